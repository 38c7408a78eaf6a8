/** Head and foot (documents.md 6). Never the NHS number. */
import type { RunningLine } from "../../shared/documents/tree-layout.ts";
import { writtenDate } from "../../shared/plan/time.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { findContact, headName, named, namedContact } from "./names.ts";
import { copyFor } from "./visible.ts";
import { whenAgreed } from "./when-agreed.ts";
import { whoToAsk } from "./who-to-ask.ts";

/** "Eirlys (Lys) Nowak, born 14 May 1968". */
export function headText(context: Context): string {
	const { born } = context.plan.about;
	const name = headName(context.plan);
	return born === null ? context.say("head.noDate", { name }) : context.say("head", { name, date: writtenDate(born) });
}

const kindOf = (context: Context): string => context.say(`foot.kind.${context.plan.kind}`);

/** "My plan, version 3, agreed 9 November 2026." or "… not agreed yet. Written …". `kind` in place of "My plan". */
export function versionText(context: Context, kind: string = kindOf(context)): string {
	const { plan, options } = context;
	const { agreed } = plan.agreement;
	const key = context.isChangedSinceAgreed ? "foot.agreedChanged" : "foot.agreed";
	if (agreed) return context.say(key, { kind, version: plan.version, date: whenAgreed(context, agreed, writtenDate) });
	return context.say("foot.notAgreed", { kind, version: plan.version, date: writtenDate(options.today) });
}

/** Whose copy it is, of others' copies; and that parts are left out, where the person agrees that it is said. */
export function readersCopyText(context: Context): string {
	if (isOwnCopy(context)) return "";
	const { reader } = context.options;
	const copy = copyFor(context.plan, reader ?? "person");
	const contact = findContact(context, reader ?? null);
	const name = contact ? namedContact(context, contact).name : copy ? named(context, copy.who).name : null;
	if (name === null) return "";
	const isSaid = copy?.sees === "parts" && copy.mayBeSaid;
	return ` ${context.say(isSaid ? "foot.readersCopy" : "foot.copyFor", { name })}`;
}

/** The foot of page 1: version, whose copy, page number. */
export const firstFoot = (context: Context): RunningLine => ({
	text: versionText(context) + readersCopyText(context),
	hasPageNumber: true,
});

/** Where the newest copy is, from page 2. */
export function laterFootText(context: Context, kind: string = kindOf(context)): string {
	const ask = whoToAsk(context);
	const name = ask.name ?? ask.place;
	if (name === null) return versionText(context, kind);
	const number = ask.name === null ? ask.placeNumber : ask.number;
	const newest =
		number === null ? context.say("foot.newestNoNumber", { name }) : context.say("foot.newest", { name, number });
	return `${versionText(context, kind)} ${newest}`;
}
