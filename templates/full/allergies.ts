/** The allergy line: always there, whatever is known (documents.md 8). */
import type { Block, TextRun } from "../../shared/documents/tree.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { endOf } from "../language/say.ts";
import { body, field } from "./blocks.ts";
import type { Context } from "./context.ts";
import { firstName } from "./names.ts";

/** A paragraph for each allergy, or one that says there is none, or that nobody has asked. */
export function allergyBlocks(context: Context): Block[] {
	const { allergies } = context.plan.health;
	if (allergies === null) return [body(context.runs("first.allergyNotAsked"))];
	const told = { name: firstName(context, allergies.told.to), date: writtenDate(allergies.told.on) };
	if (allergies.state === "none" && allergies.items.length === 0)
		return [body(context.runs("first.allergyNone", told))];
	if (allergies.items.length === 0) return [body(context.runs("first.allergySome", told))];
	return allergies.items.map((item) => {
		const what = field(item.asTold, item.id, "asTold");
		const toldRuns = context.say("first.allergyTold", told);
		if (item.whatHappens === null)
			return body(context.runs("first.allergy", { what, end: endOf(item.asTold), told: toldRuns }));
		const effect: TextRun = field(item.whatHappens, item.id, "whatHappens");
		return body(context.runs("first.allergyEffect", { what, effect, end: endOf(item.whatHappens), told: toldRuns }));
	});
}
