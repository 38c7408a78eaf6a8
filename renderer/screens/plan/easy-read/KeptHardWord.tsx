/** A hard word of the list: changed where it stands; emptied or taken off, it goes. */
import { useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { changeHardWord, takeHardWordOff } from "../../../store/edits/easy-read.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { SavedLine } from "../fields/SavedLine.tsx";
import { usePlan } from "../plan-context.ts";

interface KeptHardWordProps {
	readonly word: Plan["easyRead"]["words"][number];
	/** Whether it stands on a page of the paper, as the plan is now. */
	readonly isPrinted: boolean;
}

export function KeptHardWord({ word: entry, isPrinted }: KeptHardWordProps) {
	const { open, act } = usePlan();
	const [isTwice, setTwice] = useState(false);
	const takeOff = () => {
		focusAfter("#easy-another");
		return act(takeHardWordOff(entry.id));
	};
	const change = (field: "word" | "means", text: string): boolean => {
		setTwice(false);
		if (text.trim() === "") return takeOff();
		if (text.trim() === entry[field]) return true;
		const edit = changeHardWord(open.record.plan, entry.id, field, text);
		setTwice(edit === null);
		return edit !== null && act(edit);
	};
	return (
		<li className="easy-word">
			<SavedLine
				label="The word"
				{...(isTwice ? { error: "That word is in the list already." } : {})}
				draftKey={`easy-word-kept:${entry.id}`}
				value={entry.word}
				onKeep={(text) => change("word", text)}
			/>
			<SavedLine
				label="What it means"
				{...(isPrinted ? {} : { hint: "The word stands on no page now, so paper leaves it out." })}
				draftKey={`easy-means-kept:${entry.id}`}
				value={entry.means}
				onKeep={(text) => change("means", text)}
			/>
			<button type="button" className="link small" onClick={takeOff}>
				Take it off<span className="visually-hidden">: {entry.word}</span>
			</button>
		</li>
	);
}
