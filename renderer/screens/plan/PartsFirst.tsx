/**
 * Before somebody comes in for whom the person said yes to part of it, and no part was chosen: with them here nothing of
 * the plan is shown. Said while nobody else can read it.
 */
import type { Who } from "../../../shared/plan/quote.ts";
import { answered } from "../../store/room.ts";
import { isPartToChoose } from "../../store/shown.ts";
import { toCopyOf } from "./agree/steps.ts";
import { useHere } from "./in-room.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";

export function PartsFirst({ who }: { readonly who: Who }) {
	const { plan, open, go, showSheet } = usePlan();
	if (useHere().length > 0 || !isPartToChoose(plan, who)) return null;
	return (
		<button
			type="button"
			className="link"
			onClick={() => {
				// Nobody else is here: the page of copies has no need to ask it once more.
				answered(open);
				showSheet(null);
				go(toCopyOf(plan, who));
			}}
		>
			Say first which parts {nameOfWho(plan, who)} may see
		</button>
	);
}
