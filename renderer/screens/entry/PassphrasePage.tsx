import { type FormEvent, useState } from "react";
import { passphraseStrength } from "../../../shared/vault/passphrase.ts";
import { platform } from "../../store/platform/index.ts";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { PracticeLink } from "./PracticeLink.tsx";

/** Page 1: a passphrase, twice, with one sentence on how strong it is. */
export function PassphrasePage({ onDone }: { readonly onDone: (passphrase: string) => void }) {
	const [first, setFirst] = useState("");
	const [second, setSecond] = useState("");
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const strength = passphraseStrength(first);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const found: FieldProblem[] = [];
		if (!strength.isEnough) found.push({ fieldId: "passphrase", sentence: strength.sentence });
		else if (second !== first)
			found.push({ fieldId: "passphrase-again", sentence: "The two are not the same. Type it again." });
		setProblems(found);
		if (found.length === 0) onDone(first);
	};
	const errorAt = (id: string) => problems.find((problem) => problem.fieldId === id)?.sentence ?? "";
	return (
		<form className="stack" onSubmit={onSubmit}>
			<div>
				<h1>Choose a passphrase</h1>
				<p>It keeps people’s plans shut on this computer. You will type it each time you open What Matters.</p>
			</div>
			{platform.kind === "browser" ? (
				<p className="note">
					You are in a browser. Storage is weaker here: the browser may clear it, and there is no second copy on the
					disk. Use the desktop app for real people.
				</p>
			) : null}
			<ErrorSummary problems={problems} />
			<PassphraseField
				fieldId="passphrase"
				label="Passphrase"
				hint="Four words that do not belong together work well"
				value={first}
				onChange={setFirst}
				error={errorAt("passphrase")}
				hasFocus
			/>
			<p role="status" className="soft small" style={{ minHeight: "1.5em", marginBlockStart: "-0.75rem" }}>
				{first === "" ? "" : strength.sentence}
			</p>
			<PassphraseField
				fieldId="passphrase-again"
				label="The same again"
				value={second}
				onChange={setSecond}
				error={errorAt("passphrase-again")}
			/>
			<div className="buttons">
				<button type="submit" className="button button-main">
					Use this passphrase
				</button>
			</div>
			<PracticeLink />
		</form>
	);
}
