/** Easy read: plain lines of ours for a thing of the plan, a picture for them, hard words, and that all was checked together. */
import { digestOfEasyRead } from "../../../shared/criteria/paper-digest.ts";
import type { PictureChoice } from "../../../shared/plan/easy-read.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";

const entryOf = ({ easyRead }: Plan, itemId: string) =>
	easyRead.lines.find((entry) => entry.itemId === itemId && entry.lines.length > 0);

/** What was typed, as lines: one for each that says something. */
export const linesTyped = (text: string): string[] =>
	text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");

/**
 * Plain lines for a thing, by its id, in place of those before; its picture stays as chosen. Emptied, they go with their
 * picture. Null where there is nothing to change. A check that was made is left on record: it no longer holds
 * (shared/criteria/easy-read-checked.ts), and holds again if the change is undone.
 */
export function writeLines(plan: Plan, itemId: string, text: string, staff: Staff): Edit | null {
	const lines = linesTyped(text);
	const at = ["easyRead", "lines"];
	const entry = entryOf(plan, itemId);
	if (entry === undefined)
		return lines.length === 0
			? null
			: edit(
					"kept easy-read lines",
					insert(at, { id: newId(), itemId, lines, picture: null, typedBy: staff } as never, last(plan.easyRead.lines)),
				);
	if (lines.length === 0) return edit("took easy-read lines out", remove(at, entry.id));
	if (lines.join("\n") === entry.lines.join("\n")) return null;
	return edit(
		"changed easy-read lines",
		set([...at, { id: entry.id }, "lines"], lines),
		set([...at, { id: entry.id }, "typedBy"], staff),
	);
}

/** The picture beside the lines of a thing; null for the one that is suggested. Null where there are no lines. */
export function choosePicture(plan: Plan, itemId: string, picture: PictureChoice | null): Edit | null {
	const entry = entryOf(plan, itemId);
	return entry === undefined
		? null
		: edit("chose an easy-read picture", set(["easyRead", "lines", { id: entry.id }, "picture"], picture));
}

const WORDS = ["easyRead", "words"];
const wordOf = ({ easyRead }: Plan, word: string) => {
	const same = (one: string) => one.trim().toLowerCase() === word.trim().toLowerCase();
	return easyRead.words.find((entry) => same(entry.word));
};

/** A hard word and what it means, for the list at the end; a word that is there already is explained anew. Null where either is empty, or nothing changes. */
export function keepHardWord(plan: Plan, word: string, means: string): Edit | null {
	const known = wordOf(plan, word);
	if (known !== undefined) return changeHardWord(plan, known.id, "means", means);
	if (word.trim() === "" || means.trim() === "") return null;
	return edit(
		"kept a hard word",
		insert(WORDS, { id: newId(), word: word.trim(), means: means.trim() } as never, last(plan.easyRead.words)),
	);
}

/** The word in the list, or what it means, said otherwise. Null where it would be empty, stands twice, or is as it was. */
export function changeHardWord(plan: Plan, id: string, field: "word" | "means", text: string): Edit | null {
	const entry = plan.easyRead.words.find((one) => one.id === id);
	const next = text.trim();
	if (entry === undefined || next === "" || next === entry[field]) return null;
	if (field === "word" && (wordOf(plan, next)?.id ?? id) !== id) return null;
	return edit("changed a hard word", set([...WORDS, { id }, field], next));
}

/** Off the list: paper prints the word as it stands. */
export const takeHardWordOff = (id: string): Edit => edit("took a hard word off the list", remove(WORDS, id));

/** Somebody said that every line and picture is right, of this version and as it stands now. Null where nobody is named. */
export function keepCheck(plan: Plan, by: readonly Who[], staff: Staff, on: LocalDate): Edit | null {
	if (by.length === 0) return null;
	const checked = { by, with: staff, on, planVersion: plan.version, covers: digestOfEasyRead(plan) };
	return edit("kept that easy read was checked", set(["easyRead", "checked"], checked));
}

/** Not right yet: it is a draft. Null where no check was kept. */
export const notRightYet = ({ easyRead }: Plan): Edit | null =>
	easyRead.checked === null ? null : edit("made easy read a draft again", set(["easyRead", "checked"], null));
