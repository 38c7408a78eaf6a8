/** Unlock by the recovery key, then a new passphrase. */
import { type FormEvent, useState } from "react";
import { AppError } from "../../../shared/errors.ts";
import { unlock } from "../../store/app.ts";
import { Field } from "../../ui/Field.tsx";

export function Forgotten({ onBack }: { readonly onBack: () => void }) {
	const [code, setCode] = useState("");
	const [error, setError] = useState("");
	const [isOpening, setOpening] = useState(false);
	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		if (isOpening) return;
		setOpening(true);
		setError("");
		try {
			await unlock({ recoveryCode: code });
		} catch (caught) {
			setOpening(false);
			setError(caught instanceof AppError ? caught.whatToDo : "That is not it. Check each group.");
		}
	};
	return (
		<div className="screen">
			<main className="plain">
				<p className="wordmark">What Matters</p>
				<h1>Unlock with your recovery key</h1>
				<form className="stack" onSubmit={onSubmit}>
					<Field
						label="Recovery key"
						hint="Eight groups of four, with or without spaces"
						value={code}
						error={error}
						autoFocus
						onChange={(event) => setCode(event.target.value)}
					/>
					<div className="buttons">
						<button type="submit" className="button button-main">
							{isOpening ? "Opening…" : "Unlock"}
						</button>
						<button type="button" className="link" onClick={onBack}>
							Use the passphrase
						</button>
					</div>
					<p className="soft">Once inside, choose a new passphrase under View.</p>
				</form>
			</main>
		</div>
	);
}
