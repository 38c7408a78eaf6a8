/** What I live with: the names doctors use, my own words; what I take, as I told it, and whom to ask about it. */
import type { Block, Run } from "../../shared/documents/tree.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { asSentence, body, field, sentences, text, withEnd } from "../full/blocks.ts";
import type { Context } from "../full/context.ts";
import { firstName } from "../full/names.ts";
import { fitsALine, inLine, quoteBlocks } from "../full/quotes.ts";
import { isMine } from "../full/when-line.ts";
import { numberToCheck, whereToCheck } from "../full/who-to-ask.ts";
import { isAskedAboutMedicines } from "./ring.ts";

/** Blocks of conditions and medicines; none where nothing was told. Whom to ask about medicines follows them, here or among those to ring. */
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
	const line = names.length === 0 ? [] : [body([...context.runs("emergency.names"), ...names, text(".")])];
	const isAlone = medicines?.state === "some" && !isAskedAboutMedicines(context);
	const check = isAlone ? [body(askAbout(context))] : [];
	return [...line, ...ownWords(context), ...own, ...medicineLines(context), ...takesNone(context), ...check];
}

/** My own words of what doctors have a name for. */
export const ownWords = (context: Context): Block[] =>
	context.plan.health.conditions.flatMap(({ doctorsName, quote }): Block[] => {
		if (doctorsName === null || quote === null) return [];
		if (!isMine(quote) || !fitsALine(context, quote, null)) return quoteBlocks(context, quote, { way: null });
		return [body([...context.runs("emergency.ownWords"), ...inLine(quote)])];
	});

/** Asked, and none: that is said too. Nobody should look for what is not there. */
function takesNone(context: Context): Block[] {
	const { medicines } = context.plan.health;
	if (medicines?.state !== "none" || medicines.items.length > 0) return [];
	const told = { name: firstName(context, medicines.told.to), date: writtenDate(medicines.told.on) };
	return [body(context.runs("health.takeNone", told))];
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
