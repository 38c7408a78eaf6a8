/**
 * A quote: somebody's exact words, with who spoke, who typed, how they were given and when. The text is never edited
 * in place: a change keeps the earlier words. Reference 0.8 and 3.1; the framework's criterion 3.
 */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { filledLineSchema, languageSchema, lineSchema, listOf, maybe, saidSchema } from "./text.ts";
import { instantSchema, localDateSchema } from "./time.ts";

/** Someone who works with the person, as they are named on paper. */
export const staffSchema = z.strictObject({
	name: filledLineSchema,
	role: lineSchema.default(""),
});
export type Staff = z.infer<typeof staffSchema>;

/** Whose words, or whose task: me, somebody in my people or team, or somebody named only here. */
export const whoSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("me") }),
	z.strictObject({ kind: z.literal("contact"), contactId: idSchema }),
	z.strictObject({ kind: z.literal("other"), name: filledLineSchema, relation: lineSchema.default("") }),
]);
export type Who = z.infer<typeof whoSchema>;

/** Who typed: the person, somebody of theirs, or staff. */
export const typedBySchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("me") }),
	z.strictObject({ kind: z.literal("contact"), contactId: idSchema }),
	z.strictObject({ kind: z.literal("staff"), name: filledLineSchema, role: lineSchema.default("") }),
]);
export type TypedBy = z.infer<typeof typedBySchema>;

/** How words were given. The last two are not the person's own voice, and print as the voice of who spoke. */
export const howGivenSchema = z.enum([
	"said",
	"written",
	"signed",
	"pictures",
	"interpreter",
	"someone-who-knows",
	"best-interests",
]);
export type HowGiven = z.infer<typeof howGivenSchema>;

/** Who may see an item. `private` is never exported and never turned to the person while others are present. */
export const visibilitySchema = z
	.discriminatedUnion("kind", [
		z.strictObject({ kind: z.literal("everyone") }),
		z.strictObject({ kind: z.literal("private") }),
		z.strictObject({ kind: z.literal("only"), contactIds: listOf(idSchema) }),
		z.strictObject({ kind: z.literal("not"), contactIds: listOf(idSchema) }),
	])
	.default({ kind: "everyone" });
export type Visibility = z.infer<typeof visibilitySchema>;

export const translationSchema = z.strictObject({
	id: idSchema,
	language: languageSchema,
	text: saidSchema,
	by: filledLineSchema,
	on: localDateSchema,
	isChecked: z.boolean().default(false),
});

/** The person's yes or no when words were read back. */
export const readBackSchema = z.strictObject({
	answer: z.enum(["yes", "no"]),
	on: localDateSchema,
	by: maybe(staffSchema),
});

export const quoteSchema = z.strictObject({
	id: idSchema,
	/** Letter for letter. */
	text: saidSchema,
	language: languageSchema.default("en-GB"),
	spokenBy: whoSchema.default({ kind: "me" }),
	how: howGivenSchema,
	/** The interpreter, or who agreed it was best: "Mair Lewis, BSL interpreter". */
	through: maybe(filledLineSchema),
	typedBy: typedBySchema,
	keptAt: instantSchema,
	talkId: maybe(idSchema),
	/** The question on screen when it was said: its id in the guide. */
	questionId: maybe(filledLineSchema),
	translations: listOf(translationSchema),
	readBack: maybe(readBackSchema),
	/** Words that a hint asked about and the person did say. */
	exactWords: listOf(filledLineSchema),
	/** What stood here before, oldest first. */
	earlier: listOf(
		z.strictObject({ text: saidSchema, how: howGivenSchema, keptAt: instantSchema, typedBy: typedBySchema }),
	),
	visibility: visibilitySchema,
});
export type Quote = z.infer<typeof quoteSchema>;

/** 1 to 10, or "can't say"; null is not asked. No default ever (decision 19). PRSB importance and confidence scores. */
export const ratingSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("number"), value: z.int().min(1).max(10) }),
	z.strictObject({ kind: z.literal("cannot-say") }),
]);
export type Rating = z.infer<typeof ratingSchema>;

/** Whether a part of the plan concerns this person, so that an empty part is explained (reference 4.2). */
export const relevanceSchema = z
	.strictObject({
		state: z.enum(["not-asked", "relevant", "not-relevant", "left-for-now", "did-not-want"]),
		because: maybe(saidSchema),
		on: maybe(localDateSchema),
		/** "I did not want to talk about this": whether the person wishes it printed. */
		isSaid: z.boolean().default(false),
	})
	.default({ state: "not-asked", because: null, on: null, isSaid: false });
export type Relevance = z.infer<typeof relevanceSchema>;
