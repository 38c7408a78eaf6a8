import fc from "fast-check";
import { expect, test } from "vitest";
import {
	makeRecoveryCode,
	RECOVERY_ALPHABET,
	readRecoveryCode,
	readRecoveryGroup,
	recoveryGroups,
} from "../../../../shared/vault/recovery-code.ts";

const groupOf = (at: number) => Math.floor(at / 4) + 1;
const lettersOf = (code: string) => [...code.replaceAll("-", "")];
const written = (letters: readonly string[]) => (letters.join("").match(/.{1,4}/g) ?? []).join("-");

test("a code has eight groups of four letters, none of which looks like another", () => {
	const code = makeRecoveryCode();
	expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
	expect(recoveryGroups(code)).toHaveLength(8);
	expect(new Set(RECOVERY_ALPHABET).size).toBe(32);
	expect(RECOVERY_ALPHABET).not.toMatch(/[ILOU]/);
});

test("codes use every letter about as often, and never repeat", () => {
	const codes = Array.from({ length: 1000 }, makeRecoveryCode);
	expect(new Set(codes).size).toBe(1000);
	const counts = new Map<string, number>();
	for (const letter of codes.flatMap(lettersOf)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
	expect(counts.size).toBe(32);
	for (const count of counts.values()) expect(count).toBeGreaterThan(800);
});

test("a code is read however it is typed", () => {
	for (let run = 0; run < 50; run++) {
		const code = makeRecoveryCode();
		const typed = [
			code,
			code.toLowerCase(),
			code.replaceAll("-", " "),
			code.replaceAll("-", ""),
			` ${code.replaceAll("-", " – ")}\n`,
			code.replaceAll("0", "O").replaceAll("1", "l").replaceAll("V", "u"),
			code.replaceAll("1", "I"),
		];
		for (const text of typed) expect(readRecoveryCode(text)).toEqual({ isRight: true, code });
	}
});

test("any one wrong letter is noticed, and its group is named", () => {
	let named = 0;
	for (let run = 0; run < 20; run++) {
		const letters = lettersOf(makeRecoveryCode());
		for (let at = 0; at < 32; at++) {
			for (const letter of RECOVERY_ALPHABET) {
				if (letter === letters[at]) continue;
				const read = readRecoveryCode(written(letters.with(at, letter)));
				expect(read.isRight).toBe(false);
				if (read.isRight) continue;
				expect(read.group ?? groupOf(at)).toBe(groupOf(at));
				const groups = read.sentence.match(/\d/g)?.map(Number) ?? [];
				if (groups.length > 0) expect(groups).toContain(groupOf(at));
				if (at < 31) named += groups.length > 0 ? 1 : 0;
			}
		}
	}
	// In the last letter alone a swap elsewhere explains as much.
	expect(named).toBe(20 * 31 * 31);
});

test("any two letters swapped are noticed; of neighbours, the right group is named or none is", () => {
	let [swapped, named] = [0, 0];
	for (let run = 0; run < 100; run++) {
		const letters = lettersOf(makeRecoveryCode());
		for (let at = 0; at < 31; at++) {
			for (const other of [at + 1, (at + 7) % 32]) {
				const [one, two] = [letters[at] ?? "", letters[other] ?? ""];
				if (one === two) continue;
				const read = readRecoveryCode(written(letters.with(at, two).with(other, one)));
				expect(read.isRight).toBe(false);
				if (read.isRight || other !== at + 1) continue;
				swapped += 1;
				const groups = read.sentence.match(/\d/g)?.map(Number) ?? [];
				if (groups.length > 0)
					expect(groups.some((group) => group === groupOf(at) || group === groupOf(other))).toBe(true);
				if (groups.length > 0) named += 1;
			}
		}
	}
	expect(named / swapped).toBeGreaterThan(0.2);
});

test("any two wrong letters are noticed", () => {
	fc.assert(
		fc.property(
			fc.nat(31),
			fc.integer({ min: 1, max: 31 }),
			fc.integer({ min: 1, max: 31 }),
			fc.integer({ min: 1, max: 31 }),
			(at, step, one, two) => {
				const letters = lettersOf(makeRecoveryCode());
				const other = (at + step) % 32;
				const changed = (place: number, by: number) =>
					RECOVERY_ALPHABET[RECOVERY_ALPHABET.indexOf(letters[place] ?? "") ^ by] ?? "";
				return !readRecoveryCode(written(letters.with(at, changed(at, one)).with(other, changed(other, two)))).isRight;
			},
		),
		{ numRuns: 3000 },
	);
});

test("what is missing, too many or foreign is said, with its group where it can be known", () => {
	const code = "7K2M-Q9XD-7K2M-Q9XD-7K2M-Q9XD-7K2M-Q9XD";
	const problem = (text: string) => {
		const read = readRecoveryCode(text);
		return read.isRight ? null : [read.group, read.sentence];
	};
	expect(problem(code.replace("-Q9XD-7", "-Q9X-7"))).toEqual([
		2,
		"Group 2 does not have four letters. Look at it again.",
	]);
	expect(problem(code.slice(0, -1))?.[0]).toBe(8);
	expect(problem(code.replaceAll("-", "").slice(1))).toEqual([
		null,
		"The code has eight groups of four letters: 1 letter is missing.",
	]);
	expect(problem(`${code}-7K`)).toEqual([null, "The code has eight groups of four letters: 2 letters are too many."]);
	expect(problem(code.replace("-Q9XD-7", "-Q9?D-7"))).toEqual([
		2,
		"Group 2 holds a sign that is never in a recovery code. Look at it again.",
	]);
	expect(problem("")?.[0]).toBe(null);
});

test("no text of any kind is mistaken for a code, nor stops it", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: "binary" }),
				fc.string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ-"), maxLength: 60 }),
			),
			(text) => {
				const read = readRecoveryCode(text);
				return !read.isRight || read.code.length === 39;
			},
		),
		{ numRuns: 2000 },
	);
});

test("a group that is typed back is read as the whole code is: look-alikes, spaces and small letters do not matter", () => {
	for (let at = 0; at < 50; at++) {
		const code = makeRecoveryCode();
		for (const group of recoveryGroups(code)) {
			const typed = group
				.replaceAll("0", "o")
				.replaceAll("1", at % 2 === 0 ? "I" : "l")
				.replaceAll("V", "u");
			expect(readRecoveryGroup(` ${typed.slice(0, 2).toLowerCase()} ${typed.slice(2)}`)).toBe(group);
		}
	}
	expect(readRecoveryGroup("7K2M")).not.toBe("7K2N");
});
