/** Goals, and who will do what. Reference 3.1; PRSB goals and hopes, actions and activities; framework criteria 3 and 4. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { quoteSchema, ratingSchema, readBackSchema, staffSchema, visibilitySchema, whoSchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, saidSchema, textSchema } from "./text.ts";
import { instantSchema, type LocalDate, localDateSchema, yearMonthSchema } from "./time.ts";

/** By when: a day, a month, or words ("Every Thursday", "From now"). */
export const whenSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("day"), date: localDateSchema }),
	z.strictObject({ kind: z.literal("month"), month: yearMonthSchema }),
	z.strictObject({ kind: z.literal("words"), text: filledLineSchema }),
]);
export type When = z.infer<typeof whenSchema>;

/** The order is fixed by the framework: me, my family and friends, others (reference 0.5). */
export const ownerGroupSchema = z.enum(["me", "mine", "others"]);
export type OwnerGroup = z.infer<typeof ownerGroupSchema>;

/** What was asked for and cannot be had: because, and what instead (decision 16). */
export const notPossibleSchema = z.strictObject({
	because: saidSchema,
	instead: maybe(saidSchema),
	saidBy: maybe(staffSchema),
	on: localDateSchema,
});

const statusSchema = z.enum(["not-started", "doing", "done", "partly", "no-longer-wanted", "on-hold"]);

export const actionSchema = z.strictObject({
	id: idSchema,
	group: ownerGroupSchema,
	/** `me` when the group is `me`. */
	owner: whoSchema,
	/** As they said it, or as agreed. */
	text: saidSchema,
	when: maybe(whenSchema),
	/** "every day, from tomorrow", "at the leisure centre". */
	howOften: maybe(filledLineSchema),
	where: maybe(filledLineSchema),
	/** Family or friends: have they been asked? */
	asked: maybe(z.enum(["yes", "asked", "not-yet", "said-no"])),
	/** Services: have they agreed? */
	agreed: maybe(z.enum(["yes", "referral-to-make", "referral-made", "not-yet"])),
	confidence: maybe(ratingSchema),
	/** "If …, then I will …". */
	ifThen: maybe(z.strictObject({ if: textSchema, then: textSchema })),
	status: statusSchema.default("not-started"),
	statusNote: maybe(saidSchema),
	updatedAt: instantSchema,
	reviewOn: maybe(localDateSchema),
	notPossible: maybe(notPossibleSchema),
	/** Steps on the way (PRSB stage goals). */
	steps: listOf(
		z.strictObject({
			id: idSchema,
			text: saidSchema,
			outcome: maybe(saidSchema),
			status: statusSchema.default("not-started"),
		}),
	),
	visibility: visibilitySchema,
});
export type Action = z.infer<typeof actionSchema>;

/** Five described levels, agreed before starting (goal attainment scaling, reference 3.3). */
const attainmentSchema = z.strictObject({
	levels: z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]),
	/** Where things stood at the start, −2 to 2 on these levels; null: not said. */
	baseline: z.int().min(-2).max(2).nullable().default(null),
	scores: listOf(z.strictObject({ id: idSchema, on: localDateSchema, level: z.int().min(-2).max(2).nullable() })),
});

export const goalSchema = z.strictObject({
	id: idSchema,
	/** Short plain name for the heading: "back at choir". Never replaces the words. */
	title: maybe(filledLineSchema),
	/** The person's own words, locked. */
	quote: quoteSchema,
	/** "This matters because…" */
	why: maybe(quoteSchema),
	/** The statement of what matters that it stands on (PRSB parent entity). */
	matterId: maybe(idSchema),
	worryId: maybe(idSchema),
	/** "I will be able to …", agreed wording beside the words; the goal is whole without it. */
	plain: maybe(
		z.strictObject({
			text: saidSchema,
			/** Answers to hints, so that each is asked once. */
			hints: listOf(z.strictObject({ word: filledLineSchema, answer: z.enum(["said-it", "keep-for-now"]) })),
		}),
	),
	notes: listOf(
		z.strictObject({
			id: idSchema,
			by: staffSchema,
			text: saidSchema,
			on: localDateSchema,
			isPersonAsked: z.boolean().default(false),
		}),
	),
	importance: maybe(ratingSchema),
	howWeWillKnow: maybe(quoteSchema),
	attainment: maybe(attainmentSchema),
	target: maybe(whenSchema),
	category: maybe(z.enum(["health", "home", "people", "work", "learning", "money", "fun", "caring", "other"])),
	status: z.enum(["thinking", "working-on-it", "reached", "partly", "changed-my-mind", "on-hold"]).default("thinking"),
	/** Keep as it is: a goal that needs no action (C4.2). */
	isKeepAsIs: z.boolean().default(false),
	outcomes: listOf(
		z.strictObject({
			id: idSchema,
			on: localDateSchema,
			/** How it has gone, in their words; null when they had none for it. */
			quote: maybe(quoteSchema),
			helped: maybe(saidSchema),
			gotInTheWay: maybe(saidSchema),
			next: maybe(z.enum(["keep", "change", "finish", "drop"])),
		}),
	),
	actions: listOf(actionSchema),
	readBack: maybe(readBackSchema),
	notPossible: maybe(notPossibleSchema),
	/** Whose goal it was first; a goal that only staff brought blocks C3.3 until the person makes it theirs. */
	firstAuthor: z.enum(["me", "together", "staff"]).default("me"),
	decidedWith: listOf(staffSchema),
	/** Where it happens: "at the swimming baths". */
	place: lineSchema.default(""),
	visibility: visibilitySchema,
});
export type Goal = z.infer<typeof goalSchema>;

/** Our plain line beside their words; none once the person has said no to it, until it is put right. */
export const plainOf = ({ plain, readBack }: Goal): Goal["plain"] => (readBack?.answer === "no" ? null : plain);

/** A goal that nobody works on any more: it is done, or was let go. It is none of those that are counted. */
export const isPast = ({ status }: Pick<Goal, "status">): boolean =>
	status === "reached" || status === "changed-my-mind";

/** The goals that are worked on, in the order the person wants them, then those that are done or were let go. */
export const livingFirst = <G extends Pick<Goal, "status">>(goals: readonly G[]): G[] => [
	...goals.filter((goal) => !isPast(goal)),
	...goals.filter(isPast),
];

/** What is said of a goal behind its number: ", let go"; nothing of one that is worked on. */
export const pastWord = ({ status }: Pick<Goal, "status">): string =>
	status === "reached" ? ", done" : status === "changed-my-mind" ? ", let go" : "";

/** The day on which a look-again ended it; null where it goes on, or where its state was only chosen. */
export function endedOn({ status, outcomes }: Pick<Goal, "status" | "outcomes">): LocalDate | null {
	const next = status === "reached" ? "finish" : status === "changed-my-mind" ? "drop" : null;
	return next === null ? null : (outcomes.findLast((outcome) => outcome.next === next)?.on ?? null);
}

/**
 * Whether it is too late to ask: what has been done needs nobody to be asked any more, and an answer that was still open
 * then is said nowhere. What is done in part is still to be promised.
 */
export const isAskingOver = ({
	group,
	asked,
	agreed,
	status,
}: Pick<Action, "group" | "asked" | "agreed" | "status">) => {
	const answer = group === "mine" ? asked : agreed;
	return status === "done" && answer !== "yes" && answer !== "said-no";
};

/** Family or a friend who has something to do and has not been asked; whoever was asked and has not answered has been. */
export const isStillToAsk = (action: Pick<Action, "group" | "asked" | "agreed" | "status">): boolean =>
	action.group === "mine" && (action.asked === null || action.asked === "not-yet") && !isAskingOver(action);
