/** The shape of a conversation guide: stages, one question a screen, prompts, cues, where words go. Reference 2.2, 2.3. */
import { z } from "zod";
import { stageSchema, type Talk } from "../plan/talks.ts";
import { placeIdSchema } from "./places.ts";

const sentence = z.string().min(1).max(200);
const guideId = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/);

/** What a prompt asks for beside words: a number, an order, or both sides apart. */
const asksSchema = z.enum(["words", "bother", "order", "sure"]);
export const promptSchema = z.strictObject({
	id: guideId,
	text: sentence,
	/** Where the answer goes first; it can be put elsewhere. */
	place: placeIdSchema.optional(),
	asks: asksSchema.default("words"),
});
export const guideStageSchema = z.strictObject({
	id: stageSchema,
	/** Name of the part in the thread and above the question. */
	title: sentence,
	/** Minutes in the 10, 20 and 45 minute shapes; 0 is left out of that shape. */
	minutes: z.strictObject({ "10": z.int().nonnegative(), "20": z.int().nonnegative(), "45": z.int().nonnegative() }),
	question: promptSchema,
	prompts: z.array(promptSchema),
	listenFor: z.array(sentence),
	remember: sentence.optional(),
});
export type GuideStage = z.infer<typeof guideStageSchema>;
export type Prompt = z.infer<typeof promptSchema>;

export const guideSchema = z.strictObject({
	language: z.string(),
	stages: z.array(guideStageSchema),
	/** How to listen, whatever the question (reference 2.4). Worded so that the person may see it. */
	listening: z.strictObject({ title: sentence, cues: z.array(sentence).min(1) }),
	/** Names of the places that words go to, as the person would call them. */
	places: z.record(placeIdSchema, sentence),
});
export type Guide = z.infer<typeof guideSchema>;

/** The parts of the thread at the foot: every stage that happens in the room and has time in a talk of this shape. */
export const threadStages = (guide: Guide, shape: Talk["shape"]): GuideStage[] =>
	guide.stages.filter((stage) => stage.id !== "before" && stage.minutes[`${shape}`] > 0);
