/** What I live with: the names doctors use, or my own words where there are none. No doses. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { body, field, sentences, text } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { numberToCheck, whereToCheck } from "../full/who-to-ask.ts";

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
	const check = medicines?.state === "some" ? askAbout(context) : [];
	const line = sentences(names.length === 0 ? [] : [...context.runs("emergency.names"), ...names, text(".")], check);
	return [...(line.length === 0 ? [] : [body(line)]), ...own];
}

/** Whom to ask about medicines, with the number: nobody should look for it. */
function askAbout(context: Context): Run[] {
	const place = whereToCheck(context);
	const number = numberToCheck(context);
	return number === null
		? context.runs("emergency.medicines", { place })
		: context.runs("emergency.medicinesRing", { place, number });
}
