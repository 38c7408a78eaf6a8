/** "Last time you said:" what a question on a sheet can remind of. Only the person's own words, whole. */
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
export const easyPlaces: Places = { ...plainPlaces, matters: (plan) => mattersIn(plan, "people") };

/** The quote to stand above the lines: of the last day on which there were answers, the first. Each quote once. */
export function lastTime(context: Context, places: Places = plainPlaces): ReadonlyMap<Question, Quote> {
	const used = new Set<string>();
	const found = new Map<Question, Quote>();
	for (const question of questions) {
		const own = places[question](context.plan).filter(
			(quote): quote is Quote => quote !== null && mayRemind(quote) && !used.has(quote.id),
		);
		const last = own
			.map((quote) => saidOn(context, quote))
			.toSorted()
			.at(-1);
		const quote = own.find((one) => saidOn(context, one) === last);
		if (quote === undefined) continue;
		used.add(quote.id);
		found.set(question, quote);
	}
	return found;
}
