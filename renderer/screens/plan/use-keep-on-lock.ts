import { useEffect, useRef } from "react";
import type { Refused } from "../../store/open-words.ts";
import { writeRoute } from "../../store/route.ts";
import { usePlan } from "./plan-context.ts";

interface KeepOnLock {
	/** What is typed in it, where that is not one draft by its name. */
	readonly draftKeys?: readonly string[];
	/** What it will not keep as it stands, to be said before its page is left. */
	readonly refused?: () => Refused | null;
	/** It begins something, and is kept however its page is left. */
	readonly isForm?: boolean;
}

/**
 * Keeps what stands in a box at the next question and at lock (decision 10), at lock also when the box was left before.
 * `keep` reads the plan anew where it builds on what stands in it: by then the plan may have gone on.
 * @param name the box's own; one at a time has it
 * @param keep keeps it, or does nothing
 */
export function useKeepOnLock(name: string, keep: () => void, options: KeepOnLock = {}): void {
	const { open } = usePlan();
	const { draftKeys = [name], refused = () => null, isForm = false } = options;
	const newest = useRef({ keep, draftKeys, refused });
	newest.current = { keep, draftKeys, refused };
	useEffect(() => {
		const place = writeRoute(open.state.get().route);
		return open.words.hold(name, {
			keep: () => newest.current.keep(),
			hasDraft: () => newest.current.draftKeys.some((key) => open.record.drafts[key] !== undefined),
			refused: () => newest.current.refused(),
			stands: () => ({ draftKeys: newest.current.draftKeys, place }),
			isForm,
		});
	}, [open, name, isForm]);
}
