/** A plan described by facts, so that an oracle can say what the fourteen rules must give without reading the plan. */
import type { LocalDate } from "../../../../shared/plan/time.ts";

export const TODAY = "2027-02-01" as LocalDate;
/** The day of the talk and of the agreement. */
export const AGREED = "2027-01-12";

export type By =
	| "person-alone"
	| "person-with-supporter"
	| "staff-reading-out"
	| "representative"
	| "someone-who-knows"
	| "staff";
export interface AnswerFact {
	readonly answer: "yes" | "mostly" | "no" | "rather-not-say";
	/** Which of the question's two parts was meant; both may be. */
	readonly meant: "none" | "first" | "second" | "both";
	readonly by: By;
	readonly isOlderVersion: boolean;
	/** Days after the plan was agreed. */
	readonly day: number;
}

export interface GoalFact {
	readonly voice: "own" | "best-interests";
	readonly author: "me" | "together" | "staff";
	readonly readBack: null | "yes" | "no";
	readonly isRated: boolean;
	readonly hasHelper: boolean;
	readonly fate: "stands" | "dropped" | "private";
	readonly isKeep: boolean;
	readonly plain: "none" | "clean" | "service" | "service-said" | "service-kept";
	readonly action:
		| "none"
		| "clear"
		| "no-when"
		| "private"
		| "unknown-owner"
		| "not-possible"
		/** Of a friend, with a day: what they answered. */
		| "friend-yes"
		| "friend-not-asked"
		| "friend-no-answer"
		| "friend-no"
		/** Of a worker, with a day. */
		| "worker-yes"
		| "worker-not-agreed"
		| "worker-referral";
}

export const questionNames = [
	"listened",
	"helped-write",
	"right-people",
	"knew-and-explained",
	"sounds-like-me",
	"have-and-change",
	"know-how-to-ask",
] as const;
export type QuestionName = (typeof questionNames)[number];

export interface Facts {
	readonly state: "talking" | "declined" | "died";
	readonly capacity: "unsaid" | "has" | "lacks" | "in-doubt" | "lacked-once";
	readonly hasRepresentative: boolean;
	readonly talk: "none" | "person" | "without-person" | "representative-only";
	readonly matter:
		| "none"
		| "own"
		| "known"
		| "short"
		| "placeholder"
		| "private"
		| "service-word"
		| "service-word-said";
	readonly area: "people" | "good-day";
	readonly health: "none" | "after" | "before" | "before-with-reason";
	readonly worries: "none" | "some" | "skipped" | "not-now";
	readonly staffLife: null | "yes" | "no";
	readonly invited:
		| "unasked"
		| "nobody"
		| "unclear"
		| "came"
		| "coming-unnoted"
		| "not-asked-yet"
		| "could-not-with-reason"
		| "could-not";
	readonly given: "none" | "before" | "after";
	readonly results: null | "explained" | "none-needed" | "not-yet";
	readonly needs: "unasked" | "asked-none" | "large-print";
	readonly givenForm: "standard" | "large print";
	readonly isSure: boolean;
	readonly toldBack: boolean;
	readonly agreed: "not" | "me" | "representative" | "someone-else" | "older";
	readonly goals: readonly GoalFact[];
	readonly copy: "none" | "word" | "word-large" | "pdf" | "paper" | "refused" | "older" | "not-given" | "emergency";
	readonly worker:
		| "nobody"
		| "no-entry"
		| "given-word"
		| "given-pdf"
		| "said-no"
		| "not-reachable"
		| "not-given"
		| "left";
	readonly coordinator: "none" | "worker" | "worker-with-phone";
	readonly lookAgain: "none" | "in-a-year" | "too-late" | "passed" | "after-review";
	readonly answers: Readonly<Record<QuestionName, readonly AnswerFact[]>>;
}

export const yesAnswer: AnswerFact = {
	answer: "yes",
	meant: "none",
	by: "person-alone",
	isOlderVersion: false,
	day: 0,
};
export const goodGoal: GoalFact = {
	voice: "own",
	author: "me",
	readBack: "yes",
	isRated: true,
	hasHelper: true,
	fate: "stands",
	isKeep: false,
	plain: "clean",
	action: "clear",
};

/** A plan that meets all fourteen. */
export const whole: Facts = {
	state: "talking",
	capacity: "unsaid",
	hasRepresentative: false,
	talk: "person",
	matter: "own",
	area: "people",
	health: "after",
	worries: "some",
	staffLife: "yes",
	invited: "came",
	given: "before",
	results: "explained",
	needs: "asked-none",
	givenForm: "standard",
	isSure: true,
	toldBack: true,
	agreed: "me",
	goals: [goodGoal],
	copy: "word",
	worker: "given-pdf",
	coordinator: "worker-with-phone",
	lookAgain: "in-a-year",
	answers: Object.fromEntries(questionNames.map((name) => [name, [yesAnswer]])) as unknown as Facts["answers"],
};
