/** Who should have a copy, what they see and in what form: what the table shows, and which files are made of it. */

import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { copyMeets, formatIsNamed } from "../../../../shared/criteria/formats.ts";
import { digestOfCopy, isOfToday } from "../../../../shared/criteria/paper-digest.ts";
import type { PersonWords } from "../../../../shared/criteria/person.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import { type Copy, type PlanPart, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../../../shared/plan/copies.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { holdsPart } from "../../../../shared/plan/parts.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Staff } from "../../../../shared/plan/quote.ts";
import { decidedLast } from "../../../../shared/plan/sharing.ts";
import { type Clock, type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { partOnPaper } from "../../../../templates/copies.ts";
import { readerOfCopy, visiblePlan } from "../../../../templates/full/visible.ts";
import { leaveOut, settleCopy } from "../../../store/edits/copies.ts";
import { type CopyRow, isGivenNow } from "./copy-rows.ts";

type Form = Copy["forms"][number];

/** The forms that the person's own needs ask for; where nothing is recorded, a Word copy, to change, and a PDF to keep. */
export function formsForNeeds({ needs }: Plan): Form[] {
	// Also what stands among the needs in the banner only, as it was said.
	const said = (["large-print", "easy-read"] as const).filter((format) =>
		needs.flags.some(({ text }) => formatIsNamed(format, text)),
	);
	const forms: Form[] = [...new Set([...needs.formats, ...said])].flatMap((format): Form[] => {
		switch (format) {
			case "easy-read":
				return ["easy-read-docx", "easy-read-pdf"];
			case "large-print":
				return ["large-print"];
			case "plain-text":
				return ["plain-text"];
			default:
				return [];
		}
	});
	// Large print can be changed too: whoever asked for it needs no other Word copy.
	const all: Form[] = forms.length === 0 ? ["docx", "pdf"] : forms.includes("large-print") ? forms : ["docx", ...forms];
	return [...new Set(all)];
}

/** What a copy starts from before anybody chose: the person's own needs, or how it was in the version before. */
export function proposed(plan: Plan, row: CopyRow, fresh: Copy): Copy {
	const { before } = row;
	if (before)
		return {
			...fresh,
			sees: before.sees,
			leavesOut: before.leavesOut,
			withoutParts: before.withoutParts,
			mayBeSaid: before.mayBeSaid,
			forms: before.forms,
			how: before.how,
		};
	if (row.who.kind === "me") return { ...fresh, forms: formsForNeeds(plan) };
	// Part of it, and which part is asked.
	const isPart = decidedLast(plan, row.who)?.decision === "agreed-in-part";
	return { ...fresh, sees: isPart ? "parts" : fresh.sees, forms: ["pdf"] };
}

const kinds: Record<Form, readonly CopyKind[]> = {
	docx: ["docx"],
	pdf: ["pdf"],
	paper: ["pdf"],
	"easy-read-docx": ["easy-read-docx"],
	"easy-read-pdf": ["easy-read-pdf"],
	"large-print": ["large-print-docx", "large-print-pdf"],
	"plain-text": ["plain-text"],
	"emergency-page": ["emergency-pdf"],
};
/** The files that a copy is made of. What is printed is printed from the PDF. */
export const kindsOf = (copy: Copy): CopyKind[] =>
	isRefused(copy) || isUndecided(copy) ? [] : [...new Set(copy.forms.flatMap((form) => kinds[form]))];

/** What there is to make: not given, not made since it was last decided, and in a form that is a file. */
export const isToMake = (copy: Copy): boolean => copy.state === "not-given" && kindsOf(copy).length > 0;

/** Made or given already, and can be made again as the plan stands now. */
export const isToMakeAgain = (copy: Copy): boolean =>
	kindsOf(copy).length > 0 && (copy.state === "given" || (copy.state === "not-given" && copy.exportId !== null));

/** Of each copy the last answer: it is asked with every letter that is typed beside the list. */
const shown = new WeakMap<Copy, { readonly plan: Plan; readonly shows: string }>();

/** What this copy's files show of a plan that has the copy in it, as a digest: its own reader, its own parts. */
export function showsOf(plan: Plan, copy: Copy): string {
	const known = shown.get(copy);
	if (known?.plan === plan) return known.shows;
	// What was decided of the same reader since is another copy's.
	const others = plan.agreement.copies.filter(({ id }) => id !== copy.id);
	const asMade = { ...plan, agreement: { ...plan.agreement, copies: [...others, copy] } };
	const seen = visiblePlan(asMade, readerOfCopy(asMade, copy));
	const shows = digestOfCopy(seen, copy.who.kind === "me", isChangedSinceAgreed(asMade));
	shown.set(copy, { plan, shows });
	return shows;
}

/** Of a copy of before, or of another way of reckoning: whether the plan has changed since is not known. */
const isShownKept = ({ shows }: Copy): boolean => shows !== null && isOfToday(shows);

const isMade = (copy: Copy): boolean => copy.exportId !== null || copy.state === "given";

/** Whether what a copy shows has changed since it was made; null where it was not made, and where that is not known. */
export function sinceMade(plan: Plan, copy: Copy): string | null {
	if (!isMade(copy) || !isShownKept(copy)) return null;
	return copy.shows === showsOf(plan, copy) ? "Nothing has changed since this was made" : "The plan has changed since";
}

/** In: copies on the page. Out: that of some it is not known whether the plan has changed since, said once for all of them; null of none. */
export function notKnownSince(copies: readonly Copy[]): string | null {
	const count = copies.filter((copy) => !isRefused(copy) && isMade(copy) && !isShownKept(copy)).length;
	if (count === 0) return null;
	const what = count === 1 ? "one copy" : `${numbers[count] ?? count} copies`;
	return `What ${what} showed was not kept, so it is not known whether the plan has changed since ${count === 1 ? "it was" : "they were"} made.`;
}

/** Who will give a copy that is not given yet, and that its day is still to come, as far as either was said. */
export function toBeGiven({ by, byWhen }: Copy, day: LocalDate): string[] {
	const isToCome = byWhen !== null && byWhen >= day;
	if (by === null) return isToCome ? [`To be given by ${writtenDate(byWhen)}`] : [];
	return [`${by.name} will give it${isToCome ? ` by ${writtenDate(byWhen)}` : ""}`];
}

/** The day by which it was to be given is past, and it is not given; null otherwise. */
export const overdue = ({ byWhen, state }: Copy, day: LocalDate): string | null =>
	byWhen !== null && byWhen < day && state === "not-given" ? `Was due by ${writtenDate(byWhen)}` : null;

/**
 * The same to be made anew, with what changes. What was given stays on record as it was given, so its place is taken
 * by a copy of its own: not made and not given.
 */
export const anew = (copy: Copy, change: Partial<Copy> = {}): Copy => ({
	...copy,
	...(copy.state === "given" ? { id: newId(), state: "not-given", on: null, by: null } : {}),
	...change,
	exportId: null,
	shows: null,
});

/** No copy, or no more of one: theirs to decide. What was given stays on record as it was given. */
export const refused = (copy: Copy, staff: Staff, clock: Clock): Copy => ({
	...settleCopy(anew(leaveOut(copy, [], partOnPaper)), "person-said-no", staff, clock),
	sees: "nothing",
	forms: [],
	// How they got the one that they have stays with that one.
	how: copy.state === "given" ? "" : copy.how,
});

/**
 * Another answer to what they see. What was chosen to be left out stays with the copy where the emergency page takes the
 * place of the plan, and comes back with the parts.
 */
export const withSees = (copy: Copy, sees: Exclude<Copy["sees"], "nothing">): Copy => ({
	...(sees === "everything" ? leaveOut(copy, [], partOnPaper) : copy),
	sees,
});

/** One form more or less. More of what was given is a copy of its own, with that form only. */
export function withForm(copy: Copy, form: Form): Copy {
	if (copy.forms.includes(form)) {
		const forms = copy.forms.filter((other) => other !== form);
		return copy.state === "given" ? { ...copy, forms } : anew(copy, { forms });
	}
	return anew(copy, { forms: copy.state === "given" ? [form] : [...copy.forms, form] });
}

const formNames: Record<Form, string> = {
	docx: "Word",
	pdf: "PDF",
	"easy-read-docx": "Easy-read Word",
	"easy-read-pdf": "Easy-read PDF",
	"large-print": "large print",
	"plain-text": "plain text",
	paper: "on paper",
	"emergency-page": "emergency page",
};
export const formChoices: readonly { readonly form: Form; readonly word: string }[] = [
	{ form: "docx", word: "Word, to change" },
	{ form: "pdf", word: "PDF, to keep" },
	{ form: "easy-read-docx", word: "Easy read, in Word" },
	{ form: "easy-read-pdf", word: "Easy read, PDF" },
	{ form: "plain-text", word: "Plain text" },
	{ form: "paper", word: "On paper, from the PDF" },
	{ form: "large-print", word: "Large print, in Word and PDF" },
];

/** "Word, large print 18 point". */
export function formText(copy: Copy, needs: Plan["needs"]): string {
	if (isRefused(copy)) return "No copy";
	if (isUndecided(copy)) return "";
	if (copy.forms.length === 0) return "No form chosen";
	if (copy.sees === "emergency-page") return "One page, for the fridge";
	return copy.forms
		.map((form) =>
			form === "large-print" && needs.printSize !== null ? `large print ${needs.printSize} point` : formNames[form],
		)
		.join(", ");
}

/** "Word, PDF: given 25 November 2027". */
export const givenText = (copy: Copy, needs: Plan["needs"]): string =>
	`${formText(copy, needs)}: given${copy.on === null ? "" : ` ${writtenDate(copy.on)}`}`;

const asked: Record<Plan["needs"]["formats"][number], string> = {
	standard: "print",
	"large-print": "large print",
	"easy-read": "easy read",
	"plain-text": "plain text",
	audio: "sound",
	bsl: "signing",
	braille: "braille",
	translation: "another language",
};

/** What the person asked for and this copy of theirs is not: "Mo asked for 18 point." */
export function mismatches(plan: Plan, copy: Copy, who: PersonWords): string[] {
	if (copy.who.kind !== "me" || isRefused(copy)) return [];
	const givenToMe = plan.agreement.copies.filter((one) => one.who.kind === "me" && isGivenNow(plan, one));
	return plan.needs.formats
		.filter((format) => copyMeets(format, [...givenToMe, copy]) !== "yes")
		.map((format) => {
			const what =
				format === "large-print" && plan.needs.printSize !== null ? `${plan.needs.printSize} point` : asked[format];
			const canMake =
				format === "large-print" || format === "easy-read" || format === "standard" || format === "plain-text";
			return canMake
				? `${who.name} asked for ${what}.`
				: `${who.name} asked for ${what}. Write below how ${who.she} will have it.`;
		});
}

/** Parts that have something in them, and those already left out. */
export const partsToLeave = (plan: Plan, copy: Copy): PlanPart[] =>
	planPartSchema.options.filter((part) => holdsPart(plan, part) || copy.withoutParts.includes(part));

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** In: how many copies. Out: the words of the button. */
export const makeButton = (count: number): string =>
	count === 1 ? "Make the copy" : `Make the ${numbers[count] ?? count} copies`;
/** The same, where they were made before. */
export const againButton = (count: number): string => `${makeButton(count)} again`;
