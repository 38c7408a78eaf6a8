import { useEffect } from "react";
import type { Stage } from "../../../shared/plan/talks.ts";
import { today } from "../../../shared/plan/time.ts";
import { addMinute, beginTalk } from "../../store/edits/talks.ts";
import type { OpenPlan } from "../../store/open-plan.ts";
import { carryOn, LOOK } from "./minutes.ts";
import { usePlan } from "./plan-context.ts";

/** Time of each conversation that is not a whole minute yet: it goes on from page to page. */
const carriedIn = new WeakMap<OpenPlan, number>();

/**
 * Begins today's talk, and counts a minute for each one that this part is on screen. No sound, no end. What may be done
 * at a desk (copies, the list of what is to do) begins none: then minutes count only while today's talk goes on.
 */
export function useMinutes(stage: Stage, isTalk = true): void {
	const { open, staff } = usePlan();
	const { name, role } = staff;
	useEffect(() => {
		if (isTalk) open.note(beginTalk(open.record.plan, { name, role }, open.clock));
	}, [open, name, role, isTalk]);
	// Nothing that is new with each letter typed may start this again: the minute would never be over.
	useEffect(() => {
		let before = performance.now();
		const sinceLook = () => {
			const since = performance.now() - before;
			before += since;
			return document.visibilityState === "visible" ? since : 0;
		};
		const timer = setInterval(() => {
			const { isMinute, carried } = carryOn(carriedIn.get(open) ?? 0, sinceLook());
			carriedIn.set(open, carried);
			const talk = open.record.plan.talks.held.at(-1);
			if (talk?.on === today(open.clock) && isMinute) open.note(addMinute(talk, stage));
		}, LOOK);
		return () => {
			clearInterval(timer);
			// The page goes, its seconds stay.
			carriedIn.set(open, (carriedIn.get(open) ?? 0) + sinceLook());
		};
	}, [open, stage]);
}
