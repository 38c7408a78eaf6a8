/** One line that begins something: a plan, a paper, a person. */
import { type FormEvent, useId, useState } from "react";
import { Field } from "../../../ui/Field.tsx";
import { keepInSight } from "../../../ui/focus-after.ts";
import { useDraft } from "./use-draft.ts";

interface NewLineProps {
	readonly label: string;
	/** An example, as a hint. */
	readonly hint?: string;
	readonly button: string;
	readonly missing: string;
	readonly draftKey: string;
	readonly onKeep: (text: string) => boolean;
}

export function NewLine({ label, hint, button, missing, draftKey, onKeep }: NewLineProps) {
	const id = useId();
	const [text, setText] = useDraft(draftKey);
	const [problem, setProblem] = useState("");
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() === "") {
			setProblem(missing);
			document.getElementById(id)?.focus();
			return;
		}
		setProblem("");
		if (!onKeep(text)) return;
		setText("");
		keepInSight();
	};
	return (
		<form className="new-line" onSubmit={onSubmit}>
			<Field
				fieldId={id}
				label={label}
				hint={hint}
				error={problem}
				value={text}
				maxLength={200}
				onChange={(event) => setText(event.target.value)}
			/>
			<button type="submit" className="button">
				{button}
			</button>
		</form>
	);
}
