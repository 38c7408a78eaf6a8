/** What we agreed: read back, my words, who has a copy, when we look at it again (documents.md 8.11). No signature lines. */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block, Run, TableRow } from "../../shared/documents/tree.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Who } from "../../shared/plan/quote.ts";
import { writtenDate, writtenDay } from "../../shared/plan/time.ts";
import { andList, endOf } from "../language/say.ts";
import {
	body,
	field,
	label,
	labelledField,
	section,
	sentences,
	subSection,
	table,
	text,
	textCell,
	when,
} from "./blocks.ts";
import { fitted } from "./column-widths.ts";
import { type Context, isOwnCopy } from "./context.ts";
import { holdsOf } from "./copy-holds.ts";
import { withComma } from "./name-list.ts";
import { firstName, named, nameLine } from "./names.ts";
import { placePhrase } from "./place-phrase.ts";
import { labelledQuotes, quoteBlocks } from "./quotes.ts";
import { sharing } from "./rights.ts";
import { toldCopies } from "./told-copies.ts";
import { readerOfCopy } from "./visible.ts";
import { whenAgreed } from "./when-agreed.ts";
import { whoToAsk } from "./who-to-ask.ts";

type Review = Plan["agreement"]["reviews"][number];

export function agreed(context: Context): Block[] {
	const blocks = [
		...yesWords(context),
		body(sentences(agreedRuns(context), sureRuns(context))),
		...hopes(context),
		...subSection(context.say("agreed.next"), teachBack(context)),
		...subSection(context.say("agreed.copies"), copies(context)),
		...sharing(context),
		...subSection(context.say("agreed.look"), [body(lookAgain(context))]),
		...agreedBefore(context),
	];
	return section(context.say("agreed"), readBackRuns(context), blocks, { breakBefore: "third" });
}

/** What was said at the end: yes, hopes, what happens next. */
export const agreedWords = (context: Context): Block[] => [
	...yesWords(context),
	...sure(context),
	...hopes(context),
	...subSection(context.say("agreed.next"), teachBack(context)),
];

/** Reviews that were, small changes since, and what was said about earlier versions: each under its own heading. */
export const agreedBefore = (context: Context): Block[] => [
	...subSection(
		context.say("agreed.reviews"),
		context.plan.agreement.reviews
			.filter((review) => review.heldOn !== null)
			.flatMap((review) => reviewBlocks(context, review)),
	),
	...subSection(
		context.say("agreed.asked"),
		context.plan.agreement.reviews
			.filter((review) => review.heldOn === null)
			.flatMap((review) => reviewBlocks(context, review)),
	),
	...subSection(context.say("agreed.changes"), changeBlocks(context)),
	...context.plan.agreement.versions.flatMap((version) =>
		subSection(
			context.say("agreed.earlier", { number: String(version.number) }),
			version.words.flatMap((quote) => quoteBlocks(context, quote, { way: null })),
		),
	),
];

function yesWords(context: Context): Block[] {
	const quote = context.plan.agreement.agreed?.quote;
	return quote ? quoteBlocks(context, quote, { way: null }) : [];
}

function teachBack(context: Context): Block[] {
	const quote = context.plan.agreement.teachBack?.quote;
	return quote ? quoteBlocks(context, quote, { way: null }) : [];
}

const hopes = (context: Context): Block[] =>
	labelledQuotes(
		context,
		"agreed.hoped",
		context.plan.talks.held.flatMap((talk) => talk.hopes),
		null,
	);

/** "I am 8 out of 10 sure that I can live with this plan.", in the manner of an action; nothing where it was not asked. */
function sure(context: Context): Block[] {
	const runs = sureRuns(context);
	return runs.length === 0 ? [] : [body(runs)];
}

function sureRuns(context: Context): Run[] {
	const { overallConfidence } = context.plan.agreement;
	if (overallConfidence === null) return [];
	if (overallConfidence.kind === "cannot-say") return context.runs("agreed.sureCannotSay");
	return context.runs("agreed.sure", { value: overallConfidence.value });
}

/** ", at home" or ", by phone"; nothing when the place is not known. */
export const placeWords = (context: Context, place: string): string => {
	if (place.trim() === "") return "";
	return `,${context.say(...placePhrase(context, place))}`;
};

export function readBackRuns(context: Context): Run[] {
	const { readBack } = context.plan.agreement;
	if (readBack === null) return [];
	const read = context.runs(`agreed.${readBack.how}`, {
		day: writtenDay(readBack.on),
		place: placeWords(context, readBack.place),
	});
	return sentences(read, presentRuns(context, readBack.present));
}

function presentRuns(context: Context, present: readonly Who[]): Run[] {
	const names = present.filter((who) => who.kind !== "me").map((who) => named(context, who).name);
	if (names.length === 0) return [];
	return context.runs(names.length === 1 ? "agreed.present" : "agreed.presentMany", {
		names: andList(context.language, names),
	});
}

/** A yes is to the plan as it was. */
export const changedSince = (context: Context): Run[] =>
	context.isChangedSinceAgreed ? context.runs("agreed.changedSince") : [];

function agreedRuns(context: Context): Run[] {
	const { agreed: yes } = context.plan.agreement;
	if (yes === null) return context.runs("agreed.notYet");
	const values = { date: whenAgreed(context, yes, writtenDate), name: firstName(context, yes.with.name) };
	return sentences(
		yes.by.kind === "me"
			? context.runs("agreed.me", values)
			: context.runs("agreed.for", { ...values, by: nameLine(context, yes.by) }),
		changedSince(context),
	);
}

function copies(context: Context): Block[] {
	// Whoever sees that theirs is less than another's would learn that something is kept from them.
	const isWhatSaid = isOwnCopy(context);
	const columns = [
		{ header: context.say("agreed.who"), share: isWhatSaid ? 0.35 : 0.6 },
		...(isWhatSaid ? [{ header: context.say("agreed.what"), share: 0.38 }] : []),
		{ header: context.say("agreed.given"), share: isWhatSaid ? 0.27 : 0.4 },
	];
	const groups = new Map<string, Copy[]>();
	for (const copy of toldCopies(context.plan)) {
		const what = isWhatSaid ? whatText(context, copy) : "";
		const key = JSON.stringify([copy.who.kind === "me", what, givenText(context, copy)]);
		groups.set(key, [...(groups.get(key) ?? []), copy]);
	}
	const rows = [...groups.values()].map((alike) => copyRow(context, alike));
	return table(context.say(isWhatSaid ? "agreed.copiesSummary" : "agreed.copiesGiven"), fitted(columns, rows), rows);
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
	const holds = holdsOf(context.plan, copy);
	if (holds.kind === "emergency-page") return context.say("agreed.emergency-page");
	// Neither has a row on any paper.
	if (holds.kind !== "plan") return context.say("agreed.parts");
	if (holds.without.length === 0) return context.say(holds.isMoreKept ? "agreed.allButKept" : "agreed.everything");
	if (!copy.mayBeSaid || copy.leavesOut.length === 0) return context.say("agreed.parts");
	const left = [...copy.leavesOut, ...(holds.isMoreKept ? [context.say("agreed.whatIKeep")] : [])];
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

/** The talk that is booked next, then when all of it is looked at again. */
export function lookAgain(context: Context): Run[] {
	const { lookAgain: again } = context.plan.agreement;
	const meet = meetNext(context);
	if (again === null) return meet.length === 0 ? context.runs("agreed.lookNotSet") : meet;
	const [next] = bookedTalks(context);
	const when = [writtenDay(again.on), again.time, again.place].filter((part) => part.trim() !== "").join(", ");
	const name =
		again.arrangedBy.kind === "me"
			? context.say("agreed.arrangesMe")
			: context.say("agreed.arranges", { name: arranger(context, again.arrangedBy) });
	const because = again.because === null ? [] : [field(again.because, context.plan.id, "agreement.lookAgain.because")];
	return sentences(
		next?.on === again.on ? [] : meet,
		context.runs("agreed.lookWhen", { when, end: endOf(when), name }),
		because,
	);
}

/** Talks and reviews that are booked: from today on, the first to come first. */
export const bookedTalks = ({ plan, options: { today } }: Context) =>
	plan.talks.booked.filter(({ on }) => on >= today).toSorted((one, other) => one.on.localeCompare(other.on));

/** "We meet next on Tuesday 15 December, 10 am, at home." */
function meetNext(context: Context): Run[] {
	const [next] = bookedTalks(context);
	if (next === undefined) return [];
	const when = [writtenDay(next.on), next.time, next.place].map((part) => part.trim()).filter((part) => part !== "");
	return context.runs("agreed.meetNext", { when: when.join(", "), end: endOf(when.join(", ")) });
}

/** The co-ordinator by first name, anybody else as elsewhere. */
function arranger(context: Context, who: Who): string {
	const { coordinator, shortName } = whoToAsk(context);
	const isCoordinator = who.kind === "contact" && who.contactId === coordinator?.id;
	return isCoordinator && shortName !== null ? shortName : named(context, who).name;
}

/** Small changes, each in whose words it came. */
const changeBlocks = (context: Context): Block[] =>
	context.plan.agreement.changes.flatMap((change) => [
		when(
			change.by.kind === "me"
				? context.runs("agreed.changeOnMe", { date: writtenDate(change.on) })
				: context.runs("agreed.changeOn", { date: writtenDate(change.on), name: named(context, change.by).name }),
		),
		body([field(change.what, change.id, "what")]),
		...(change.quote ? quoteBlocks(context, change.quote, { way: null }) : []),
	]);

/** Why it was asked for, said to be of whoever asked. */
function whyAsked(context: Context, { because, startedBy }: Review): Block[] {
	if (because === null) return [];
	const asker = startedBy ?? because.spokenBy;
	if (asker.kind === "me") return labelledQuotes(context, "agreed.because", [because], null);
	const { name } = named(context, asker);
	return [label(context, "agreed.becauseOf", { name }), ...quoteBlocks(context, because, { way: null })];
}

function reviewBlocks(context: Context, review: Review): Block[] {
	const part = (
		key: Parameters<typeof labelledField>[1],
		name: "tried" | "learned" | "pleasedAbout" | "worriedAbout" | "next" | "changed",
	): Block[] => labelledField(context, key, review[name], review.id, name);
	const blocks = [
		...whyAsked(context, review),
		...part("agreed.tried", "tried"),
		...part("agreed.learned", "learned"),
		...part("agreed.pleased", "pleasedAbout"),
		...part("agreed.worried", "worriedAbout"),
		...part("agreed.nextStep", "next"),
		...part("agreed.changed", "changed"),
		...(review.inAYear ? labelledQuotes(context, "agreed.inAYear", [review.inAYear], null) : []),
	];
	const key = review.heldOn === null ? "agreed.reviewAsked" : "agreed.reviewOn";
	const date = writtenDate(review.heldOn ?? review.askedOn ?? review.typedOn);
	return blocks.length === 0 ? [] : [when([text(context.say(key, { date }))]), ...blocks];
}
