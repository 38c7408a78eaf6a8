import { useEffect } from "react";
import type { Stage } from "../../../shared/plan/talks.ts";
import { today } from "../../../shared/plan/time.ts";
import { addMinute } from "../../store/edits/talks.ts";
import type { OpenPlan } from "../../store/open-plan.ts";
import { beginWithRoom, isOver } from "../../store/room.ts";
import { carryOn, LOOK } from "./minutes.ts";

import { usePlan } from "./plan-context.ts";

/** Time of each conversation that is not a whole minute yet: it goes on from page to page. */
const carriedIn = new WeakMap<OpenPlan, number>();
/** The part of the talk that is on; a page that is of none, and the turned screen, belong to the one before. */
const stageIn = new WeakMap<OpenPlan, Stage>();

/**
 * Begins today's talk, and says which part of it is on screen. What may be done at a desk (copies, the list of what is
 * to do) begins none: then minutes count only while today's talk goes on.
 */
export function useMinutes(stage: Stage, isTalk = true): void {
	const { open, staff } = usePlan();
	const { name, role } = staff;
	useEffect(() => {
		stageIn.set(open, stage);
		if (isTalk && !isOver(open.record.plan, today(open.clock))) beginWithRoom(open, { name, role });
	}, [open, name, role, stage, isTalk]);
}

/** Counts the minutes of today's talk for as long as the plan is open, whatever page of it is shown. No sound, no end. */
export function useTalkClock(open: OpenPlan): void {
	useEffect(() => {
		let before = performance.now();
		const timer = setInterval(() => {
			const since = performance.now() - before;
			before += since;
			const spent = document.visibilityState === "visible" ? since : 0;
			const { isMinute, carried } = carryOn(carriedIn.get(open) ?? 0, spent);
			carriedIn.set(open, carried);
			const talk = open.record.plan.talks.held.at(-1);
			const isGoingOn = talk?.on === today(open.clock) && talk.endedAt === null;
			if (isGoingOn && isMinute) open.note(addMinute(talk, stageIn.get(open) ?? "settle"));
		}, LOOK);
		return () => clearInterval(timer);
	}, [open]);
}
