import { useRef, useState } from "react";
import type { Edit } from "../../../store/edits/edit.ts";
import { usePlan } from "../plan-context.ts";

export interface KeptText {
	readonly text: string;
	readonly type: (text: string) => void;
	/** What was typed and is not kept yet, at this moment: "" where the box was emptied, undefined where nothing was typed. */
	readonly typed: () => string | undefined;
	/** Makes what stands in the box a part of the plan. */
	readonly keep: () => void;
}

/** A box for one answer: what is typed is a draft, what was kept stands in it until then. */
export function useKeptText(draftKey: string, kept: string, edit: (text: string) => Edit | null): KeptText {
	const { open, state } = usePlan();
	// An empty draft is none: without this an emptied box would show what was kept again.
	const [isEmptied, showEmptied] = useState(false);
	// Read at once, also when the box is gone: kept, and asked again at lock, it has nothing more to keep.
	const emptied = useRef(false);
	const setEmptied = (is: boolean) => {
		emptied.current = is;
		showEmptied(is);
	};
	const type = (next: string) => {
		setEmptied(next === "");
		open.draft(draftKey, next);
	};
	const typed = () => (emptied.current ? "" : open.record.drafts[draftKey]);
	const keep = () => {
		const text = typed();
		if (text === undefined) return;
		const made = text === kept ? null : edit(text);
		if (made) open.actAndClear(made.label, made.changes, draftKey);
		else if (open.draftOf(draftKey) !== "") open.draft(draftKey, "");
		setEmptied(false);
	};
	return { text: isEmptied ? "" : (state.record.drafts[draftKey] ?? kept), type, typed, keep };
}
