/** The ways from page to page of an open plan: on, back to what opened it, to the map and from it. */
import { useCallback, useMemo, useRef, useState } from "react";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { OpenPlan } from "../../store/open-plan.ts";
import { isBesideTalk, isOverview, isReadBack, type Route, writeRoute } from "../../store/route.ts";
import { leaveField } from "../../ui/leave-field.ts";
import { isAboutHealth, stepsOf } from "./flow.ts";
import type { PlanContext, SheetName } from "./plan-context.ts";
import { firstUnfinished, follow, isConversation, openerOf, type Trail } from "./trail.ts";

interface Ways {
	/** What every screen has of them. */
	readonly ways: Pick<PlanContext, "go" | "goBack" | "carryOn" | "goToOpener" | "holdsUp">;
	/** Where it was to go when health came before life and it was asked why; null where that was not asked. */
	readonly healthAsked: { readonly route: Route; readonly isOnward: boolean } | null;
}

const firstOf = (plan: Plan): Route => firstUnfinished(plan, stepsOf(plan));

/**
 * In: the open plan, what shows a sheet, and what says a sentence of trouble ("" takes it away). Out: the ways, the same
 * ones as long as these are the same.
 */
export function useWays(
	open: OpenPlan,
	showSheet: (name: SheetName | null) => void,
	setTrouble: (sentence: string) => void,
): Ways {
	const holdsUp = useCallback((): boolean => {
		// By key the page goes without its field being left: what was typed last would stay a draft, on no paper.
		leaveField();
		const isHeld = open.words.holdsUp();
		if (isHeld) setTrouble("Not kept yet: what stands in red. Put it right, or press again to leave it as it stands.");
		return isHeld;
	}, [open, setTrouble]);
	/** Where the map was opened from. */
	const before = useRef<Route | null>(null);
	/** The way by which the page that is shown was reached. */
	const trail = useRef<Trail | null>(null);
	/** Where the conversation was last. */
	const talkAt = useRef<Route | null>(null);
	// Health before life: asked once why, then the order that was held stays (decision 20).
	const [healthAsked, setHealthAsked] = useState<Ways["healthAsked"]>(null);
	const go = useCallback(
		(route: Route, isOnward = false) => {
			const { plan } = open.record;
			const isLifeHeld =
				plan.matters.length > 0 ||
				plan.talks.skips.some((skip) => skip.stage === "life") ||
				plan.talks.held.some((talk) => talk.healthFirstBecause !== null);
			if (isAboutHealth(route) && !isLifeHeld) {
				setHealthAsked({ route, isOnward });
				showSheet("health-first");
				return;
			}
			const { route: now } = open.state.get();
			if (writeRoute(route) !== writeRoute(now) && holdsUp()) return;
			setTrouble("");
			showSheet(null);
			// What is read back, agreed and copied has all in it that was typed (decision 10).
			if (isReadBack(route) && !isReadBack(now)) open.keepWords();
			if (!isBesideTalk(now)) before.current = now;
			if (isConversation(stepsOf(plan), now, trail.current)) talkAt.current = now;
			trail.current = follow(trail.current, now, route, isOnward);
			leaveField();
			open.go(route);
		},
		[open, holdsUp, showSheet, setTrouble],
	);
	const goToOpener = useCallback(
		(otherwise: Route | (() => void)) => {
			const wasBefore = before.current;
			const from = openerOf(trail.current, open.state.get().route);
			if (from === null && typeof otherwise === "function") {
				otherwise();
				return;
			}
			const to = from ?? (otherwise as Route);
			go(to);
			// Back on the map, Escape leads to what was before it, and not to this page again.
			if (isOverview(to) && wasBefore) before.current = wasBefore;
		},
		[go, open],
	);
	const goBack = useCallback(() => go(before.current ?? firstOf(open.record.plan)), [go, open]);
	const carryOn = useCallback(() => go(talkAt.current ?? firstOf(open.record.plan)), [go, open]);
	const ways = useMemo(
		() => ({ go, goBack, carryOn, goToOpener, holdsUp }),
		[go, goBack, carryOn, goToOpener, holdsUp],
	);
	return { ways, healthAsked };
}
