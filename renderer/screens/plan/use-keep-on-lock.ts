import { useEffect, useRef } from "react";
import { usePlan } from "./plan-context.ts";

/**
 * Keeps what stands in a box at the next question and at lock (decision 10), at lock also when the box was left before.
 * `keep` reads the plan anew where it builds on what stands in it: by then the plan may have gone on.
 * @param name the box's own; one at a time has it
 * @param keep keeps it, or does nothing
 * @param draftKeys what is typed in it, where that is not one draft by its name
 */
export function useKeepOnLock(name: string, keep: () => void, draftKeys: readonly string[] = [name]): void {
	const { open } = usePlan();
	const newest = useRef({ keep, draftKeys });
	newest.current = { keep, draftKeys };
	useEffect(
		() =>
			open.words.hold(name, {
				keep: () => newest.current.keep(),
				hasDraft: () => newest.current.draftKeys.some((key) => open.record.drafts[key] !== undefined),
			}),
		[open, name],
	);
}
