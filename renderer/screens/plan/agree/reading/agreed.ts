/** What was agreed before, what is shared, when it is looked at again, and what was before, as it is read back. */

import type { Place } from "../../../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../../../shared/criteria/changed-since.ts";
import { isOwnVoice } from "../../../../../shared/criteria/voices.ts";
import type { Promised } from "../../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { type LocalDate, writtenDate, writtenDay } from "../../../../../shared/plan/time.ts";
import type { WordsField } from "../../../../store/edits/reviews.ts";
import { after, inSentences, line, maybeLine, maybeSaid, quotesAt, type ReadItem, ratingWords, whoIs } from "./item.ts";

/** The yes that stands, and what was said with it. */
export function yesItems(plan: Plan): ReadItem[] {
	const { agreed, teachBack, overallConfidence } = plan.agreement;
	const yes =
		agreed &&
		inSentences(
			agreed.by.kind === "me"
				? `You agreed to this plan on ${writtenDate(agreed.on)}.`
				: `${whoIs(plan, agreed.by)} agreed to this plan for you on ${writtenDate(agreed.on)}.`,
			`${agreed.with.name} wrote it down with you.`,
			isChangedSinceAgreed(plan) ? "It was changed after that." : null,
			plan.kind === "lite" ? after("Where", agreed.place) : null,
		);
	return [
		...maybeLine("agreed", "", yes),
		...maybeLine("sure of the plan", "How sure you are of this plan", ratingWords(overallConfidence)),
		...maybeSaid(agreed?.quote ?? null, ["agreement", "agreed", "quote"], "What you said then"),
		...maybeSaid(teachBack?.quote ?? null, ["agreement", "teachBack", "quote"], "What happens next, in your words"),
	];
}

/** What was hoped of each talk, the oldest talk first. */
export const hopesItems = ({ talks }: Plan): ReadItem[] =>
	talks.held.flatMap(({ id, hopes }) => quotesAt(hopes, ["talks", "held", { id }, "hopes"], ""));

/** The person's own: others would learn from it what they do not have. */
export function sharingItems({ rights: { sharing, toldWhoSees } }: Plan): ReadItem[] {
	const did = {
		agreed: "you said yes",
		"agreed-in-part": "you said yes to part of it",
		refused: "you said no",
		withdrawn: "you took back your yes",
		"shared-without": "it was shared without your yes",
	};
	const told = toldWhoSees && `On ${writtenDate(toldWhoSees.on)} you were told who will see this plan.`;
	if (sharing.length === 0) return [];
	return [
		...maybeLine("told who sees", "", told),
		...sharing.map(({ id, on, decision, what, because }) =>
			line(id, `On ${writtenDate(on)} ${did[decision]}`, inSentences(what, after("Because", because))),
		),
	];
}

/** The talk that is booked next, and when all of it is looked at again. */
export function againItems(plan: Plan, day: LocalDate): ReadItem[] {
	const { lookAgain } = plan.agreement;
	const [next] = plan.talks.booked.filter(({ on }) => on >= day).toSorted((a, b) => a.on.localeCompare(b.on));
	const when = (one: { readonly on: LocalDate; readonly time: string; readonly place: string }): string =>
		[writtenDay(one.on), one.time, one.place].filter((part) => part.trim() !== "").join(", ");
	const again =
		lookAgain &&
		inSentences(
			when(lookAgain),
			lookAgain.arrangedBy.kind === "me" ? "You arrange it." : `${whoIs(plan, lookAgain.arrangedBy)} arranges it.`,
			lookAgain.because,
		);
	return [
		...maybeLine("meet next", "We meet next", next && next.on !== lookAgain?.on ? when(next) : null),
		...maybeLine("look again", "We look at the whole plan again", again),
		...maybeLine("promise", "If you ask for a full look-again", promiseOf(plan)),
	];
}

/** "answers in 5 working days and finds a date within 4 weeks": what paper promises once the worker lets it. */
export const promiseWords = ({ answerWorkingDays: days, offerWeeks: weeks }: Promised): string =>
	`answers in ${days} working ${days === 1 ? "day" : "days"} and finds a date within ${weeks} ${weeks === 1 ? "week" : "weeks"}`;

/** Who it stands in the name of. */
export const promisedBy = ({ team }: Plan): string =>
	team.contacts.find(({ id }) => id === team.coordinatorId)?.name ?? "whoever keeps the plan";

function promiseOf(plan: Plan): string | null {
	const { promise } = plan.agreement;
	// A wellbeing plan prints no promise.
	if (promise === null || plan.kind !== "full") return null;
	const by = promisedBy(plan);
	return `${by.charAt(0).toUpperCase()}${by.slice(1)} ${promiseWords(promise)}.`;
}

/** Earlier looks at it, small changes since, and what was said about earlier versions. */
export function beforeItems(plan: Plan): ReadItem[] {
	const { reviews, changes, versions } = plan.agreement;
	const held = [...reviews.filter(({ heldOn }) => heldOn !== null), ...reviews.filter(({ heldOn }) => heldOn === null)];
	return [
		...held.flatMap((review) => reviewItems(plan, review)),
		...changes.flatMap((change) => {
			const from = change.by.kind === "me" ? "you" : whoIs(plan, change.by);
			const at: Place = ["agreement", "changes", { id: change.id }, "quote"];
			return [
				line(change.id, `A small change on ${writtenDate(change.on)}, from ${from}`, change.what),
				...maybeSaid(change.quote, at),
			];
		}),
		// A version has no id, so that what was said about it cannot be hidden from here.
		...versions.flatMap(({ number, words }) =>
			quotesAt(words, [], `What you said about version ${number}`).map((item) => ({ ...item, at: null })),
		),
	];
}

function reviewItems(plan: Plan, review: Plan["agreement"]["reviews"][number]): ReadItem[] {
	const at: Place = ["agreement", "reviews", { id: review.id }];
	const date = writtenDate(review.heldOn ?? review.askedOn ?? review.typedOn);
	const lead =
		review.heldOn === null ? `Asked for on ${date}, and not looked at yet` : `When we looked at it on ${date}`;
	const more = inSentences(
		after("What we tried", review.tried),
		after("What we learned", review.learned),
		after("What we are pleased about", review.pleasedAbout),
		after("What worries us", review.worriedAbout),
		after("What comes next", review.next),
		after("What changed", review.changed),
	);
	const words = (field: Exclude<WordsField, "inAYear">, yours: string, others: string): ReadItem[] =>
		review[field].flatMap((quote) =>
			quotesAt([quote], [...at, field], `${lead}: ${isOwnVoice(quote) ? yours : others}`),
		);
	const asker = review.startedBy ?? review.because?.spokenBy ?? { kind: "me" };
	return [
		...maybeSaid(review.because, [...at, "because"], `${lead}: why ${whoIs(plan, asker)} asked`),
		...words("pleasedWords", "what you are pleased about", "what is pleasing"),
		...words("worriedWords", "what worries you", "what is worrying"),
		...words("changedWords", "what has changed for you", "what has changed"),
		...maybeLine(`review ${review.id}`, lead, more),
		...maybeSaid(review.inAYear, [...at, "inAYear"], `${lead}: in a year from then`),
	];
}
