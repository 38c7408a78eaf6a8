/** Lines of the plan, one after another: each a field of its own that is kept when it is left; emptied, it goes. */
import { useId } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { type Edit, edit, insert, last, remove, set } from "../../../store/edits/edit.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { SavedText } from "./SavedText.tsx";
import { draftKeyOf } from "./use-typed.ts";

export interface Line {
	readonly id: string;
	readonly text: string;
}

interface LinesProps {
	readonly label: string;
	readonly isLabelHidden?: boolean;
	readonly hint?: string;
	readonly at: Place;
	readonly lines: readonly Line[];
	/** Said in undo: "what not to do". */
	readonly name: string;
	/** Wraps each edit, such as to keep the day it was written. */
	readonly wrap?: (one: Edit) => Edit;
	readonly asksAboutDoses?: boolean;
}

export function Lines({
	label,
	isLabelHidden = false,
	hint,
	at,
	lines,
	name,
	wrap = (one) => one,
	asksAboutDoses = false,
}: LinesProps) {
	const { act } = usePlan();
	const id = useId();
	const add = (text: string | null): boolean => {
		return text === null || act(wrap(edit(`kept ${name}`, insert(at, { id: newId(), text } as Line, last(lines)))));
	};
	const change = (line: Line, text: string | null): boolean => {
		if (text !== null) return act(wrap(edit(`changed ${name}`, set([...at, { id: line.id }, "text"], text))));
		// The box that was emptied goes; the next line is written in the last.
		focusAfter(`#${id} > :last-child textarea`);
		return act(wrap(edit(`took ${name} out`, remove(at, line.id))));
	};
	return (
		<div className="lines" id={id}>
			{lines.map((line, index) => (
				<SavedText
					key={line.id}
					label={`${label}, ${index + 1}`}
					isLabelHidden
					draftKey={`line:${line.id}`}
					value={line.text}
					onKeep={(text) => change(line, text)}
					asksAboutDoses={asksAboutDoses}
				/>
			))}
			<SavedText
				label={lines.length === 0 ? label : "Another"}
				isLabelHidden={isLabelHidden && lines.length === 0}
				{...(hint === undefined ? {} : { hint })}
				draftKey={draftKeyOf("new", at)}
				value={null}
				onKeep={add}
			/>
		</div>
	);
}
