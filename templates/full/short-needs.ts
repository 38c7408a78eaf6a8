/** The short needs that stand under "How to talk with me": names of things are said to be needed, the rest is a sentence. */
import type { Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { endOf } from "../language/say.ts";
import { asSentence, field, text } from "./blocks.ts";
import type { Context } from "./context.ts";

type Flag = Plan["needs"]["flags"][number];

/** What is offered to be chosen, of which "Speak slowly" alone says what to do. */
export const commonNeeds = [
	"Speak slowly",
	"Large print",
	"Easy read",
	"Extra time",
	"Interpreter",
	"Hearing aid or loop",
];
const THINGS: ReadonlySet<string> = new Set(commonNeeds.slice(1));

/** "Large print": what they need, and no way to talk with them. */
export const isThing = ({ kind, text: words }: Flag): boolean => kind === "format" || THINGS.has(words);

/** In: flags. Out: "I need: Easy read; Large print.", then each of the others as a sentence; each a field of its own. */
export function needSentences(context: Context, flags: readonly Flag[]): Run[][] {
	const things = flags.filter(isThing);
	const last = things.at(-1);
	const needed = things.flatMap((flag, at): Run[] => [
		...(at === 0 ? [] : [text("; ")]),
		field(flag.text, flag.id, "text"),
	]);
	return [
		...(last === undefined ? [] : [[...context.runs("first.need"), ...needed, text(endOf(last.text))]]),
		...flags.filter((flag) => !isThing(flag)).map((flag) => asSentence(field(flag.text, flag.id, "text"))),
	];
}
