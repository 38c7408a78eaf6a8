/** One line that begins something: a plan, a paper, a person. */
import { type FormEvent, type ReactNode, useId } from "react";
import { Field } from "../../../ui/Field.tsx";
import { keepInSight } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { type Missing, useAddForm } from "./use-add-form.ts";
import { useDraft } from "./use-draft.ts";

interface NewLineProps {
	readonly label: string;
	/** An example, as a hint. */
	readonly hint?: string;
	readonly button: string;
	readonly missing: string;
	readonly draftKey: string;
	/** Goes nowhere: it is kept at lock too. */
	readonly onKeep: (text: string) => boolean;
	/** Where to go once it was kept by the button. */
	readonly onKept?: () => void;
	/** What else it needs, in another field: said there. */
	readonly alsoMissing?: () => Missing | null;
	/** The fields that come before: in, what to say at each, and what to call when something is typed there. */
	readonly before?: (sentenceAt: (fieldId: string) => string, unsay: () => void) => ReactNode;
}

/** `missing` is said where the line is empty; what is typed is a draft until then. */
export function NewLine({ label, hint, button, missing, draftKey, onKeep, onKept, alsoMissing, before }: NewLineProps) {
	const { open } = usePlan();
	const id = useId();
	const [text, setText] = useDraft(draftKey);
	const { problem, submit, unsay } = useAddForm({
		name: draftKey,
		draftKeys: [draftKey],
		missing: () =>
			open.draftOf(draftKey).trim() === "" ? { sentence: missing, fieldId: id } : (alsoMissing?.() ?? null),
		add: () => {
			if (!onKeep(open.draftOf(draftKey))) return false;
			setText("");
			return true;
		},
	});
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (!submit()) return;
		keepInSight();
		onKept?.();
	};
	const sentenceAt = (fieldId: string) => (problem?.fieldId === fieldId ? problem.sentence : "");
	return (
		<form onSubmit={onSubmit}>
			{before?.(sentenceAt, unsay)}
			<div className="new-line">
				<Field
					fieldId={id}
					label={label}
					hint={hint}
					error={sentenceAt(id)}
					value={text}
					maxLength={200}
					onChange={(event) => {
						unsay();
						setText(event.target.value);
					}}
				/>
				<button type="submit" className="button">
					{button}
				</button>
			</div>
		</form>
	);
}
