/** Names in a sentence: "Dafydd, Dr Imran Qureshi and me". */
import type { Who } from "../../shared/plan/quote.ts";
import { andList } from "../language/say.ts";
import type { Context } from "./context.ts";
import { named } from "./names.ts";

/**
 * In: who, and how each is named. Out: each name once, in their order. I am "me" inside a sentence, and "Me" where the
 * list opens one.
 */
export function nameList(
	context: Context,
	people: readonly Who[],
	nameOf: (context: Context, who: Who) => string = (_, who) => named(context, who).name,
	opens: "sentence" | "inside" = "inside",
): string {
	const first = people.findIndex(({ kind }) => kind === "me");
	const once = people.filter(({ kind }, index) => kind !== "me" || index === first);
	const names = once.map((who, index) => {
		if (who.kind !== "me") return nameOf(context, who);
		return context.say(index === 0 && opens === "sentence" ? "goal.me" : "lite.toMe");
	});
	return andList(context.language, [...new Set(names)]);
}

/** "Gareth Moyo, social prescriber," before a verb; a name alone as it is. */
export const withComma = (name: string): string => (name.includes(",") ? `${name},` : name);
