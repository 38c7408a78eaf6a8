/** Easy-read beside the words: plain lines, a picture for each, who checked. Reference 7; unchecked is draft. */
import { z } from "zod";
import { paperDigestSchema } from "./agreement.ts";
import { idSchema } from "./ids.ts";
import { staffSchema, whoSchema } from "./quote.ts";
import { filledLineSchema, listOf, maybe } from "./text.ts";
import { localDateSchema } from "./time.ts";

export const pictureChoiceSchema = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("shipped"), concept: filledLineSchema }),
	z.strictObject({ kind: z.literal("photo"), photoId: idSchema }),
	/** No picture, with the reason (rule E17). */
	z.strictObject({ kind: z.literal("none"), because: filledLineSchema }),
]);
export type PictureChoice = z.infer<typeof pictureChoiceSchema>;

export const easyReadSchema = z.strictObject({
	/** Plain lines for an item of the plan, by its id: one to three short sentences. */
	lines: listOf(
		z.strictObject({
			id: idSchema,
			itemId: idSchema,
			lines: listOf(filledLineSchema),
			picture: maybe(pictureChoiceSchema),
			typedBy: staffSchema,
		}),
	),
	/** Hard words kept, each explained. */
	words: listOf(z.strictObject({ id: idSchema, word: filledLineSchema, means: filledLineSchema })),
	/** Ticked by named people; without it every page says draft (rule E26). */
	checked: maybe(
		z.strictObject({
			by: z.array(whoSchema).min(1),
			with: maybe(staffSchema),
			on: localDateSchema,
			planVersion: z.int().positive(),
			/** What was checked, as a digest: whatever changes afterwards is a draft again. Null: not known, so a draft. */
			covers: maybe(paperDigestSchema),
		}),
	),
});

/** A person's own photo: small, without its metadata, kept inside the plan. */
export const photoSchema = z.strictObject({
	id: idSchema,
	mediaType: z.enum(["image/png", "image/jpeg"]),
	base64: z.base64().max(1_500_000),
	/** What it shows, in words. */
	shows: filledLineSchema,
});
