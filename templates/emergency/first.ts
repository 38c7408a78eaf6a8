/** What a stranger must know first: allergy, how to talk with me, please don’t. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { stillHolds } from "../../shared/plan/matters.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { asSentence, body, field, label, sentences } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { dontLabels } from "../full/dont.ts";
import { interpreter, needsBeside } from "../full/first-page.ts";
import { firstName } from "../full/names.ts";
import { continued, fitsALine, inLine, quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { endOf } from "../language/say.ts";
import { inThisCase, situations } from "./situations.ts";

/** Blocks in the order a stranger needs them; last what helps in each thing that could happen. */
export const firstThings = (context: Context): Block[] => [
	...allergy(context),
	...talk(context),
	...context.plan.health.alerts.map((alert) => body(asSentence(field(alert.text, alert.id, "text")))),
	...dont(context),
	...situations(context).flatMap((situation, at) => inThisCase(context, situation, at)),
];

/** Never left out. Short: where to check it stands under "What I live with". */
function allergy(context: Context): Block[] {
	const { allergies } = context.plan.health;
	if (allergies === null) return [body(context.runs("first.allergyNotAsked"))];
	const told = { name: firstName(context, allergies.told.to), date: writtenDate(allergies.told.on) };
	if (allergies.items.length === 0)
		return [body(context.runs(allergies.state === "none" ? "first.allergyNone" : "first.allergySome", told))];
	return allergies.items.map(({ id, asTold, whatHappens }) => {
		const what = field(asTold, id, "asTold");
		if (whatHappens === null) return body(context.runs("emergency.allergy", { what, end: endOf(asTold) }));
		const effect = field(whatHappens, id, "whatHappens");
		return body(context.runs("emergency.allergyEffect", { what, effect, end: endOf(whatHappens) }));
	});
}

/** My own words, then every need that they do not say: whoever finds me must know of the hearing aid. */
function talk(context: Context): Block[] {
	const { howToTalkWithMe: quotes } = context.plan.needs;
	const canLine = quotes.every((quote) => isMine(quote) && fitsALine(context, quote, null));
	const others: Run[][] = [...needsBeside(context, quotes), ...interpreter(context)];
	if (!canLine)
		return [
			label(context, "emergency.talk"),
			...quotes.flatMap((quote) => quoteBlocks(context, quote, { way: null })),
			...(others.length === 0 ? [] : [body(sentences(...others))]),
		];
	const own = quotes.map((quote): Run[] => inLine(quote));
	const [first, ...rest] = [...own, ...(others.length === 0 ? [] : [sentences(...others)])];
	return first === undefined ? [] : [body([...context.runs("emergency.talk"), ...first]), ...rest.map(body)];
}

/** What I ask nobody to do, where that still holds. */
export const ownDont = ({ plan }: Context): Quote[] =>
	plan.matters.filter((matter) => matter.area === "please-dont" && stillHolds(matter)).map(({ quote }) => quote);

const dont = (context: Context): Block[] =>
	ownDont(context).flatMap((quote) => continued(context, ...dontLabels(quote.text), quote, null));
