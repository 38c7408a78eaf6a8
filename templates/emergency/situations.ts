/** What is said for one thing that happens, under its name: a stranger must be able to tell which. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor, Block, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { asSentence, body, field, paragraph, sentences, subSection, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { saysNotItself } from "../full/dont.ts";
import { fitsALine, inLine, quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";

export type Situation = Plan["changePlans"]["contingencies"][number];

/** Those for which somebody may have to call 999 first; otherwise in the plan's own order. */
export const situations = ({ plan }: Context): Situation[] =>
	plan.changePlans.contingencies.toSorted((a, b) => Number(a.when999 === null) - Number(b.when999 === null));

/** What must not be done, what must, and what to say for me. */
export const inThisCase = (context: Context, situation: Situation): Block[] =>
	subSection(situation.title, whatToDo(context, situation));

const whatToDo = (context: Context, situation: Situation): Block[] => [
	...dont(context, situation),
	...please(context, situation),
	...tell(context, situation),
];

/**
 * When to call 999; where nobody has said when, the signs that it is serious. The first stands under the name of what has
 * happened; each of the others names it itself, so that it needs no heading when the rest of it is left off.
 */
export const withHelp = (context: Context, situation: Situation, at: number): Block[] =>
	at === 0
		? subSection(situation.title, [...getHelp(context, situation, ""), ...whatToDo(context, situation)])
		: [...getHelp(context, situation, `${situation.title}. `), ...inThisCase(context, situation)];

function getHelp(context: Context, { id, when999, seriousSigns }: Situation, name: string): Block[] {
	if (when999 !== null)
		return [body(context.runs("emergency.call999", { name, ...withEnd("text", field(when999, id, "when999")) }))];
	const lead = context.runs("emergency.serious", { name });
	return seriousSigns.flatMap((quote) =>
		isMine(quote) && fitsALine(context, quote, null)
			? [body([...lead, ...inLine(quote)])]
			: [paragraph("body", lead, { keepWithNext: true }), ...quoteBlocks(context, quote, { way: null })],
	);
}

/** Each a line of its own with its own "Please don't", so that none can be read as a wish. */
const dont = (context: Context, { pleaseDont }: Situation): Block[] =>
	pleaseDont.map(({ id, text: words }) => {
		const own = field(words, id, "text");
		if (saysNotItself(words)) return body([...context.runs("emergency.please"), ...asSentence(own)]);
		return /^\p{Ll}/u.test(words)
			? body([...context.runs("emergency.dontOn"), ...asSentence(own)])
			: body([...context.runs("emergency.dont"), text("“"), own, text("”")]);
	});

/** What others do when it is serious, where 999 may be called for it: my own short words only. */
const please = (context: Context, { when999, theyDo }: Situation): Block[] =>
	when999 === null
		? []
		: theyDo.serious
				.filter((quote) => isMine(quote) && fitsALine(context, quote, null))
				.map((quote) => body([...context.runs("emergency.do"), ...inLine(quote)]));

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
