/** Who is here, and what may stand on a screen while they are: asked by any page. The rule itself: store/shown.ts. */
import type { Who } from "../../../shared/plan/quote.ts";
import { today } from "../../../shared/plan/time.ts";
import { useObservable } from "../../store/observable.ts";
import { hereNow, roomOf } from "../../store/room.ts";
import { mayBeNamed, mayBeShown, type Shown } from "../../store/shown.ts";
import { usePlan } from "./plan-context.ts";

export { mayBeShown, type Shown };

/** Who is here, for any screen. */
export function useHere(): readonly Who[] {
	const { plan, open } = usePlan();
	return hereNow(plan, useObservable(roomOf(open)), today(open.clock));
}

/** Who is here, for a page that asks first; null where nobody said since the plan was opened. */
export function useRoom(): readonly Who[] | null {
	const { open } = usePlan();
	const { isAsked } = useObservable(roomOf(open));
	const here = useHere();
	return isAsked ? here : null;
}

/** Asks of each thing on a screen whether it may stand there while these people are here. */
export function useMayShow(): (...things: readonly Shown[]) => boolean {
	const { plan } = usePlan();
	const present = useHere();
	return (...things) => mayBeShown(plan, present, ...things);
}

/** Asks of somebody whether they may be named while these people are here. */
export function useMayName(): (who: Who) => boolean {
	const { plan } = usePlan();
	const present = useHere();
	return (who) => mayBeNamed(plan, present, who);
}
