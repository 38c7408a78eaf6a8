/** What a part of the plan shows when the screen is turned to the person: what it is about, and their own words in it. */
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote } from "../../../shared/plan/quote.ts";
import { wishesTitle } from "../../../templates/fixed.ts";
import { stageOf } from "../../../templates/guide.ts";
import type { PartName } from "../../store/route.ts";

export interface TurnedPart {
	readonly question: string;
	readonly quotes: readonly Quote[];
}

/** null for parts that have no words of the person to turn. */
export function turnedPart(plan: Plan, part: PartName, itemId: string | null): TurnedPart | null {
	if (part === "changes") {
		const one = plan.changePlans.contingencies.find((contingency) => contingency.id === itemId);
		if (!one) return { question: stageOf("if-things-change").question.text, quotes: [] };
		const bands = [
			[...one.asUsual, ...one.iDo.asUsual, ...one.theyDo.asUsual],
			[...one.earlySigns, ...one.iDo.early, ...one.theyDo.early],
			[...one.seriousSigns, ...one.iDo.serious, ...one.theyDo.serious],
		];
		return { question: one.title, quotes: [...(one.quote ? [one.quote] : []), ...bands.flat(), ...one.helpsMe] };
	}
	if (part === "risks") {
		const risk = plan.risks.items.find((one) => one.id === itemId);
		return risk ? { question: risk.title, quotes: risk.iThink ? [risk.want, risk.iThink] : [risk.want] } : null;
	}
	if (part !== "ahead") return null;
	const { wishes, priorities, preferredPlaces } = plan.ahead;
	return { question: wishesTitle, quotes: [...wishes, ...priorities, ...preferredPlaces] };
}
