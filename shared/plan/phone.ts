/** Telephone numbers in Britain: whether one can be right as it is typed, and how it is written. Reference 4.1. */
import { NO_BREAK_SPACE } from "./time.ts";

/** Numbers that are whole although they are short: emergency, advice and help lines, the text relay. */
const SHORT_CODES = new Set(["999", "112", "111", "101", "105", "119", "159", "18000", "08001111", "08454647"]);
/** 116 and three digits: help lines that have the same number in many countries. */
const isHelpLine = (digits: string): boolean => /^116\d{3}$/.test(digits);

const FULL = 11;
/** A number abroad has at most fifteen digits with its country's code (ITU E.164). */
const MOST_ABROAD = 15;
const LEAST_ABROAD = 8;

export type PhoneCheck =
	| { readonly kind: "empty" }
	| { readonly kind: "fits" }
	/** Digits are missing; a few old numbers have ten digits, so that `mayFit` asks instead of saying. */
	| { readonly kind: "short"; readonly by: number; readonly mayFit: boolean }
	| { readonly kind: "long"; readonly by: number }
	/** A number as neighbours say it: the code of the place is missing. */
	| { readonly kind: "no-area-code" }
	| { readonly kind: "not-a-number" };

/** The digits alone, Britain's country code taken as the 0 it stands for; null when it is no number. */
export function phoneDigits(typed: string): string | null {
	const bare = typed.replace(/\(0\)/g, "").replace(/[\s().–-]/g, "");
	const inBritain = bare.replace(/^(?:\+|00)44/, "0").replace(/^00(?=[1-9])/, "+");
	return /^\+?\d+$/.test(inBritain) ? inBritain : null;
}

/** Whether two numbers are one, however each is spaced. */
export const isSamePhone = (one: string, other: string): boolean =>
	one === other || (phoneDigits(one) !== null && phoneDigits(one) === phoneDigits(other));

/** Whether a number can be right. An extension may stand behind it: "01632 960 148 ext 12". */
export function checkPhone(typed: string): PhoneCheck {
	const withoutExtension = typed.replace(/\s*(?:,|;|x|ext\.?|extension)\s*\d{1,6}\s*$/i, "");
	if (typed.trim() === "") return { kind: "empty" };
	const digits = phoneDigits(withoutExtension);
	if (digits === null) return { kind: "not-a-number" };
	if (digits.startsWith("+")) return abroad(digits.length - 1);
	if (SHORT_CODES.has(digits) || isHelpLine(digits)) return { kind: "fits" };
	if (!digits.startsWith("0")) return digits.length < FULL ? { kind: "no-area-code" } : { kind: "not-a-number" };
	if (digits.length === FULL) return { kind: "fits" };
	if (digits.length > FULL) return { kind: "long", by: digits.length - FULL };
	// Some places in the north and some freephone numbers have ten digits.
	const mayFit = digits.length === FULL - 1 && /^0(1|800|500)/.test(digits);
	return { kind: "short", by: FULL - digits.length, mayFit };
}

function abroad(count: number): PhoneCheck {
	if (count > MOST_ABROAD) return { kind: "long", by: count - MOST_ABROAD };
	return count < LEAST_ABROAD ? { kind: "short", by: LEAST_ABROAD - count, mayFit: false } : { kind: "fits" };
}

const digitCount = (count: number): string => `${count} ${count === 1 ? "digit" : "digits"}`;

/** What is wrong with a number and whom to ask; empty when it can be right. */
export function phoneSentence(check: PhoneCheck, name: string): string {
	const ask = name.trim() === "" ? "Ask for it again, read out." : `Ask ${name} to read it out.`;
	switch (check.kind) {
		case "empty":
		case "fits":
			return "";
		case "short":
			return `${digitCount(check.by)} short. ${ask}`;
		case "long":
			return `${digitCount(check.by)} too many. ${ask}`;
		case "no-area-code":
			return `The first part is missing. ${ask}`;
		case "not-a-number":
			return "Only the number goes here.";
	}
}

/** A number as it was written, its groups bound; eleven digits without a space are grouped the British way. */
export function groupedPhone(number: string): string {
	if (/^0\d{10}$/.test(number)) return groupElevenDigits(number).join(NO_BREAK_SPACE);
	return number.replaceAll(" ", NO_BREAK_SPACE);
}

function groupElevenDigits(number: string): string[] {
	if (number.startsWith("02")) return [number.slice(0, 3), number.slice(3, 7), number.slice(7)];
	if (/^01(1\d|\d1)/.test(number)) return [number.slice(0, 4), number.slice(4, 7), number.slice(7)];
	return [number.slice(0, 5), number.slice(5, 8), number.slice(8)];
}
