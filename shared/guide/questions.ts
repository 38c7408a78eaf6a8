/** The shape of the seven questions, as they are asked on screen and on the paper sheet. Reference 9; decision 39. */
import { z } from "zod";
import { experienceAnswerSchema, experienceQuestionSchema } from "../plan/agreement.ts";

const sentence = z.string().min(1).max(120);
const answer = experienceAnswerSchema.shape.answer;

export const questionSchema = z.strictObject({
	id: experienceQuestionSchema,
	text: sentence,
	/** A second, smaller line; where it asks a second thing, `parts` has both. */
	under: sentence.nullable(),
	/** What can have been meant, for the practitioner to ask after "mostly" or "no". Empty: one thing only. */
	parts: z.array(z.strictObject({ about: experienceAnswerSchema.shape.about.unwrap().element, text: sentence })),
});
export type Question = z.infer<typeof questionSchema>;

export const questionSheetSchema = z.strictObject({
	language: z.string(),
	title: sentence,
	/** How to answer on paper. */
	ring: sentence,
	before: sentence,
	questions: z.array(questionSchema).length(experienceQuestionSchema.options.length),
	/** In the order shown. None looks better than another. */
	answers: z.array(z.strictObject({ answer, text: sentence })).length(answer.options.length),
	better: sentence,
	thanks: sentence,
});
export type QuestionSheet = z.infer<typeof questionSheetSchema>;
