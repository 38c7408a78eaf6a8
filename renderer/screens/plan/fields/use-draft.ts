import { useCallback, useState } from "react";
import { usePlan } from "../plan-context.ts";

/**
 * What is typed or chosen in one field of a form that is kept as a whole: saved as a draft until then, so that lock
 * brings the form back as it was.
 * @param key names the draft
 * @param start stands in the field until something is typed
 * @returns the text, what to call as it is typed, and what to call when the form was kept or given up
 */
export function useDraft(
	key: string,
	start = "",
): readonly [text: string, type: (text: string) => void, forget: () => void] {
	const { open, state } = usePlan();
	// An empty draft is none: without this an emptied field would show again what it began with.
	const [isEmptied, setEmptied] = useState(false);
	const type = useCallback(
		(text: string) => {
			setEmptied(text === "");
			open.draft(key, text);
		},
		[open, key],
	);
	const forget = useCallback(() => {
		setEmptied(false);
		if (open.record.drafts[key] !== undefined) open.draft(key, "");
	}, [open, key]);
	return [isEmptied ? "" : (state.record.drafts[key] ?? start), type, forget];
}

/** One choice of a form that is kept as a whole, where its words are drafts. */
export function useChosen<T extends string>(
	key: string,
	choices: readonly T[],
	start: T,
): readonly [T, (choice: T) => void, () => void] {
	const [text, type, forget] = useDraft(key, start);
	return [choices.find((choice) => choice === text) ?? start, type, forget];
}
