/** Looking again: small changes, requests, reviews held one question at a time, and the version that comes of them. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../shared/plan/quote.ts";
import { type Clock, type LocalDate, today } from "../../../shared/plan/time.ts";
import { bookedAhead } from "./bookings.ts";
import { type Edit, insert, last, remove, set } from "./edit.ts";
import { pastGoalsLast } from "./goals.ts";
import { filled } from "./progress.ts";
import type { QuotePlace } from "./quotes.ts";
import { newQuote, type Said } from "./words.ts";

export type Review = Plan["agreement"]["reviews"][number];
export type LookAgain = NonNullable<Plan["agreement"]["lookAgain"]>;
export type SmallChange = Plan["agreement"]["changes"][number];

/** A quote in the words of whoever spoke. */
const wordsOf = (plan: Plan, by: Who, said: Said, clock: Clock): Quote =>
	newQuote(plan, { ...said, spokenBy: by }, clock);

/** A small change, by whom and in whose words. Nothing else of the plan moves: that is done in its own place. */
export function logChange(
	plan: Plan,
	change: { readonly on: LocalDate; readonly by: Who; readonly what: string; readonly words: Said | null },
	clock: Clock,
): Edit {
	const item: SmallChange = {
		id: newId(),
		on: change.on,
		by: change.by,
		what: change.what,
		quote: change.words ? wordsOf(plan, change.by, change.words, clock) : null,
		typedOn: today(clock),
	};
	return {
		label: "wrote down a small change",
		changes: [insert(["agreement", "changes"], item, last(plan.agreement.changes))],
	};
}

/** Where a small change stands. */
export const smallChangeAt = (change: SmallChange): Place => ["agreement", "changes", { id: change.id }];

/** Puts a small change right; its words are changed as words are, with the earlier ones behind them. */
export const setSmallChange = <F extends "on" | "by" | "what">(
	change: SmallChange,
	field: F,
	value: SmallChange[F],
): Edit => ({
	label: "put a small change right",
	changes: [set([...smallChangeAt(change), field], value)],
});

/** Takes a small change out of the log; what it changed in the plan stays as it is. */
export const removeSmallChange = (change: SmallChange): Edit => ({
	label: "took a small change out",
	changes: [remove(["agreement", "changes"], change.id)],
});

function blankReview(kind: Review["kind"], clock: Clock): Review {
	return {
		id: newId(),
		kind,
		startedBy: null,
		askedOn: null,
		typedOn: today(clock),
		how: "",
		because: null,
		answeredOn: null,
		offeredFor: null,
		heldOn: null,
		with: [],
		tried: null,
		learned: null,
		pleasedAbout: null,
		worriedAbout: null,
		changed: null,
		pleasedWords: [],
		worriedWords: [],
		changedWords: [],
		next: null,
		inAYear: null,
		numbersDialled: null,
		needsStillRight: null,
		stillRight: [],
		budgetWorking: null,
		wantsToPlanMore: null,
		madeVersion: null,
	};
}

export interface Asking {
	readonly kind: "requested" | "unplanned";
	readonly by: Who;
	/** The day they asked: not the day it is typed. */
	readonly on: LocalDate;
	readonly how: string;
	readonly because: Said | null;
}

/** Somebody asks for a full look-again, or something has happened that calls for one. */
export function askForReview(plan: Plan, asking: Asking, clock: Clock): { review: Review; edit: Edit } {
	const review: Review = {
		...blankReview(asking.kind, clock),
		startedBy: asking.by,
		askedOn: asking.on,
		how: asking.how,
		because: asking.because ? wordsOf(plan, asking.by, asking.because, clock) : null,
	};
	return {
		review,
		edit: {
			label: "wrote down that a look-again was asked for",
			changes: [insert(["agreement", "reviews"], review, last(plan.agreement.reviews))],
		},
	};
}

/** Why it was asked for, in the words of whoever asked. */
export const becausePlace = ({ id }: Review): QuotePlace => ({
	at: ["agreement", "reviews", { id }, "because"],
	isOne: true,
	name: "why a look-again was asked for",
});

/** What is asked of the person at a review, and answered in words of theirs. */
export type WordsField = "changedWords" | "pleasedWords" | "worriedWords" | "inAYear";

const wordsNames: Readonly<Record<WordsField, string>> = {
	changedWords: "what has changed",
	pleasedWords: "what they are pleased about",
	worriedWords: "what they are worried about",
	inAYear: "where they would like to be",
};

/** Where the words of such an answer stand: the person's, and of whoever else spoke. Of the year ahead there is one. */
export const answerPlace = ({ id }: Review, field: WordsField): QuotePlace => ({
	at: ["agreement", "reviews", { id }, field],
	isOne: field === "inAYear",
	name: wordsNames[field],
});

/** A review not held yet that these answers belong to: the one asked for, or one that was begun. */
export const openReview = (plan: Plan): Review | null =>
	plan.agreement.reviews.find((review) => review.kind !== "informal" && review.heldOn === null) ?? null;

/** Begins to hold a review; goes on with one that is open. */
export function beginReview(plan: Plan, clock: Clock): { review: Review; edit: Edit | null } {
	const open = openReview(plan);
	if (open) return { review: open, edit: null };
	const review = blankReview("planned", clock);
	const changes = [insert(["agreement", "reviews"], review, last(plan.agreement.reviews))];
	return { review, edit: { label: "began to look again", changes } };
}

const inReview = (review: Review, field: keyof Review, value: unknown): Change =>
	set(["agreement", "reviews", { id: review.id }, field], value);

/** One answer of a review. */
export const setReview = <F extends keyof Review>(review: Review, field: F, value: Review[F], label: string): Edit => ({
	label,
	changes: [inReview(review, field, value)],
});

/** Takes a look-again out, with all that was said at it. */
export const removeReview = (review: Review): Edit => ({
	label: "took a look-again out",
	changes: [remove(["agreement", "reviews"], review.id)],
});

/** They were answered, and perhaps offered a day. */
export const answerRequest = (review: Review, answeredOn: LocalDate, offeredFor: LocalDate | null): Edit => ({
	label: "wrote down the answer",
	changes: [inReview(review, "answeredOn", answeredOn), inReview(review, "offeredFor", offeredFor)],
});

/** What somebody had to prepare with this time (criterion 1 again). */
export function givePreparation(plan: Plan, what: string, format: string, on: LocalDate, said: Said["staff"]): Edit {
	const given = plan.talks.preparation.given;
	const item = { id: newId(), what, format, how: "", on, by: said };
	return {
		label: "wrote down what was given to prepare",
		changes: [insert(["talks", "preparation", "given"], item, last(given))],
	};
}

/** One side's view of what works or does not; views stand apart and are never merged. */
export function addView(plan: Plan, list: "working" | "notWorking", by: Who, said: Said, clock: Clock): Edit {
	const quote = wordsOf(plan, by, said, clock);
	// Told by somebody who knows the person, it is that one's view.
	const item = { id: newId(), by: quote.spokenBy, quote };
	return {
		label: list === "working" ? "kept what is working" : "kept what is not working",
		changes: [insert(["daily", list], item, last(plan.daily[list]))],
	};
}

/** The words of one view of what works, or of what does not. */
export const viewPlace = (list: "working" | "notWorking", id: string): QuotePlace => ({
	at: ["daily", list, { id }, "quote"],
	isOne: true,
	name: list === "working" ? "what is working" : "what is not working",
});

/** Asked again whether the needs are right (Accessible Information Standard, step 6). */
export const setNeedsRight = (review: Review, isRight: boolean, clock: Clock): Edit => ({
	label: "asked about needs again",
	changes: [inReview(review, "needsStillRight", isRight), set(["needs", "reviewedOn"], today(clock))],
});

/** A plan for what could change, or a risk, is right as it stands, or not said to be after all. No day of it moves. */
export const setStillRight = (review: Review, id: string, isRight: boolean): Edit => ({
	label: isRight ? "said that it is still right" : "took back that it is still right",
	changes: [
		inReview(review, "stillRight", [...review.stillRight.filter((other) => other !== id), ...(isRight ? [id] : [])]),
	],
});

/** A review is never of before the version it looks at, nor of before somebody asked for it. */
export function earliestHeld(plan: Plan, review: Review): LocalDate {
	const created = today({ now: () => new Date(plan.createdAt) });
	const startedOn = plan.agreement.versions.find((version) => version.number === plan.version)?.startedOn ?? created;
	return review.askedOn !== null && review.askedOn > startedOn ? review.askedOn : startedOn;
}

export interface Finish {
	readonly heldOn: LocalDate;
	readonly lookAgain: LookAgain | null;
	readonly note: string;
	/** The review that is booked for a later day was this one: otherwise it stays booked. */
	readonly wasBooked?: boolean;
}

/**
 * Ends a review and begins the next version, as one step. The new version is to be read back and agreed anew; what was
 * said when the old one was agreed, and how sure they were of it, stays with the old one. Copies keep the version they were made of.
 */
export function finishReview(plan: Plan, review: Review, finish: Finish, clock: Clock): Edit {
	const { agreement } = plan;
	const number = plan.version + 1;
	const talk = plan.talks.held.findLast((held) => held.on === finish.heldOn);
	const present = review.with.length > 0 ? review.with : (talk?.present ?? []);
	const said = [agreement.agreed?.quote, agreement.teachBack?.quote].filter((quote) => quote != null);
	const old = agreement.versions.find((version) => version.number === plan.version);
	const ended = old ?? {
		number: plan.version,
		startedOn: finish.heldOn,
		agreedOn: null,
		note: null,
		words: [],
		sure: null,
	};
	const others = agreement.versions.filter((version) => version !== old);
	const ahead = finish.wasBooked === true ? [] : bookedAhead(plan, finish.heldOn);
	const versions: Plan["agreement"]["versions"] = [
		...others,
		{
			...ended,
			agreedOn: agreement.agreed?.on ?? ended.agreedOn,
			words: [...ended.words, ...said],
			sure: agreement.overallConfidence ?? ended.sure,
		},
		{ number, startedOn: finish.heldOn, agreedOn: null, note: filled(finish.note), words: [], sure: null },
	];
	return {
		label: `finished looking again: version ${number} begins`,
		changes: [
			inReview(review, "heldOn", finish.heldOn),
			inReview(review, "with", present),
			inReview(review, "madeVersion", number),
			set(["version"], number),
			set(["agreement", "versions"], versions),
			set(["agreement", "agreed"], null),
			set(["agreement", "readBack"], null),
			set(["agreement", "teachBack"], null),
			set(["agreement", "overallConfidence"], null),
			set(["agreement", "lookAgain"], finish.lookAgain),
			set(["state"], { kind: "talking", on: today(clock) }),
			...pastGoalsLast(plan),
			...plan.talks.booked
				.filter((booked) => booked.what === "review" && !ahead.includes(booked))
				.map(({ id }) => remove(["talks", "booked"], id)),
		],
	};
}
