import { useCallback } from "react";
import { usePlan } from "../plan-context.ts";

/** What is typed in one field of a form that is kept as a whole: saved as a draft until then. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
	const { open, state } = usePlan();
	return [state.record.drafts[key] ?? "", useCallback((text: string) => void open.draft(key, text), [open, key])];
}
