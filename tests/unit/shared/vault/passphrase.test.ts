import { expect, test } from "vitest";
import { passphraseStrength } from "../../../../shared/vault/passphrase.ts";

test.each([
	"violet kettle harbour moss",
	"correct lamp river onion",
	"tR7#mq2Lx9!vB",
	"fjwkqpzmcbxa",
	"my dog hates the hoover",
	"Mae'r gath ar y to heno",
	"Привет мой старый друг",
	"私の猫は魚が大好きですよ",
	"Another four words entirely",
])("%s is enough", (text) => {
	expect(passphraseStrength(text)).toEqual({ isEnough: true, sentence: "This is long enough, and hard to guess." });
});

test.each([
	"",
	"short",
	"elevenchars",
	"aaaaaaaaaaaaaaaa",
	"abcabcabcabcabc",
	"abcdefghijklmnop",
	"qwertyuiop12345",
	"1234567890123456",
	"password12345678",
	"P@ssw0rd P@ssw0rd",
	"passwordpassword",
	"Summer2024!!!!",
	"welcome to the nhs",
	"whatmatters2026",
	"zyxwvutsrqponmlk",
	"19841985198619871988",
	"letmein letmein letmein",
	"Hospital1234567",
])("%s is not enough, and what would help is said", (text) => {
	const { isEnough, sentence } = passphraseStrength(text);
	expect(isEnough).toBe(false);
	expect(sentence).toContain("Four words that do not belong together make a strong one.");
	expect(sentence).not.toMatch(/weak|bad|poor|stupid|invalid/i);
});

test("says how many characters are missing", () => {
	expect(passphraseStrength("violet").sentence).toMatch(/^6 more characters are needed\./);
	expect(passphraseStrength("violetkettl").sentence).toMatch(/^1 more character is needed\./);
});

test("takes the longest text without delay", () => {
	const began = performance.now();
	passphraseStrength("ab1!".repeat(5_000));
	passphraseStrength(Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x61 + ((at * 7) % 26))).join(""));
	expect(performance.now() - began).toBeLessThan(2000);
});
