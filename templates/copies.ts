/** What parts of a plan are called where they are left out of somebody's copy: on paper as the person says it, and on screen. */
import { z } from "zod";
import { type PlanPart, planPartSchema } from "../shared/plan/agreement.ts";
import data from "./en-GB/copies.json" with { type: "json" };

const names = z.record(planPartSchema, z.string().min(1).max(60));
const copyWords = z.strictObject({ language: z.string(), parts: names, onScreen: names }).parse(data);

/** "what is on my mind": on paper, in the person's voice. */
export const partOnPaper = (part: PlanPart): string => copyWords.parts[part];
/** "what is on her mind": on screen. */
export const partOnScreen = (part: PlanPart, their: string): string =>
	copyWords.onScreen[part].replace("{their}", their);
/** A part by its name alone: what stays of it, and that results go with health, is said where it is left out. */
export const partName = (part: PlanPart, their: string): string =>
	part === "health" ? "health" : partOnScreen(part, their).replace(/ \(.*\)$/u, "");
