/**
 * The recovery code: 32 letters in 8 groups of 4, as it stands on the paper that is kept somewhere safe.
 *
 *   7K2M-Q9XD-…    30 random letters (150 bits), then 2 check letters
 *
 * The alphabet is Crockford's: of every pair that looks alike only one is in it, and the other is read as that one
 * (O as 0, I and L as 1, U as V). Written with capitals and dashes the code is also the age passphrase of
 * `recovery-identity.age`, so the written form can never change.
 *
 * The check letters are those of an extended Reed–Solomon code over GF(32) with distance 3 (x⁵+x²+1; columns (1, αⁱ)
 * for letters 0–30 and (0, 1) for letter 31): any one or two wrong letters are noticed, so any swap is too, and of
 * anything else all but one in 1,024.
 */
import { randomBytes } from "./web-crypto.ts";

export const RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const RECOVERY_GROUPS = 8;
const GROUP = 4;
const LETTERS = RECOVERY_GROUPS * GROUP;
const LOOK_ALIKES = new Map([
	["O", "0"],
	["I", "1"],
	["L", "1"],
	["U", "V"],
]);

export type ReadRecoveryCode =
	| { readonly isRight: true; readonly code: string }
	/** `group` is 1 to 8: where to look first; null when nothing can be said. */
	| { readonly isRight: false; readonly group: number | null; readonly sentence: string };

/** A new code, in its written form. */
export function makeRecoveryCode(): string {
	const letters = [...randomBytes(LETTERS - 2)].map((byte) => byte & 31);
	return write([...letters, ...checkLetters(letters)]);
}

/** The eight groups of a code, to be shown or asked back. */
export function recoveryGroups(code: string): string[] {
	return code.split("-");
}

const asWritten = (letter: string): string => LOOK_ALIKES.get(letter) ?? letter;

const groupsTyped = (typed: string): string[] =>
	typed
		.toUpperCase()
		.split(/[\s\p{Pd}]+/u)
		.filter((group) => group !== "");

/** One group that was typed, in its written form: capitals, spaces, dashes and look-alikes do not matter. */
export const readRecoveryGroup = (typed: string): string => [...groupsTyped(typed).join("")].map(asWritten).join("");

/** Reads what was typed: capitals, spaces and dashes do not matter. */
export function readRecoveryCode(typed: string): ReadRecoveryCode {
	const groups = groupsTyped(typed);
	const letters: number[] = [];
	for (const letter of groups.join("")) {
		const value = RECOVERY_ALPHABET.indexOf(asWritten(letter));
		const group = Math.floor(letters.length / GROUP) + 1;
		if (value < 0 && group <= RECOVERY_GROUPS) {
			return wrong(group, `Group ${group} holds a sign that is never in a recovery code. Look at it again.`);
		}
		letters.push(value);
	}
	if (letters.length !== LETTERS) return wrongLength(groups, letters.length);
	const suspects = suspectGroups(letters);
	if (suspects === null) return { isRight: true, code: write(letters) };
	return wrong(suspects.length === 1 ? (suspects[0] ?? null) : null, whereToLook(suspects));
}

/** If one letter is wrong, or two neighbours are swapped, it is in one of these groups. */
function whereToLook(groups: readonly number[]): string {
	const [first, second, third] = groups;
	if (first === undefined || third !== undefined) return "This is not the code. Compare each group with the paper.";
	if (second === undefined) return `This is not the code. Compare group ${first} with the paper first.`;
	return `This is not the code. Compare groups ${first} and ${second} with the paper first.`;
}

function wrong(group: number | null, sentence: string): ReadRecoveryCode {
	return { isRight: false, group, sentence };
}

function wrongLength(groups: readonly string[], length: number): ReadRecoveryCode {
	const at = groups.findIndex((group) => group.length !== GROUP);
	const isGrouped = groups.length === RECOVERY_GROUPS && at >= 0;
	if (isGrouped) return wrong(at + 1, `Group ${at + 1} does not have four letters. Look at it again.`);
	const count = Math.abs(LETTERS - length);
	const are = count === 1 ? "1 letter is" : `${count} letters are`;
	return wrong(null, `The code has eight groups of four letters: ${are} ${length < LETTERS ? "missing" : "too many"}.`);
}

function write(letters: readonly number[]): string {
	const text = letters.map((letter) => RECOVERY_ALPHABET[letter] ?? "").join("");
	return (text.match(/.{4}/g) ?? []).join("-");
}

/** αⁱ for i from 0 to 30. */
const powers: readonly number[] = (() => {
	const list = [1];
	while (list.length < 31) {
		const doubled = (list[list.length - 1] ?? 0) << 1;
		list.push(doubled & 32 ? doubled ^ 0b100101 : doubled);
	}
	return list;
})();
const logs = new Map(powers.map((power, index) => [power, index]));

function multiply(one: number, other: number): number {
	if (one === 0 || other === 0) return 0;
	return powers[((logs.get(one) ?? 0) + (logs.get(other) ?? 0)) % 31] ?? 0;
}

/** What a letter at this place adds to the two sums. */
function column(at: number): readonly [number, number] {
	return at < 31 ? [1, powers[at] ?? 0] : [0, 1];
}

/** Both sums are nought for a right code. */
function sums(letters: readonly number[]): readonly [number, number] {
	let [first, second] = [0, 0];
	for (const [at, letter] of letters.entries()) {
		first ^= multiply(column(at)[0], letter);
		second ^= multiply(column(at)[1], letter);
	}
	return [first, second];
}

/** Letters 30 and 31, which bring both sums to nought. */
function checkLetters(letters: readonly number[]): readonly [number, number] {
	const [first, second] = sums(letters);
	return [first, second ^ multiply(column(30)[1], first)];
}

/** Groups in which one wrong letter, or two neighbours swapped, would explain it; null for a right code. */
function suspectGroups(letters: readonly number[]): readonly number[] | null {
	const [first, second] = sums(letters);
	if (first === 0 && second === 0) return null;
	const groups = new Set<number>();
	for (let at = 0; at < LETTERS; at++) {
		const by = at < 31 ? first : second;
		if (by !== 0 && explains(at, by)) groups.add(Math.floor(at / GROUP) + 1);
		const difference = (letters[at] ?? 0) ^ (letters[at + 1] ?? 0);
		const [here, next] = [column(at), column(at + 1)];
		const isSwap =
			at + 1 < LETTERS &&
			difference !== 0 &&
			(multiply(here[0], difference) ^ multiply(next[0], difference)) === first &&
			(multiply(here[1], difference) ^ multiply(next[1], difference)) === second;
		if (isSwap) groups.add(Math.floor(at / GROUP) + 1).add(Math.floor((at + 1) / GROUP) + 1);
	}
	return [...groups].sort();

	function explains(at: number, by: number): boolean {
		return multiply(column(at)[0], by) === first && multiply(column(at)[1], by) === second;
	}
}
