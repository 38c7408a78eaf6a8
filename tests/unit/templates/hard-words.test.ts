/** The data of hard words held against its own rules; and what is offered held against what paper prints. */
import { describe, expect, it } from "vitest";
import { hintsFor } from "../../../renderer/screens/plan/easy-read/hints.ts";
import { hardWordsIn, syllablesOf, wholeWord } from "../../../shared/language/hard-words.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { wordsOfPlan } from "../../../templates/easy-read/hard-words.ts";
import { examples } from "../../../templates/examples/index.ts";
import { hardWords } from "../../../templates/hard-words.ts";
import { serviceWords } from "../../../templates/service-words.ts";
import { composed, linesOf, lys } from "../../support/composed.ts";

const DAY = "2026-11-12";
const wordsOf = (plan: Plan) => wordsOfPlan(plan, DAY as LocalDate);
const withWords = (plan: Plan, ...words: [word: string, means: string][]): Plan => ({
	...plan,
	easyRead: { ...plan.easyRead, words: words.map(([word, means]) => ({ id: crypto.randomUUID(), word, means })) },
});

describe("the data", () => {
	it("explains in short sentences, with no word that is hard and not explained itself", () => {
		for (const { forms, means } of hardWords.explained) {
			expect(hintsFor([means]), means).toEqual([]);
			const left = hardWordsIn(means, hardWords, serviceWords).filter((hit) => hit.means === null);
			expect(left, forms[0]).toEqual([]);
		}
	});

	it("has no form twice, each in small letters, and no everyday word that is short anyway", () => {
		const forms = hardWords.explained.flatMap((entry) => entry.forms);
		expect(new Set(forms).size).toBe(forms.length);
		for (const form of [...forms, ...hardWords.everyday]) expect(form).toBe(form.toLowerCase());
		for (const word of hardWords.everyday) expect(syllablesOf(word), word).toBeGreaterThanOrEqual(3);
		expect(new Set(hardWords.everyday).size).toBe(hardWords.everyday.length);
	});
});

describe("what is offered", () => {
	it("stands in a line of ours, in the order of the alphabet, and is in nobody's name", () => {
		for (const { plan } of examples) {
			const { offered } = wordsOf(plan);
			expect(offered.length).toBeGreaterThan(3);
			const lines = linesOf(composed(plan, "easy-read", DAY));
			for (const { word, line } of offered) {
				expect(lines).toContain(line);
				expect(wholeWord(word).test(line), word).toBe(true);
				for (const { name } of plan.team.contacts) expect(name.split(" ")).not.toContain(word);
			}
			const words = offered.map(({ word }) => word);
			expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en-GB")));
			expect(new Set(words).size).toBe(words.length);
		}
	});

	it("holds no word that stands in somebody's own words alone", () => {
		const plan = lys();
		const [matter] = plan.matters;
		if (matter) matter.quote.text = "Kaleidoscopic afternoons.";
		expect(wordsOf(plan).offered.map(({ word }) => word)).not.toContain("Kaleidoscopic");
		plan.easyRead.lines.push({
			id: crypto.randomUUID(),
			itemId: matter?.id ?? "",
			lines: ["I like kaleidoscopic lights."],
			picture: null,
			typedBy: plan.author,
		});
		plan.easyRead.lines = plan.easyRead.lines.filter(
			({ itemId, lines }) => itemId !== matter?.quote.id || lines.length > 9,
		);
		expect(wordsOf(plan).offered).toContainEqual(
			expect.objectContaining({ word: "Kaleidoscopic", means: null, line: "I like kaleidoscopic lights." }),
		);
	});

	it("is offered no more once it is kept, nor another form of the same word", () => {
		const words = (plan: Plan) => wordsOf(plan).offered.map(({ word }) => word);
		expect(words(withWords(lys()))).toEqual(expect.arrayContaining(["Allergy", "Penicillin"]));
		const kept = words(withWords(lys(), ["Allergies", "They make me ill."], ["penicillin", "A medicine."]));
		expect(kept).not.toContain("Allergy");
		expect(kept).not.toContain("Penicillin");
	});

	it("is not looked for in what the list itself says", () => {
		const { offered, list } = wordsOf(withWords(lys(), ["Penicillin", "An antimicrobial preparation."]));
		expect(list).toContainEqual({ word: "Penicillin", means: "An antimicrobial preparation." });
		expect(offered.map(({ word }) => word.toLowerCase())).not.toContain("antimicrobial");
	});

	it("says which words paper explains by itself, with the words that paper has", () => {
		const { offered, list } = wordsOf(withWords(lys()));
		const listed = offered.filter(({ isListed }) => isListed);
		expect(listed.length).toBeGreaterThan(0);
		for (const { word, means } of listed) expect(list).toContainEqual({ word, means });
		for (const { word } of offered.filter(({ isListed }) => !isListed))
			expect(list.map((one) => one.word)).not.toContain(word);
	});
});

it("the list is the list of the paper, word for word, and leaves out what stands on no page", () => {
	const plan = withWords(lys(), ["Penicillin", "A medicine: I must not have it."], ["Zeppelin", "A big balloon."]);
	const { list } = wordsOf(plan);
	expect(list).toContainEqual({ word: "Penicillin", means: "A medicine: I must not have it." });
	expect(list.map(({ word }) => word)).not.toContain("Zeppelin");
	const lines = linesOf(composed(plan, "easy-read", DAY));
	for (const { word, means } of list) expect(lines).toContain(`${word}: ${means}`);
});

it("the list of each example explains what its doctors call it, with the words that are offered elsewhere", () => {
	const words = (name: string) => {
		const example = examples.find(({ plan }) => plan.about.calledName === name);
		return example ? wordsOf(example.plan).list.map(({ word }) => word) : [];
	};
	expect(words("Callum")).toEqual(
		expect.arrayContaining(["Cerebral palsy", "Epilepsy", "Prepayment", "Prescriptions", "Seizure", "Therapist"]),
	);
	expect(words("Len")).toEqual(expect.arrayContaining(["Heart failure", "Macular degeneration", "Osteoarthritis"]));
	expect(words("Mrs Akhtar")).toEqual(expect.arrayContaining(["Diabetes", "Osteoarthritis"]));
});
