/** A plan in which all that was said at agreeing, at a look-again and in the log of changes is marked, to search a copy for it. */
import { type Plan, planSchema } from "../../shared/plan/plan.ts";

/** Ids in one row, so that a plan that failed can be read again. */
const idOf = (index: number): string => `0f0f0f0f-3333-4222-8333-${String(index).padStart(12, "0")}`;

export interface MarkedSaid {
	readonly plan: Plan;
	/** In words that are tied to no part of the plan. */
	readonly loose: readonly string[];
	/** In what was said of a goal and of what is done for it. */
	readonly ofGoals: readonly string[];
}

/** In: a plan. Out: the same with words in each of those places, with a mark in every one. Its goals keep their own words. */
export function withMarkedSaid(whole: Plan): MarkedSaid {
	const loose: string[] = [];
	const ofGoals: string[] = [];
	let count = 0;
	const markIn = (list: string[]) => (): string => {
		list.push(`zqx${count++}zqx`);
		return list.at(-1) ?? "";
	};
	const mark = markIn(loose);
	const goalMark = markIn(ofGoals);
	const quote = (text: string) => ({
		id: idOf(count++),
		text,
		how: "said",
		typedBy: { kind: "staff", name: "Priya Nair" },
		keptAt: "2026-11-09T12:00:00.000Z",
	});
	const staff = { name: "Priya Nair", role: "" };
	const on = "2026-11-09";
	const reviewed = (heldOn: string | null) => ({
		id: idOf(count++),
		kind: "planned",
		typedOn: on,
		heldOn,
		how: mark(),
		because: quote(mark()),
		tried: mark(),
		learned: mark(),
		pleasedAbout: mark(),
		worriedAbout: mark(),
		next: mark(),
		changed: mark(),
		pleasedWords: [quote(mark())],
		worriedWords: [quote(mark())],
		changedWords: [quote(mark())],
		inAYear: quote(mark()),
	});
	const { agreement, talks } = whole;
	const hoped = quote(mark());
	const plan = planSchema.parse({
		...whole,
		// The line of the first page may be one of them.
		firstPage: { ...whole.firstPage, quoteId: hoped.id },
		talks: {
			...talks,
			held: [{ id: idOf(count++), on, startedAt: "2026-11-09T12:00:00.000Z", by: staff, hopes: [hoped] }],
		},
		agreement: {
			...agreement,
			agreed: { on, by: { kind: "me" }, with: staff, quote: quote(mark()) },
			teachBack: { on, quote: quote(mark()) },
			lookAgain: { on: "2027-11-09", arrangedBy: { kind: "me" }, because: mark() },
			reviews: [reviewed(on), reviewed(null)],
			changes: [{ id: idOf(count++), on, by: { kind: "me" }, what: mark(), quote: quote(mark()) }],
			versions: [{ number: 1, startedOn: on, note: mark(), words: [quote(mark())] }],
		},
		goals: whole.goals.map((goal) => ({
			...goal,
			outcomes: [{ id: idOf(count++), on, quote: quote(goalMark()), helped: goalMark(), gotInTheWay: goalMark() }],
		})),
	});
	return { plan, loose, ofGoals };
}
