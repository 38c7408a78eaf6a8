/** Health as the person tells it, and living with it day to day, as it is read back. */
import type { Place } from "../../../../../shared/changes/change.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { writtenDate, writtenPartialDate } from "../../../../../shared/plan/time.ts";
import {
	after,
	inSentences,
	line,
	maybeLine,
	maybeSaid,
	onDay,
	quotesAt,
	type ReadItem,
	ratingWords,
	said,
	whoIs,
} from "./item.ts";

/** Conditions first, then the rest of health, then day to day; nothing that was not told. */
export function healthItems({ health, daily }: Plan): ReadItem[] {
	const conditions = health.conditions.flatMap(({ id, quote, doctorsName, visibility }) => {
		const at: Place = ["health", "conditions", { id }];
		const doctors = "The name doctors use";
		if (quote === null) return doctorsName === null ? [] : [line(id, doctors, doctorsName, at, visibility)];
		return [{ ...said(quote, at), visibility }, ...maybeLine(`doctors ${id}`, doctors, doctorsName)];
	});
	return [
		...conditions,
		...medicineItems(health.medicines),
		...allergyItems(health.allergies),
		...health.alerts.map((alert) =>
			line(alert.id, "What needs care", alert.text, ["health", "alerts", { id: alert.id }], alert.visibility),
		),
		...quotesAt(daily.understand, ["daily", "understand"], "What you would like help to understand"),
		...daily.makingSense.map((item) =>
			line(
				item.id,
				"How we make sense of things",
				inSentences(item.text, `Written ${item.by === null ? "" : `with ${item.by} `}on ${writtenDate(item.on)}.`),
				["daily", "makingSense", { id: item.id }],
				item.visibility,
			),
		),
	];
}

function medicineItems(medicines: Plan["health"]["medicines"]): ReadItem[] {
	if (medicines === null) return [];
	const { items, told, state } = medicines;
	if (items.length === 0)
		return state === "none"
			? [line("no medicines", "Medicines", `None, as you told ${told.to} on ${writtenDate(told.on)}.`)]
			: [];
	return items.map(({ id, asTold, whatFor, howTaken, whereKept }) =>
		line(
			id,
			"Medicines",
			inSentences(asTold, after("For", whatFor), after("How you take it", howTaken), after("Where it is", whereKept)),
		),
	);
}

/** Always said, whatever is known, as on paper. */
function allergyItems(allergies: Plan["health"]["allergies"]): ReadItem[] {
	if (allergies === null) return [line("allergies", "Allergies", "Nobody has asked you about allergies yet.")];
	const { items, told, state } = allergies;
	const day = `${told.to} on ${writtenDate(told.on)}`;
	if (items.length === 0)
		return [
			line(
				"allergies",
				"Allergies",
				state === "none"
					? `None, as you told ${day}.`
					: `You told ${day} that you have one. What it is was not written down.`,
			),
		];
	return items.map(({ id, asTold, whatHappens }) =>
		line(id, "Allergies", inSentences(whatHappens === null ? asTold : `${asTold}: ${whatHappens}`, `You told ${day}.`)),
	);
}

/** Plain words only: what it was, when, what it means, who explained it. */
export const resultItems = ({ health }: Plan): ReadItem[] =>
	health.results.map((result) =>
		line(
			result.id,
			result.what,
			inSentences(
				result.on === null ? null : `${writtenPartialDate(result.on)}.`,
				after("What it means for you", result.meansForMe),
				result.explainedBy === null ? null : `${result.explainedBy} explained it to you.`,
			),
		),
	);

type Views = Plan["daily"]["working"];

/** What they do already, what helps and what is hard, and how sure they are. */
export const dailyItems = ({ daily }: Plan): ReadItem[] => [
	...quotesAt(daily.doAlready, ["daily", "doAlready"], "What you do already"),
	...quotesAt(daily.helps, ["daily", "helps"], "What helps"),
	...quotesAt(daily.makesWorse, ["daily", "makesWorse"], "What makes it worse"),
	...quotesAt(daily.findHard, ["daily", "findHard"], "What you find hard"),
	...maybeLine("sure", "How sure you are that you can manage", ratingWords(daily.confidence)),
	...maybeSaid(daily.oneHigher, ["daily", "oneHigher"], "What would make you surer"),
];

/** How each side sees it, the help there is, how they like things explained. */
export function workingItems(plan: Plan): ReadItem[] {
	const { daily, needs } = plan;
	// A view is said by whom it is by, whoever else is named with the words.
	const views = (list: Views, name: "working" | "notWorking", lead: string): ReadItem[] =>
		list.map(({ id, by, quote }) =>
			said(by.kind === "me" ? quote : { ...quote, spokenBy: by }, ["daily", name, { id }, "quote"], lead),
		);
	return [
		...views(daily.working, "working", "What is working"),
		...views(daily.notWorking, "notWorking", "What is not"),
		...daily.support.map((item) =>
			line(
				item.id,
				"Help you have now",
				inSentences(
					`${whoIs(plan, item.who, "You")}: ${item.what}`,
					onDay("From", item.from),
					onDay("Until", item.until),
					item.paidBy === null ? null : `Paid by ${item.paidBy}.`,
				),
			),
		),
		...quotesAt(needs.explainedBest, ["needs", "explainedBest"], "How you like things explained"),
		...quotesAt(needs.wantToKnow, ["needs", "wantToKnow"], "What you want to know more about"),
	];
}
