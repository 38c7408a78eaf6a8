/** What is said for one thing that happens, under its name: a stranger must be able to tell which. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor, Block, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { asSentence, body, field, sentences, subSection, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { fitsALine, inLine } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";

export type Situation = Plan["changePlans"]["contingencies"][number];

/** Those for which somebody may have to call 999 first; otherwise in the plan's own order. */
export const situations = ({ plan }: Context): Situation[] =>
	plan.changePlans.contingencies.toSorted((a, b) => Number(a.when999 === null) - Number(b.when999 === null));

/** What must not be done, what must, and what to say for me. */
export const inThisCase = (context: Context, situation: Situation): Block[] =>
	subSection(situation.title, [
		...dont(context, situation),
		...please(context, situation),
		...tell(context, situation),
	]);

/** Each a line of its own with its own "Please don't", so that none can be read as a wish. */
const dont = (context: Context, { pleaseDont }: Situation): Block[] =>
	pleaseDont.map(({ id, text: words }) => {
		const own = field(words, id, "text");
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

export const homeAnchor = ({ id }: Situation): Anchor => anchorFor(id, "homeAndPets");
