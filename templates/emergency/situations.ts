/** What is said for one thing that happens, under its name: a stranger must be able to tell which. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor, Block, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { asSentence, body, field, paragraph, sentences, subSection, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { saysNotItself } from "../full/dont.ts";
import { fitsALine, inLine, quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { ringAlso } from "./ring.ts";

export type Situation = Plan["changePlans"]["contingencies"][number];

/** Those for which somebody may have to call 999 first; otherwise in the plan's own order. */
export const situations = ({ plan }: Context): Situation[] =>
	plan.changePlans.contingencies.toSorted((a, b) => Number(a.when999 === null) - Number(b.when999 === null));

/**
 * In the order a stranger acts: how one knows that it is serious, what I do, what others do, whom to ring; then what must
 * not be done, and what to say for me. Nothing is asked of anybody by a sign alone. The first stands under the name of
 * what has happened; each of the others names it in its first line, which takes less room than a heading.
 */
export function inThisCase(context: Context, situation: Situation, at: number): Block[] {
	const help = getHelp(context, situation, at === 0 ? "" : `${situation.title}. `);
	const steps = seriousSteps(context, situation);
	const rest = besides(context, situation);
	const isBare = help.length > 0 && steps.length + rest.length + situation.calls.length === 0;
	const nothing = isBare && situation.when999 === null ? [body(context.runs("emergency.noStep"))] : [];
	const all = [...help, ...signsBeside(context, situation), ...steps, ...nothing, ...rest];
	return at > 0 && help.length > 0 ? all : subSection(situation.title, all);
}

/** What I do and what others do when it is serious, and whom to ring for it who is not rung for everything. */
export const seriousSteps = (context: Context, { iDo, theyDo, calls }: Situation): Block[] => [
	...said(context, context.runs("emergency.iDo"), iDo.serious),
	...said(context, context.runs("emergency.do"), theyDo.serious),
	...ringAlso(context, calls),
];

/** What must not be done, and what to say for me. */
export const besides = (context: Context, situation: Situation): Block[] => [
	...dont(context, situation),
	...tell(context, situation),
];

/** When to call 999; where nobody has said when, the signs that it is serious. */
const getHelp = (context: Context, { id, when999, seriousSigns }: Situation, name: string): Block[] =>
	when999 === null
		? said(context, context.runs("emergency.serious", { name }), seriousSigns)
		: [body(context.runs("emergency.call999", { name, ...withEnd("text", field(when999, id, "when999")) }))];

/** The signs that it is serious, beside when to call 999. */
export const signsBeside = (context: Context, { when999, seriousSigns }: Situation): Block[] =>
	when999 === null ? [] : said(context, context.runs("emergency.serious", { name: "" }), seriousSigns);

/** Each a line with its label; what fits no line, and what others said of me, whole under the label. */
const said = (context: Context, lead: readonly Run[], quotes: readonly Quote[]): Block[] =>
	quotes.flatMap((quote) =>
		isMine(quote) && fitsALine(context, quote, null)
			? [body([...lead, ...inLine(quote)])]
			: [paragraph("body", lead, { keepWithNext: true }), ...quoteBlocks(context, quote, { way: null })],
	);

/** Each a line of its own with its own "Please don't", so that none can be read as a wish. */
const dont = (context: Context, { pleaseDont }: Situation): Block[] =>
	pleaseDont.map(({ id, text: words }) => {
		const own = field(words, id, "text");
		if (saysNotItself(words)) return body([...context.runs("emergency.please"), ...asSentence(own)]);
		return /^\p{Ll}/u.test(words)
			? body([...context.runs("emergency.dontOn"), ...asSentence(own)])
			: body([...context.runs("emergency.dont"), text("“"), own, text("”")]);
	});

const tell = (context: Context, { tellThem }: Situation): Block[] =>
	tellThem.length === 0
		? []
		: [
				body([
					...context.runs("emergency.tell"),
					...sentences(...tellThem.map((item) => asSentence(field(item.text, item.id, "text")))),
				]),
			];

/** What must be seen to at home, with the name of what has happened: one thing may ask for another than the next. */
export const atHome = (context: Context, { id, title, homeAndPets }: Situation): Run[][] =>
	homeAndPets === null
		? []
		: [context.runs("emergency.home", { title, ...withEnd("text", field(homeAndPets, id, "homeAndPets")) })];

/** Where its line on home and pets comes home to. */
export const homeAnchor = ({ id }: Situation): Anchor => anchorFor(id, "homeAndPets");
