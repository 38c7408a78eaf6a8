/** Risks the person chooses to take: their words, both sides apart, what was agreed. Reference 4.2. */
import type { Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Clock } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import type { QuotePlace } from "./quotes.ts";
import { nowRelevant } from "./relevance.ts";
import { newQuote, type Said } from "./words.ts";

export type Risk = Plan["risks"]["items"][number];

/** Where a risk stands in the plan. */
export const riskAt = (risk: Risk): Place => ["risks", "items", { id: risk.id }];

/** A risk begins with what the person wants and why, in their words. Capacity is not asked yet, and so not written. */
export function newRisk(plan: Plan, title: string, said: Said, clock: Clock): { risk: Risk; edit: Edit } {
	const risk: Risk = {
		id: newId(),
		title,
		want: newQuote(plan, said, clock),
		goWell: null,
		goWrong: null,
		goWrongForOthers: null,
		howLikely: null,
		howBad: null,
		iThink: null,
		othersThink: [],
		agreed: null,
		iDo: [],
		othersDo: [],
		thinkAgainIf: null,
		capacity: null,
		disagreement: null,
		reviewOn: null,
		visibility: { kind: "everyone" },
	};
	return {
		risk,
		edit: edit(
			"kept a risk",
			...nowRelevant(["risks", "relevance"], plan.risks.relevance, clock),
			insert(["risks", "items"], risk, last(plan.risks.items)),
		),
	};
}

/** One field of a risk. */
export const setRisk = <F extends keyof Risk>(risk: Risk, field: F, value: Risk[F]): Edit =>
	edit("changed a risk", set([...riskAt(risk), field], value));

/** Takes a risk out, with the words of both sides. */
export const removeRisk = (risk: Risk): Edit => edit("took a risk out", remove(["risks", "items"], risk.id));

/** Their own words of a risk: what they want, what they think. */
export const riskWords = (risk: Risk, field: "want" | "iThink"): QuotePlace => ({
	at: [...riskAt(risk), field],
	isOne: true,
	name: "a risk",
});
