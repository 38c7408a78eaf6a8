/** 01: one field, today's date. A wrong passphrase gets the same sentence each time, no count, no lock-out. */
import { type FormEvent, useRef, useState } from "react";
import { AppError } from "../../../shared/errors.ts";
import { writtenDay } from "../../../shared/plan/time.ts";
import { unlock } from "../../store/app.ts";
import { platform } from "../../store/platform/index.ts";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { useToday } from "../../ui/use-today.ts";
import { Forgotten } from "./Forgotten.tsx";
import { PracticeLink } from "./PracticeLink.tsx";

interface UnlockProps {
	readonly trouble: string;
	/** The working copy will not open, but the journal can fill a new one. */
	readonly canRebuild: boolean;
}

export function Unlock({ trouble, canRebuild }: UnlockProps) {
	const [passphrase, setPassphrase] = useState("");
	const [isOpening, setOpening] = useState(false);
	const [error, setError] = useState("");
	const [hasForgotten, setForgotten] = useState(false);
	const field = useRef<HTMLInputElement>(null);
	const day = useToday();

	const onSubmit = async (event: FormEvent) => {
		event.preventDefault();
		if (isOpening) return;
		if (passphrase === "") {
			setError("Type your passphrase first.");
			field.current?.focus();
			return;
		}
		setOpening(true);
		setError("");
		try {
			await unlock({ passphrase });
		} catch (caught) {
			setOpening(false);
			setError(
				caught instanceof AppError && caught.code !== "wrong-passphrase"
					? caught.whatToDo
					: "That is not it. Check Caps Lock.",
			);
			field.current?.select();
			field.current?.focus();
		}
	};

	if (hasForgotten) return <Forgotten onBack={() => setForgotten(false)} />;
	return (
		<div className="screen">
			<main className="plain">
				<p className="wordmark">What Matters</p>
				<h1>Unlock the plans on this computer</h1>
				<form className="stack" onSubmit={onSubmit}>
					<PassphraseField
						ref={field}
						label="Passphrase"
						value={passphrase}
						onChange={setPassphrase}
						error={error || trouble}
						hasFocus
					/>
					<div className="buttons">
						<button type="submit" className="button button-main" style={{ minWidth: "8.5rem" }}>
							{isOpening ? "Opening…" : "Unlock"}
						</button>
						<button type="button" className="link" onClick={() => setForgotten(true)}>
							I have forgotten it
						</button>
					</div>
					{canRebuild ? (
						<div className="note">
							<p>The plans are safe in the journal on this computer. The damaged part is kept aside, never deleted.</p>
							<button type="button" className="link" onClick={() => void platform.rebuild?.()}>
								Make a new working copy from the journal
							</button>
						</div>
					) : null}
					<PracticeLink />
				</form>
			</main>
			<footer className="plain-foot">
				<p>
					Today is <strong>{writtenDay(day)}</strong>. If that is wrong, put this computer’s clock right first.
				</p>
				<p>
					Nothing leaves this computer unless you share it.
					{platform.kind === "browser" ? " Storage in a browser is weaker: the browser may clear it." : ""}
				</p>
			</footer>
		</div>
	);
}
