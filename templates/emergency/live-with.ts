/** What I live with: the names doctors use, or my own words where there are none; what I take, as I told it. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { asSentence, body, field, sentences, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { quoteBlocks } from "../full/quotes.ts";
import { numberToCheck, whereToCheck } from "../full/who-to-ask.ts";

/** Blocks of conditions and medicines; none where nothing was told. */
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
	return [...(line.length === 0 ? [] : [body(line)]), ...own, ...medicineLines(context)];
}

/**
 * Every medicine as it was told, a line each: what it is for and where it is, where that was said; never how much. Lines of
 * their own, so that one that does not fit takes no other with it.
 */
export const medicineLines = (context: Context): Block[] =>
	(context.plan.health.medicines?.items ?? []).map(({ id, asTold, whatFor, whereKept }) => {
		const part = (key: "health.for" | "health.kept", value: string | null, name: string): Run[] =>
			value === null ? [] : context.runs(key, withEnd("text", field(value, id, name)));
		return body([
			...context.runs("emergency.take"),
			...sentences(
				asSentence(field(asTold, id, "asTold")),
				part("health.for", whatFor, "whatFor"),
				part("health.kept", whereKept, "whereKept"),
			),
		]);
	});

/** Whom to ask about medicines, with the number: nobody should look for it. */
function askAbout(context: Context): Run[] {
	const place = whereToCheck(context);
	const number = numberToCheck(context);
	return number === null
		? context.runs("emergency.medicines", { place })
		: context.runs("emergency.medicinesRing", { place, number });
}
