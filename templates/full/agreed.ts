import type { Block, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Who } from "../../shared/plan/quote.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import type { MessageKey } from "../language/messages.ts";
import { andList, endOf } from "../language/say.ts";
import { body, field, label, labelledField, section, sentences, subSection, text, when, withEnd } from "./blocks.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { copiesTable } from "./copies-table.ts";
import { firstName, named, nameLine } from "./names.ts";
import { placeApart, placeInside } from "./place-phrase.ts";
import { reviewQuotes } from "./quote-list.ts";
import { labelledQuotes, quoteBlocks } from "./quotes.ts";
import { sharing } from "./rights.ts";
import { whenAgreed } from "./when-agreed.ts";
import { isMine, mainWay, whenRuns } from "./when-line.ts";
import { whoToAsk } from "./who-to-ask.ts";

type Review = Plan["agreement"]["reviews"][number];

/** The section "what we agreed" (documents.md 8.11). */
export function agreed(context: Context): Block[] {
	const blocks = [
		...yesWords(context),
		body(sentences(agreedRuns(context), sureRuns(context))),
		...hopes(context),
		...subSection(context.say("agreed.next"), teachBack(context)),
		...subSection(context.say("agreed.copies"), copiesTable(context)),
		...sharing(context),
		...subSection(context.say("agreed.look"), [body(lookAgain(context))]),
		...agreedBefore(context),
	];
	return section(context.say("agreed"), readBackRuns(context), blocks, { breakBefore: "third" });
}

/** What was said at the end: yes, hopes, what happens next. */
export const agreedWords = (context: Context): Block[] => [
	...yesWords(context),
	...sure(context),
	...hopes(context),
	...subSection(context.say("agreed.next"), teachBack(context)),
];

/**
 * The look-again by which this version began, reviews before it, small changes since, and what was said about earlier
 * versions: each under its own heading.
 */
export const agreedBefore = (context: Context): Block[] => [
	...reviewsOf(context, "agreed.reviewBegan", (review) => isHeld(review) && isBeginning(context, review)),
	...reviewsOf(context, "agreed.reviews", (review) => isHeld(review) && !isBeginning(context, review)),
	...reviewsOf(context, "agreed.asked", (review) => !isHeld(review)),
	...subSection(context.say("agreed.changes"), changeBlocks(context)),
	...context.plan.agreement.versions.flatMap((version) =>
		subSection(
			context.say("agreed.earlier", { number: String(version.number) }),
			version.words.flatMap((quote) => quoteBlocks(context, quote, { way: null })),
		),
	),
];

const isHeld = ({ heldOn }: Review): boolean => heldOn !== null;
const isBeginning = ({ plan }: Context, { madeVersion }: Review): boolean => madeVersion === plan.version;

const reviewsOf = (context: Context, heading: MessageKey, isOf: (review: Review) => boolean): Block[] =>
	subSection(
		context.say(heading),
		context.plan.agreement.reviews.filter(isOf).flatMap((review) => reviewBlocks(context, review)),
	);

function yesWords(context: Context): Block[] {
	const quote = context.plan.agreement.agreed?.quote;
	return quote ? quoteBlocks(context, quote, { way: null }) : [];
}

function teachBack(context: Context): Block[] {
	const quote = context.plan.agreement.teachBack?.quote;
	return quote ? quoteBlocks(context, quote, { way: null }) : [];
}

const hopes = (context: Context): Block[] =>
	labelledQuotes(
		context,
		"agreed.hoped",
		context.plan.talks.held.flatMap((talk) => talk.hopes),
		null,
	);

/** "I am 8 out of 10 sure that I can live with this plan.", in the manner of an action; nothing where it was not asked. */
function sure(context: Context): Block[] {
	const runs = sureRuns(context);
	return runs.length === 0 ? [] : [body(runs)];
}

function sureRuns(context: Context): Run[] {
	const { overallConfidence } = context.plan.agreement;
	if (overallConfidence === null) return [];
	if (overallConfidence.kind === "cannot-say") return context.runs("agreed.sureCannotSay");
	return context.runs("agreed.sure", { value: overallConfidence.value });
}

/** ", at home" or ", by phone"; nothing when the place is not known, or is said apart. */
export const placeWords = (context: Context, place: string): string => {
	const inside = placeInside(context, place);
	return inside === "" ? "" : `,${inside}`;
};

/** The place, where it fits into no sentence. */
export const placeRuns = (context: Context, place: string): Run[] => {
	const apart = placeApart(context, place);
	return apart === "" ? [] : [text(apart)];
};

/**
 * How, where and before whom it was read back; empty where it was not, and in somebody else's copy where only part was
 * read.
 */
export function readBackRuns(context: Context): Run[] {
	const { readBack } = context.plan.agreement;
	if (readBack === null) return [];
	const where = { day: writtenDay(readBack.on), place: placeWords(context, readBack.place) };
	// Somebody else's copy does not tell that there was more than was read before them.
	if (readBack.isPart && !isOwnCopy(context)) return [];
	const read = context.runs(readBack.isPart ? "agreed.inPart" : `agreed.${readBack.how}`, where);
	return sentences(read, placeRuns(context, readBack.place), presentRuns(context, readBack.present));
}

function presentRuns(context: Context, present: readonly Who[]): Run[] {
	const names = present.filter((who) => who.kind !== "me").map((who) => named(context, who).name);
	if (names.length === 0) return [];
	return context.runs(names.length === 1 ? "agreed.present" : "agreed.presentMany", {
		names: andList(context.language, names),
	});
}

/** A yes is to the plan as it was. */
export const changedSince = (context: Context): Run[] =>
	context.isChangedSinceAgreed ? context.runs("agreed.changedSince") : [];

function agreedRuns(context: Context): Run[] {
	const { agreed: yes } = context.plan.agreement;
	if (yes === null) return context.runs("agreed.notYet");
	const values = { date: whenAgreed(context, yes, writtenDate), name: firstName(context, yes.with.name) };
	return sentences(
		yes.by.kind === "me"
			? context.runs("agreed.me", values)
			: context.runs("agreed.for", { ...values, by: nameLine(context, yes.by) }),
		changedSince(context),
	);
}

/** The talk that is booked next, then when all of it is looked at again. */
export function lookAgain(context: Context): Run[] {
	const { lookAgain: again } = context.plan.agreement;
	const meet = meetNext(context);
	if (again === null) return meet.length === 0 ? context.runs("agreed.lookNotSet") : meet;
	const [next] = bookedTalks(context);
	const when = [writtenDay(again.on), again.time, again.place].filter((part) => part.trim() !== "").join(", ");
	const name =
		again.arrangedBy.kind === "me"
			? context.say("agreed.arrangesMe")
			: context.say("agreed.arranges", { name: arranger(context, again.arrangedBy) });
	const own = again.because === null ? null : field(again.because, context.plan.id, "agreement.lookAgain.because");
	const because = own === null ? [] : context.runs("agreed.lookWhy", withEnd("text", own));
	return sentences(
		next?.on === again.on ? [] : meet,
		context.runs("agreed.lookWhen", { when, end: endOf(when), name }),
		because,
	);
}

/** Talks and reviews that are booked: from today on, the first to come first. */
export const bookedTalks = ({ plan, options: { today } }: Context) =>
	plan.talks.booked.filter(({ on }) => on >= today).toSorted((one, other) => one.on.localeCompare(other.on));

/** "We meet next on Tuesday 15 December, 10 am, at home." */
function meetNext(context: Context): Run[] {
	const [next] = bookedTalks(context);
	if (next === undefined) return [];
	const when = [writtenDay(next.on), next.time, next.place].map((part) => part.trim()).filter((part) => part !== "");
	return context.runs("agreed.meetNext", { when: when.join(", "), end: endOf(when.join(", ")) });
}

/** The co-ordinator by first name, anybody else as elsewhere. */
function arranger(context: Context, who: Who): string {
	const { coordinator, shortName } = whoToAsk(context);
	const isCoordinator = who.kind === "contact" && who.contactId === coordinator?.id;
	return isCoordinator && shortName !== null ? shortName : named(context, who).name;
}

/** Small changes, each in whose words it came. */
const changeBlocks = (context: Context): Block[] =>
	context.plan.agreement.changes.flatMap((change) => [
		when(
			change.by.kind === "me"
				? context.runs("agreed.changeOnMe", { date: writtenDate(change.on) })
				: context.runs("agreed.changeOn", { date: writtenDate(change.on), name: named(context, change.by).name }),
		),
		body([field(change.what, change.id, "what")]),
		...(change.quote ? quoteBlocks({ ...context, saidDay: change.on }, change.quote, { way: null }) : []),
	]);

/** Why it was asked for, said to be of whoever asked. */
function whyAsked(context: Context, { because, startedBy }: Review, way: string | null): Block[] {
	if (because === null) return [];
	const asker = startedBy ?? because.spokenBy;
	if (asker.kind === "me") return labelledQuotes(context, "agreed.because", [because], way);
	const { name } = named(context, asker);
	return [label(context, "agreed.becauseOf", { name }), ...quoteBlocks(context, because, { way })];
}

function reviewBlocks(whole: Context, review: Review): Block[] {
	const day = review.heldOn ?? review.askedOn ?? review.typedOn;
	const context: Context = { ...whole, saidDay: day };
	const part = (
		key: Parameters<typeof labelledField>[1],
		name: "tried" | "learned" | "pleasedAbout" | "worriedAbout" | "next" | "changed",
	): Block[] => labelledField(context, key, review[name], review.id, name);
	// Where anybody else is heard as well, the label is nobody's own.
	const said = (mine: MessageKey, ours: MessageKey, quotes: readonly Quote[]): Block[] =>
		labelledQuotes(context, quotes.every(isMine) ? mine : ours, quotes, way);
	const quotes = reviewQuotes(review);
	const way = mainWay(quotes);
	const blocks = [
		...whyAsked(context, review, way),
		...part("agreed.tried", "tried"),
		...part("agreed.learned", "learned"),
		...said("agreed.pleasedMe", "agreed.pleased", review.pleasedWords),
		...part("agreed.pleased", "pleasedAbout"),
		...said("agreed.worriedMe", "agreed.worried", review.worriedWords),
		...part("agreed.worried", "worriedAbout"),
		...part("agreed.nextStep", "next"),
		...said("agreed.changedMe", "agreed.changed", review.changedWords),
		...part("agreed.changed", "changed"),
		...(review.inAYear ? labelledQuotes(context, "agreed.inAYear", [review.inAYear], way) : []),
	];
	const key = review.heldOn === null ? "agreed.reviewAsked" : "agreed.reviewOn";
	const date = writtenDate(day);
	if (blocks.length === 0) return [];
	return [when(sentences([text(context.say(key, { date }))], whenRuns(context, quotes))), ...blocks];
}
