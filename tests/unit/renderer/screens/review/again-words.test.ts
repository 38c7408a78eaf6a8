/** The reason to look again stands beside its own day. */
import { expect, it } from "vitest";
import { againWords } from "../../../../../renderer/screens/plan/review/again-words.ts";
import type { LookAgain } from "../../../../../renderer/store/edits/reviews.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import type { Due } from "../../../../../shared/reviews/facts.ts";

const day = (text: string): LocalDate => text as LocalDate;
const again: LookAgain = {
	on: day("2027-03-05"),
	time: "",
	place: "",
	arrangedBy: { kind: "me" },
	because: "after the winter",
};
const words = (due: Due | null, one = again) =>
	againWords(one, due, "Priya Nair", day("2027-01-12")).replaceAll("\u00a0", " ");

it("names the day agreed where a risk is due before it", () => {
	const risk = { kind: "risk", on: day("2027-02-28") } as Due;
	expect(words(risk)).toBe("The whole plan: Friday 5 March. Why then: after the winter. Priya Nair arranges it.");
	expect(words(null)).toContain("5 March");
});

it("does not say the day twice, and says nothing where there is no reason", () => {
	expect(words({ kind: "date-agreed", on: again.on } as Due)).toBe(
		"Why then: after the winter. Priya Nair arranges it.",
	);
	expect(words(null, { ...again, because: null })).toBe("The whole plan: Friday 5 March. Priya Nair arranges it.");
});
