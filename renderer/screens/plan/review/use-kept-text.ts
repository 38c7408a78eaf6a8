import { useState } from "react";
import type { Edit } from "../../../store/edits/edit.ts";
import { usePlan } from "../plan-context.ts";

export interface KeptText {
	readonly text: string;
	readonly type: (text: string) => void;
	/** Makes what stands in the box a part of the plan. */
	readonly keep: () => void;
}

/** A box for one answer: what is typed is a draft, what was kept stands in it until then. */
export function useKeptText(draftKey: string, kept: string, edit: (text: string) => Edit | null): KeptText {
	const { open, state } = usePlan();
	// An empty draft is none: without this an emptied box would show what was kept again.
	const [isEmptied, setEmptied] = useState(false);
	const draft = state.record.drafts[draftKey];
	const text = isEmptied ? "" : (draft ?? kept);
	const type = (next: string) => {
		setEmptied(next === "");
		open.draft(draftKey, next);
	};
	const keep = () => {
		const made = text === kept ? null : edit(text);
		if (made) open.actAndClear(made.label, made.changes, draftKey);
		else if (draft !== undefined) open.draft(draftKey, "");
		setEmptied(false);
	};
	return { text, type, keep };
}
