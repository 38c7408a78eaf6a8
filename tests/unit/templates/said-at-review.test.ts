/** What is said at a look-again is printed as words: the person's in quotation marks, others' by their voice, a note as a note. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readingOf } from "../../../renderer/screens/plan/agree/reading.ts";
import { keepQuote } from "../../../renderer/store/edits/quotes.ts";
import { answerPlace, beginReview, setReview, type WordsField } from "../../../renderer/store/edits/reviews.ts";
import { keepAsWorry } from "../../../renderer/store/edits/worries.ts";
import { digestOfContent, digestOfCopy } from "../../../shared/criteria/paper-digest.ts";
import { readPlan } from "../../../shared/plan/migrations.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { plainPlaces } from "../../../templates/easy-read/plain-places.ts";
import { composed, linesOf, lys, ofKind, textsOf } from "../../support/composed.ts";
import { afterEdit, applied, clock, must, said, sister } from "../renderer/store/edits/support.ts";

const TODAY = "2027-01-12" as LocalDate;
const fields: readonly WordsField[] = ["changedWords", "pleasedWords", "worriedWords"];

/** The plan while it is looked at again, on a day. */
function looking(plan: Plan): Plan {
	const { review, edit } = beginReview(plan, clock);
	const begun = applied(plan, edit);
	return applied(begun, setReview(review, "heldOn", TODAY, "held"));
}
const reviewOf = (plan: Plan) => must(plan.agreement.reviews.at(-1));
const answered = (
	plan: Plan,
	field: WordsField,
	words: Omit<ReturnType<typeof said>, "how"> & { how: "said" | "written"; spokenBy?: typeof sister },
): Plan => afterEdit(plan, keepQuote(plan, answerPlace(reviewOf(plan), field), words, clock), words.text);

it.each([
	["changedWords", "What has changed for me.", "I said, about what has changed:"],
	["pleasedWords", "What I am pleased about.", "I said, about what I am pleased with:"],
	["worriedWords", "What worries me.", "I said, about what worries me:"],
] as const)("%s: the person's own, in quotation marks, with a place for plain lines", (field, label, easy) => {
	const words = "nights.  i lie there, & listen – “ssh”";
	const plan = answered(looking(lys()), field, said(words));
	expect(linesOf(composed(plan, "full", TODAY))).toContain(`${label} “${words}”`);
	const tree = composed(plan, "easy-read", TODAY);
	expect(linesOf(tree)).toContain(easy);
	expect(ofKind(tree, "quote").map(({ text }) => text)).toContain(words);
	expect(plainPlaces(plan, TODAY).map(({ quote }) => quote?.text)).toContain(words);
});

it("another’s words are under their name, and not called the person’s", () => {
	const hers = "She never says so, but she is lonely.";
	const plan = answered(looking(lys()), "worriedWords", { ...said(hers), spokenBy: sister });
	const full = composed(plan, "full", TODAY);
	expect(linesOf(full).join("\n")).not.toContain("What worries me.");
	expect(ofKind(full, "voice").find(({ text }) => text === hers)?.speaker).toMatch(/^Carys/);
	const easy = composed(plan, "easy-read", TODAY);
	expect(linesOf(easy)).toContain("What worries other people:");
	expect(linesOf(easy).join("\n")).not.toContain("about what worries me");
	const item = readingOf(plan, [], TODAY)
		.flatMap(({ items }) => items)
		.find(({ quote }) => quote?.text === hers);
	expect(item).toMatchObject({
		lead: expect.stringMatching(/: what is worrying$/),
		voice: expect.stringMatching(/^Carys/),
	});
});

it("how they were given is said beside them, once for those that came alike", () => {
	const one = answered(looking(lys()), "worriedWords", said("Nights are long"));
	const written = { ...said("The choir is back"), how: "written" as const };
	const plan = answered(answered(one, "pleasedWords", written), "changedWords", said("I sleep less"));
	const lines = linesOf(composed(plan, "full", TODAY)).map((line) => line.replaceAll("\u00a0", " "));
	const from = lines.findIndex((line) => line.startsWith("On 12 January 2027. I said this then. Priya"));
	expect(lines.slice(from + 1, from + 5)).toEqual([
		"What I am pleased about.",
		"I wrote this myself then.",
		"What worries me. “Nights are long”",
		"What has changed for me. “I sleep less”",
	]);
});

it("a note of earlier days is read, printed as it was, and is nobody’s words", () => {
	const plan = structuredClone(looking(lys()));
	const bare = JSON.parse(JSON.stringify(plan));
	for (const review of bare.agreement.reviews) {
		review.worriedAbout = "Sundays.";
		for (const field of fields) delete review[field];
	}
	const old = readPlan(bare);
	expect(fields.map((field) => reviewOf(old)[field])).toEqual([[], [], []]);
	const lines = linesOf(composed(old, "full", TODAY));
	expect(lines).toContain("What worries us. Sundays.");
	expect(lines.join("\n")).not.toContain("“Sundays.”");
	expect(linesOf(composed(old, "easy-read", TODAY)).join("\n")).not.toContain("Sundays.");
});

it("takes away no yes; a copy that was made before it says that the plan has changed since", () => {
	const before = looking(lys());
	const after = answered(before, "pleasedWords", said("The choir"));
	expect(digestOfContent(after)).toBe(digestOfContent(before));
	expect(digestOfCopy(after, true, false)).not.toBe(digestOfCopy(before, true, false));
});

it("leaves the digest of what was copied before there were such words as it was", () => {
	const url = new URL("../../fixtures/plan/v1/every-field.json", import.meta.url);
	const plan = readPlan(JSON.parse(readFileSync(url, "utf8")));
	// As it was reckoned by the build before: a copy given then is not said to have changed.
	expect(digestOfCopy(plan, true, false)).toBe("2:69c5bc59a4084bdf4d847852604402b017a410d0a6eca7bbce8260065f32de99");
});

it("what was said at the look-again by which a version began is not filed with what was before", () => {
	const words = "Christmas, with the house so quiet.";
	const told = answered(looking(lys()), "worriedWords", said(words));
	const began = applied(told, setReview(reviewOf(told), "madeVersion", told.version, "held"));
	const heading = "When we looked again, for this version of my plan";
	const under = (plan: Plan) => {
		const lines = textsOf(composed(plan, "full", TODAY));
		const at = lines.findIndex((line) => line.includes(words));
		return lines.slice(0, at).findLast((line) => line === heading || line === "When we looked at it before");
	};
	expect(under(began)).toBe(heading);
	expect(under({ ...began, version: began.version + 1 })).toBe("When we looked at it before");
});

it("what worries them can stand among the worries too, letter for letter and as it was given, once", () => {
	const words = "nights.  i lie there, & listen – “ssh”";
	const told = answered(looking(lys()), "worriedWords", { ...said(words), how: "written", spokenBy: sister });
	const quote = must(reviewOf(told).worriedWords[0]);
	const plan = afterEdit(told, keepAsWorry(told, quote), words);
	const worry = must(plan.worries.at(-1));
	expect(worry.quote).toEqual({ ...quote, id: must(worry.quote).id });
	expect(worry.quote?.id).not.toBe(quote.id);
	expect(worry.area).toBe("none");
	expect(keepAsWorry(plan, quote)).toBeNull();
});
