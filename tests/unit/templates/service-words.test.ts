/** The list of service words against the project's own 118 (reference 3.5), and its swaps against itself. */
import { describe, expect, it } from "vitest";
import { serviceWordsIn } from "../../../shared/language/service-words.ts";
import { normalised } from "../../../shared/language/words.ts";
import { serviceWords } from "../../../templates/service-words.ts";
import reference from "../../fixtures/service-words.json" with { type: "json" };

const found = (text: string): string[] => serviceWordsIn(text, serviceWords).map((hit) => hit.entryId);

describe("the list of service words", () => {
	it("has every one of the 118, an entry each", () => {
		expect(reference).toHaveLength(118);
		const entries = reference.map((row) => {
			const ids = new Set(row.split(" / ").flatMap(found));
			expect([...ids], row).toHaveLength(1);
			return [...ids][0];
		});
		expect(new Set(entries)).toEqual(new Set(serviceWords.entries.map((entry) => entry.id)));
	});

	it("never says a service word instead of one", () => {
		for (const { id, say } of serviceWords.entries)
			for (const one of say) expect(found(one), `${id}: ${one}`).toEqual([]);
	});

	it("gives each list no phrase twice, and none that cannot be found", () => {
		const { entries: _entries, language: _language, ...lists } = serviceWords;
		for (const [name, phrases] of Object.entries(lists)) {
			expect(new Set(phrases).size, name).toBe(phrases.length);
			if (name !== "placeholders") for (const phrase of phrases) expect(normalised(phrase), name).not.toBe("");
		}
	});

	it("keeps the openers of tasks apart from those that people say of themselves", () => {
		for (const opener of serviceWords.sharedOpeners) expect(serviceWords.taskOpeners).not.toContain(opener);
	});
});
