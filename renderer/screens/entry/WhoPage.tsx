import { type FormEvent, useState } from "react";
import { ErrorSummary, type FieldProblem } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";

export interface WhoYouAre {
	readonly name: string;
	readonly role: string;
	readonly organisation: string;
}

interface WhoPageProps {
	readonly onDone: (who: WhoYouAre) => void;
	readonly onBack: () => void;
	readonly isMaking: boolean;
	readonly trouble: string;
}

/** Page 3: who types people's words. It stands beside every quote. */
export function WhoPage({ onDone, onBack, isMaking, trouble }: WhoPageProps) {
	const [who, setWho] = useState<WhoYouAre>({ name: "", role: "", organisation: "" });
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const missing: FieldProblem[] =
			who.name.trim() === "" ? [{ fieldId: "who-name", sentence: "Type your name, as people know you." }] : [];
		setProblems(missing);
		if (missing.length === 0)
			onDone({ name: who.name.trim(), role: who.role.trim(), organisation: who.organisation.trim() });
	};
	const set = (field: keyof WhoYouAre) => (event: { target: { value: string } }) =>
		setWho({ ...who, [field]: event.target.value });
	return (
		<form className="stack" onSubmit={onSubmit}>
			<div>
				<h1>Who you are</h1>
				<p style={{ maxWidth: "48rem" }}>When you type someone’s words, the plan says that you typed them.</p>
			</div>
			<ErrorSummary problems={problems} />
			{trouble ? (
				<p className="note" role="alert">
					{trouble}
				</p>
			) : null}
			<Field
				fieldId="who-name"
				label="Your name"
				value={who.name}
				error={problems[0]?.sentence}
				onChange={set("name")}
				autoFocus
			/>
			<Field
				label="Your job"
				hint="As a person would say it: practice nurse, link worker"
				value={who.role}
				onChange={set("role")}
			/>
			<Field label="Where you work" value={who.organisation} onChange={set("organisation")} />
			<div className="buttons">
				<button type="submit" className="button button-main">
					{isMaking ? "Making a safe place…" : "Open What Matters"}
				</button>
				<button type="button" className="link" onClick={onBack}>
					Back
				</button>
			</div>
		</form>
	);
}
