/** Read back, agreed, shared, answered, reviewed. Framework criteria 1, 4 and 5; reference 6 and 9; PRSB agreement. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { quoteSchema, ratingSchema, staffSchema, whoSchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, maybeYes, saidSchema } from "./text.ts";
import { instantSchema, localDateSchema } from "./time.ts";

/** The seven questions, asked away from family if possible (reference 9). */
export const experienceQuestionSchema = z.enum([
	"listened",
	"helped-write",
	"right-people",
	"knew-and-explained",
	"sounds-like-me",
	"have-and-change",
	"know-how-to-ask",
]);
export type ExperienceQuestion = z.infer<typeof experienceQuestionSchema>;

export const experienceAnswerSchema = z.strictObject({
	id: idSchema,
	question: experienceQuestionSchema,
	answer: z.enum(["yes", "mostly", "no", "rather-not-say"]),
	/** After "mostly" or "no" on questions that touch two rules: which was meant (decision 39). */
	about: listOf(
		z.enum([
			"right-people",
			"knew-what-to-expect",
			"explained",
			"sounds-like-me",
			"what-i-want",
			"decided-together",
			"have-it",
			"can-change-it",
			"helped-write",
		]),
	),
	/** Somebody who knows the person, as the paper sheet offers, is no representative: what they say is kept, and counts for no rule. */
	answeredBy: z.enum([
		"person-alone",
		"person-with-supporter",
		"representative",
		"someone-who-knows",
		"staff-reading-out",
		"staff",
	]),
	/** Who was in the room. */
	inTheRoom: listOf(whoSchema),
	askedBy: maybe(staffSchema),
	on: localDateSchema,
	/** Answered on the paper sheet and typed in later. */
	isFromPaper: z.boolean().default(false),
	better: maybe(quoteSchema),
	planVersion: z.int().positive(),
});
export type ExperienceAnswer = z.infer<typeof experienceAnswerSchema>;

/** What can be left out of somebody's copy as a whole. What was agreed is in every copy of the plan, and whom to ask. */
export const planPartSchema = z.enum([
	"matters",
	"mind",
	"health",
	"results",
	"daily",
	"goals",
	"changes",
	"risks",
	"ahead",
	"other-plans",
	"budget",
	"team",
]);
export type PlanPart = z.infer<typeof planPartSchema>;

/** What paper showed, as a digest and the way it was reckoned (shared/criteria/paper-digest.ts). */
export const paperDigestSchema = z
	.string()
	.regex(/^[0-9]{1,3}:[0-9a-f]{64}$/, { error: "a digest and how it was reckoned" });

/** A copy: who, what they see, in what form, how it gets there, and whether it did. */
export const copySchema = z.strictObject({
	id: idSchema,
	who: whoSchema,
	sees: z.enum(["everything", "parts", "emergency-page", "nothing"]),
	/** In words, for paper, where the person agrees that it is said. */
	leavesOut: listOf(filledLineSchema),
	/** The parts that really are not in this copy's files. Single things are left out by their own visibility. */
	withoutParts: listOf(planPartSchema),
	/** May the foot of page 1 say that parts are left out? */
	mayBeSaid: z.boolean().default(false),
	forms: listOf(
		z.enum(["docx", "pdf", "easy-read-docx", "easy-read-pdf", "large-print", "plain-text", "paper", "emergency-page"]),
	),
	how: lineSchema.default(""),
	state: z.enum(["not-given", "given", "person-said-no", "not-reachable"]),
	on: maybe(localDateSchema),
	byWhen: maybe(localDateSchema),
	by: maybe(staffSchema),
	planVersion: z.int().positive(),
	exportId: maybe(idSchema),
	/** What its files show, to tell whether that has changed since. Null: not kept. */
	shows: maybe(paperDigestSchema),
});
export type Copy = z.infer<typeof copySchema>;

export const reviewSchema = z.strictObject({
	id: idSchema,
	kind: z.enum(["informal", "planned", "requested", "unplanned"]),
	startedBy: maybe(whoSchema),
	/** Asked on, apart from typed on. */
	askedOn: maybe(localDateSchema),
	typedOn: localDateSchema,
	how: lineSchema.default(""),
	because: maybe(quoteSchema),
	answeredOn: maybe(localDateSchema),
	offeredFor: maybe(localDateSchema),
	heldOn: maybe(localDateSchema),
	with: listOf(whoSchema),
	tried: maybe(saidSchema),
	learned: maybe(saidSchema),
	/** What was said of these three is in the lists of words; what stands here are notes, of nobody's voice. */
	pleasedAbout: maybe(saidSchema),
	worriedAbout: maybe(saidSchema),
	changed: maybe(saidSchema),
	pleasedWords: listOf(quoteSchema),
	worriedWords: listOf(quoteSchema),
	changedWords: listOf(quoteSchema),
	next: maybe(saidSchema),
	inAYear: maybe(quoteSchema),
	numbersDialled: maybeYes,
	needsStillRight: maybeYes,
	/** Things with a day of their own that were looked at and are right as they stand, by their ids. */
	stillRight: listOf(idSchema),
	budgetWorking: maybeYes,
	wantsToPlanMore: maybeYes,
	madeVersion: maybe(z.int().positive()),
});

export const versionSchema = z.strictObject({
	number: z.int().positive(),
	startedOn: localDateSchema,
	agreedOn: maybe(localDateSchema),
	note: maybe(saidSchema),
	/** What the person said when this version was agreed, kept when the next one begins. */
	words: listOf(quoteSchema),
	/** How sure they were of this version, kept when the next one begins. Null: not asked. */
	sure: maybe(ratingSchema),
});

/** How soon somebody who asks for a full look-again is answered, and offered a day: a service's own standard (reference 6). */
export const promiseSchema = z.strictObject({
	answerWorkingDays: z.int().min(1).max(30),
	offerWeeks: z.int().min(1).max(26),
});
export type Promised = z.infer<typeof promiseSchema>;

export const agreementSchema = z.strictObject({
	/** Agreed with the person or their legitimate representative (PRSB); null: not yet. */
	agreed: maybe(
		z.strictObject({
			on: localDateSchema,
			/** The moment of the yes: what is kept later is not covered. Null: the whole day is. */
			at: maybe(instantSchema),
			/** What the yes is to; what was taken out since is seen by it too. Null: not kept, the moment says what it can. */
			covers: maybe(paperDigestSchema),
			/** There may be a paper of this version and day already: then paper tells the two apart by the time of the yes. */
			isAgain: z.boolean().default(false),
			by: whoSchema,
			with: staffSchema,
			quote: maybe(quoteSchema),
			place: lineSchema.default(""),
			present: listOf(whoSchema),
		}),
	),
	readBack: maybe(
		z.strictObject({
			how: z.enum(["aloud", "interpreter", "read-themselves", "signed", "pictures"]),
			on: localDateSchema,
			place: lineSchema.default(""),
			present: listOf(whoSchema),
			/** Some of what paper prints was not read, as others were there. Left out where all was. */
			isPart: z.literal(true).optional(),
		}),
	),
	/** "Could you tell me in your own words what happens next?" */
	teachBack: maybe(z.strictObject({ on: localDateSchema, quote: maybe(quoteSchema) })),
	copies: listOf(copySchema),
	answers: listOf(experienceAnswerSchema),
	/** Staff: did we start with their life? (C2.1) */
	startedWithLife: maybe(z.strictObject({ answer: z.enum(["yes", "no"]), by: staffSchema, on: localDateSchema })),
	lookAgain: maybe(
		z.strictObject({
			on: localDateSchema,
			time: lineSchema.default(""),
			place: lineSchema.default(""),
			arrangedBy: whoSchema,
			because: maybe(saidSchema),
		}),
	),
	reviews: listOf(reviewSchema),
	/** Informal changes: who changed what and when, in whose words; typed on apart from changed on. */
	changes: listOf(
		z.strictObject({
			id: idSchema,
			on: localDateSchema,
			by: whoSchema,
			what: saidSchema,
			quote: maybe(quoteSchema),
			typedOn: maybe(localDateSchema),
		}),
	),
	versions: listOf(versionSchema),
	fundingSource: maybe(filledLineSchema),
	overallConfidence: maybe(ratingSchema),
	/** What the paper promises in the name of whoever keeps the plan, once the worker has said that it may. Null: nothing. */
	promise: maybe(promiseSchema),
});
