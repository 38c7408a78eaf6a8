/** "Last time you said:" what a question on a sheet can remind of. Only the person's own words, whole. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { PlanPart } from "../../shared/plan/agreement.ts";
import { isPast } from "../../shared/plan/goals.ts";
import { type MatterArea, stillHolds } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Visibility } from "../../shared/plan/quote.ts";
import type { Context } from "../full/context.ts";
import { isMine, saidOn } from "../full/when-line.ts";

export const questions = [
	"goodDay",
	"matters",
	"mind",
	"helps",
	"harder",
	"different",
	"explained",
	"notTalk",
] as const;
export type Question = (typeof questions)[number];

const mattersIn = ({ matters }: Plan, ...areas: MatterArea[]): Quote[] =>
	areas.flatMap((area) =>
		matters.filter((matter) => matter.area === area && stillHolds(matter)).map(({ quote }) => quote),
	);

/** The sheet goes home by post or in a hand, where others see it: what is kept from anybody is not on it. */
const isForAll = ({ kind }: Visibility): boolean => kind === "everyone";

/** The person's own words, which anybody may see. */
const mayRemind = (quote: Quote): boolean => isMine(quote) && isForAll(quote.visibility);

/** Where the words for each question come from. */
type Places = Readonly<Record<Question, (plan: Plan) => readonly (Quote | null)[]>>;

const plainPlaces: Places = {
	goodDay: (plan) => mattersIn(plan, "good-day"),
	// It asks who first: newer words of something else do not take the place of people.
	matters: (plan) => {
		const people = mattersIn(plan, "people").filter(mayRemind);
		return people.length > 0 ? people : mattersIn(plan, "love", "places");
	},
	mind: ({ worries }) => worries.toSorted((a, b) => (a.order ?? 99) - (b.order ?? 99)).map(({ quote }) => quote),
	// What makes it worse is never told as what helps, nor what is to stay the same as what is to change.
	helps: ({ daily }) => daily.helps,
	harder: ({ daily }) => daily.makesWorse,
	different: ({ goals }) =>
		goals.filter((goal) => !goal.isKeepAsIs && !isPast(goal) && isForAll(goal.visibility)).map(({ quote }) => quote),
	explained: ({ needs, daily }) => [...needs.wantToKnow, ...daily.understand],
	// Nobody is asked again what they left out.
	notTalk: () => [],
};

/** Easy-read asks "Who matters most to you?": things and places are no answer to it. */
const easyPlaces: Places = { ...plainPlaces, matters: (plan) => mattersIn(plan, "people") };

/**
 * The quote to stand above the lines: of the last day on which there were answers, the first. Each quote once. One that the
 * person leaves out this time (`options.leaveOut`) leaves its question without a reminder.
 */
export function lastTime(context: Context, isEasy: boolean): ReadonlyMap<Question, Quote> {
	const left = new Set(context.options.leaveOut);
	return new Map([...reminders(context.plan, isEasy)].filter(([, { id }]) => !left.has(anchorFor(id))));
}

/** In: a plan, and whether the sheet is easy read. Out: what each question would remind of. */
export function reminders(plan: Plan, isEasy: boolean): ReadonlyMap<Question, Quote> {
	const places = isEasy ? easyPlaces : plainPlaces;
	const used = new Set<string>();
	const found = new Map<Question, Quote>();
	for (const question of questions) {
		const own = places[question](plan).filter(
			(quote): quote is Quote => quote !== null && mayRemind(quote) && !used.has(quote.id),
		);
		const last = own
			.map((quote) => saidOn({ plan }, quote))
			.toSorted()
			.at(-1);
		const quote = own.find((one) => saidOn({ plan }, one) === last);
		if (quote === undefined) continue;
		used.add(quote.id);
		found.set(question, quote);
	}
	return found;
}

const parts: Readonly<Record<Question, PlanPart>> = {
	goodDay: "matters",
	matters: "matters",
	mind: "mind",
	helps: "daily",
	harder: "daily",
	different: "goals",
	explained: "daily",
	notTalk: "matters",
};

/** The part of the plan that a reminder comes from, as it is left out of a copy. */
export const partOfReminder = ({ daily }: Plan, question: Question, { id }: Quote): PlanPart =>
	daily.understand.some((quote) => quote.id === id) ? "health" : parts[question];
