/** How words come in this talk, where nobody has said otherwise; and how a draft came, remembered with it. */
import { z } from "zod";
import { parseJson } from "../../../../shared/canonical-json.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { type HowGiven, howGivenSchema, whoSchema } from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { interpreterHere } from "./interpreter.ts";

interface Way {
	readonly how: HowGiven;
	readonly through: string | null;
}

/** Through the interpreter when there is one at this talk, otherwise said. */
export function usualWay(plan: Plan): Way {
	if (!plan.talks.held.at(-1)?.isInterpreted) return { how: "said", through: null };
	const name = interpreterHere(plan).trim();
	return { how: "interpreter", through: name === "" ? null : name };
}

const givenSchema = z.strictObject({
	how: howGivenSchema,
	/** The name typed; null where the usual one stands. */
	through: z.string().nullable(),
	spokenBy: whoSchema,
});
export type Given = z.infer<typeof givenSchema>;

/** The draft's neighbour in the record: how the words in the box of this stage were given. */
export const givenKey = (stage: Stage): string => `words-given:${stage}`;

/** How a draft that stands in the box of this stage was given; null where none stands, or nothing was remembered. */
export function givenOf(drafts: Readonly<Record<string, string>>, stage: Stage): Given | null {
	const text = drafts[givenKey(stage)];
	if (text === undefined || drafts[`words:${stage}`] === undefined) return null;
	try {
		return givenSchema.safeParse(parseJson(text)).data ?? null;
	} catch {
		return null;
	}
}
