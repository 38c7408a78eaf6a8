import { useEffect } from "react";
import type { Stage } from "../../../shared/plan/talks.ts";
import { addMinute, beginTalk } from "../../store/edits/talks.ts";
import { usePlan } from "./plan-context.ts";

/** Begins today's talk, and counts a minute for each one that this part is on screen. No sound, no end. */
export function useMinutes(stage: Stage): void {
	const { open, staff } = usePlan();
	useEffect(() => {
		open.note(beginTalk(open.record.plan, staff, open.clock));
		const timer = setInterval(() => {
			const talk = open.record.plan.talks.held.at(-1);
			if (talk && document.visibilityState === "visible") open.note(addMinute(talk, stage));
		}, 60_000);
		return () => clearInterval(timer);
	}, [open, staff, stage]);
}
