/** What I live with: the names doctors use, or my own words where there are none. No doses. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { body, field, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { whereToCheck } from "../full/who-to-ask.ts";

export function liveWith(context: Context): Block[] {
	const { conditions, medicines } = context.plan.health;
	const names = conditions.flatMap(({ id, doctorsName }, at): Run[] => {
		if (doctorsName === null) return [];
		const isFirst = conditions.findIndex((one) => one.doctorsName !== null) === at;
		return [...(isFirst ? [] : [text(", ")]), field(doctorsName, id, "doctorsName")];
	});
	const own = conditions.flatMap(({ doctorsName, quote }) =>
		doctorsName !== null || quote === null ? [] : quoteBlocks(context, quote, { way: null }),
	);
	const check =
		medicines?.state === "some" ? context.runs("emergency.medicines", { place: whereToCheck(context) }) : [];
	const line = sentences(names.length === 0 ? [] : [...context.runs("emergency.names"), ...names, text(".")], check);
	return [...(line.length === 0 ? [] : [body(line)]), ...own];
}
