/** The seven questions, read once and checked. */
import { type QuestionSheet, questionSheetSchema } from "../shared/guide/questions.ts";
import data from "./en-GB/questions.json" with { type: "json" };

export const questionSheet: QuestionSheet = questionSheetSchema.parse(data);
