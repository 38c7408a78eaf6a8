/** What others think or do: each by name, apart from the person's own words and from each other. */
import { useId, useRef } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { edit, insert, last, remove, set } from "../../../store/edits/edit.ts";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { focusAfter } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { SavedText } from "./SavedText.tsx";
import { useAddForm } from "./use-add-form.ts";
import { useDraft } from "./use-draft.ts";
import { draftKeyOf } from "./use-typed.ts";
import { useWhoDraft } from "./use-who-draft.ts";
import { WhoChoice } from "./WhoChoice.tsx";

interface View {
	readonly id: string;
	readonly by: Who;
	readonly text: string;
}

interface ViewsProps {
	readonly at: Place;
	readonly views: readonly View[];
	readonly who: string;
	readonly what: string;
	/** Said in undo. */
	readonly name: string;
}

/** A view is kept once both who and what are there. */
export function Views({ at, views, who, what, name }: ViewsProps) {
	const { plan, open, act } = usePlan();
	const [by, setBy, forgetBy] = useWhoDraft<Who | null>(draftKeyOf("view-by", at), null);
	const textKey = draftKeyOf("view", at);
	const [text, setText] = useDraft(textKey);
	const whoId = useId();
	const boxId = useId();
	const box = useRef<HTMLTextAreaElement>(null);
	const { problem, submit, unsay } = useAddForm({
		name: textKey,
		draftKeys: [textKey],
		missing: () => {
			if (by === null) return { sentence: "Choose who.", fieldId: whoId };
			return open.draftOf(textKey).trim() === "" ? { sentence: "Type what they said.", fieldId: boxId } : null;
		},
		add: () => {
			const view = { id: newId(), by, text: open.draftOf(textKey) } as View;
			if (!act(edit(`kept ${name}`, insert(at, view, last(views))))) return false;
			setText("");
			forgetBy();
			return true;
		},
	});
	const add = () => {
		if (submit()) box.current?.focus();
	};
	const change = (view: View, next: string | null): boolean => {
		if (next !== null) return act(edit(`changed ${name}`, set([...at, { id: view.id }, "text"], next)));
		focusAfter(`[data-views="${draftKeyOf("views", at)}"] textarea`);
		return act(edit(`took ${name} out`, remove(at, view.id)));
	};
	return (
		<div className="lines" data-views={draftKeyOf("views", at)}>
			{views.map((view) => (
				<SavedText
					key={view.id}
					label={nameOfWho(plan, view.by)}
					draftKey={`view:${view.id}`}
					value={view.text}
					onKeep={(next) => change(view, next)}
				/>
			))}
			<WhoChoice
				label={who}
				fieldId={whoId}
				draftKey={draftKeyOf("view-who", at)}
				value={by}
				onChange={(next) => {
					setBy(next);
					unsay();
					return true;
				}}
				nobody="Choose"
			/>
			<WordsBox
				ref={box}
				fieldId={boxId}
				className="words-box-small words-box-plain"
				rows={1}
				label={what}
				value={text}
				onChange={(next) => {
					unsay();
					setText(next);
				}}
				onKeep={add}
			/>
			<FormProblem text={problem?.sentence ?? ""} />
			{text !== "" ? (
				<p>
					<button type="button" className="button button-small" onClick={add}>
						Keep this
					</button>
				</p>
			) : null}
		</div>
	);
}
