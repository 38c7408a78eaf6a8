/** Who has a copy of it, for "What we agreed" (documents.md 8.11). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, TableRow } from "../../shared/documents/tree.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { andList } from "../language/say.ts";
import { table, textCell } from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { holdsOf } from "./copy-holds.ts";
import { withComma } from "./name-list.ts";
import { firstName, named, nameLine } from "./names.ts";
import { toldCopies } from "./told-copies.ts";
import { readerOfCopy } from "./visible.ts";

/** Each reader, what they have and whether it was given; no row for whom the person said no to. */
export function copiesTable(context: Context): Block[] {
	// Whoever sees that theirs is less than another's would learn that something is kept from them.
	const isWhatSaid = isOwnCopy(context);
	const columns = [
		{ header: context.say("agreed.who"), share: isWhatSaid ? 0.35 : 0.6 },
		...(isWhatSaid ? [{ header: context.say("agreed.what"), share: 0.38 }] : []),
		{ header: context.say("agreed.given"), share: isWhatSaid ? 0.27 : 0.4 },
	];
	const groups = new Map<string, Copy[]>();
	for (const copy of withoutMyOlder(toldCopies(context.plan))) {
		const what = isWhatSaid ? whatText(context, copy) : "";
		const key = JSON.stringify([copy.who.kind === "me", what, givenText(context, copy)]);
		groups.set(key, [...(groups.get(key) ?? []), copy]);
	}
	const rows = [...groups.values()].map((alike) => copyRow(context, alike));
	return table(context.say(isWhatSaid ? "agreed.copiesSummary" : "agreed.copiesGiven"), fitted(columns, rows), rows);
}

/** I stand there once: where I have a newer version, the older one is no copy that anybody asks for. */
function withoutMyOlder(copies: readonly Copy[]): Copy[] {
	const newest = Math.max(...copies.map(({ who, planVersion }) => (who.kind === "me" ? planVersion : 0)));
	return copies.filter(({ who, planVersion }) => who.kind !== "me" || planVersion === newest);
}

/** Those who have the same, given on the same day, stand in one row. */
function copyRow(context: Context, alike: readonly Copy[]): TableRow {
	const [first] = alike;
	if (!first) return { cells: [] };
	const names = alike.map(({ who }) => (alike.length === 1 ? nameLine(context, who) : named(context, who).name));
	return {
		cells: [
			textCell(andList(context.language, [...new Set(names)])),
			...(isOwnCopy(context) ? [textCell(whatText(context, first))] : []),
			textCell(givenText(context, first)),
		],
		anchor: anchorFor(first.id),
	};
}

/** "All of it: large print and a Word copy to change". */
function whatText(context: Context, copy: Copy): string {
	const what = holdsText(context, copy);
	// Easy read in both its forms is said once.
	const isBoth = copy.forms.includes("easy-read-docx") && copy.forms.includes("easy-read-pdf");
	const told = copy.forms
		.filter((form) => form !== copy.sees && !(isBoth && form === "easy-read-docx"))
		.map((form) => context.say(isBoth && form === "easy-read-pdf" ? "agreed.easyReadBoth" : `agreed.form.${form}`));
	return told.length === 0 ? what : context.say("agreed.withForms", { what, forms: andList(context.language, told) });
}

/** What a copy holds; what is left out by name only where the person lets it be said. */
function holdsText(context: Context, copy: Copy): string {
	// What is kept between the person and whoever works with them is not in it, and no paper tells of that.
	if (copy.who.kind === "me" && copy.sees === "everything") return context.say("agreed.myOwn");
	const holds = holdsOf(context.plan, copy);
	if (holds.kind === "emergency-page") return context.say("agreed.emergency-page");
	// Neither has a row on any paper.
	if (holds.kind !== "plan") return context.say("agreed.parts");
	const isPart = holds.without.length > 0;
	if (!isPart && !holds.isMoreKept) return context.say("agreed.everything");
	if (isPart && (!copy.mayBeSaid || copy.leavesOut.length === 0)) return context.say("agreed.parts");
	const left = [
		...(isPart ? copy.leavesOut : []),
		...(holds.isMoreKept ? [context.say("agreed.whatIKeep")] : []),
		...(holds.isSaidLeftOut ? [context.say("agreed.whatWasSaid")] : []),
	];
	return context.say("agreed.allBut", { what: andList(context.language, left) });
}

/** The copy that is being made, for the one who is to have it: made, and not said to be given. */
export const isThisCopy = (context: Context, copy: Copy): boolean =>
	copy.state === "not-given" && context.options.reader === readerOfCopy(context.plan, copy);

function givenText(context: Context, copy: Copy): string {
	if (copy.state === "not-reachable") return context.say("agreed.notReachable");
	if (copy.state === "given") {
		const given = copy.on === null ? context.say("agreed.givenNoDate") : writtenDate(copy.on);
		const { planVersion: version } = copy;
		return version === context.plan.version ? given : context.say("agreed.givenVersion", { given, version });
	}
	if (isThisCopy(context, copy)) return context.say("agreed.thisCopy", { date: writtenDate(context.options.today) });
	const name = copy.by ? withComma(firstName(context, copy.by.name)) : null;
	const date = copy.byWhen ? writtenDate(copy.byWhen) : null;
	const isPast = copy.byWhen !== null && copy.byWhen < context.options.today;
	if (date !== null && isPast)
		return name === null
			? context.say("agreed.notYetPast", { date })
			: context.say("agreed.notYetWhoPast", { name, date });
	if (name !== null && date !== null) return context.say("agreed.notYetWhoWhen", { name, date });
	if (name !== null) return context.say("agreed.notYetWho", { name });
	return date === null ? context.say("agreed.notYetGiven") : context.say("agreed.notYetWhen", { date });
}
