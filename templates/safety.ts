/**
 * The card behind "Worried about safety?": what to do when somebody tells of harm, or of ending their life (reference
 * 12.3). It asks nothing, scores nothing and is never recorded in a plan. Numbers are data with the day they were looked
 * up, so that an old one can be seen to be old.
 */
import { z } from "zod";
import { languageSchema } from "../shared/plan/text.ts";
import { localDateSchema } from "../shared/plan/time.ts";
import data from "./en-GB/safety.json" with { type: "json" };

const sentence = z.string().min(1).max(200);

export const crisisLineSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	name: sentence,
	number: z.string().regex(/^\d[\d ]*\d$/),
	/** For whom, when, and what it costs. */
	when: sentence,
	/** The day the number was last looked up. */
	checkedOn: localDateSchema,
});

export const safetyCardSchema = z.strictObject({
	language: languageSchema,
	title: sentence,
	danger: sentence,
	/** The first is open; the others open one by one. */
	sections: z
		.array(
			z.strictObject({
				id: z.enum(["now", "alone", "home", "children", "suicide", "distress", "after"]),
				title: sentence,
				lines: z.array(sentence).min(3).max(8),
			}),
		)
		.min(1),
	note: sentence,
	linesTitle: sentence,
	/** `{date}` stands for the day the numbers were looked up. */
	checked: sentence.refine((text) => text.includes("{date}"), { error: "a place for the date" }),
	lines: z.array(crisisLineSchema).min(1),
});
export type SafetyCard = z.infer<typeof safetyCardSchema>;

export const safetyCard: SafetyCard = safetyCardSchema.parse(data);

/** Said of the numbers as a whole: the day of the one looked up longest ago. */
export const oldestCheck = ({ lines }: SafetyCard): SafetyCard["lines"][number]["checkedOn"] =>
	lines.map(({ checkedOn }) => checkedOn).reduce((oldest, day) => (day < oldest ? day : oldest));
