/** Words told by somebody who knows the person are theirs who told them, by one choice and one name; and back again. */
import { describe, expect, it } from "vitest";
import { newContact } from "../../../../../renderer/store/edits/team.ts";
import { keepWords, setHow, setThrough } from "../../../../../renderer/store/edits/words.ts";
import { isOwnVoice } from "../../../../../shared/criteria/voices.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { HowGiven } from "../../../../../shared/plan/quote.ts";
import { afterEdit, blank, clock, must, staff } from "./support.ts";

const maureen = newContact({ group: "mine", name: "Maureen", relation: "my wife" });
const at = (plan: Plan) => ["matters", { id: must(plan.matters[0]).id }, "quote"] as const;
const quoteOf = (plan: Plan) => must(plan.matters[0]).quote;

function kept(how: HowGiven, through: string | null): Plan {
	const plan = { ...blank(), team: { ...blank().team, contacts: [maureen] } };
	const said = { text: "He sleeps in the chair.", how, through, staff, questionId: null };
	return afterEdit(plan, keepWords(plan, "matter.know-about-me", "good to know", said, clock));
}

describe("words told by somebody who knows the person", () => {
	it("are whose it was said they are: in the team, or named there only", () => {
		expect(quoteOf(kept("someone-who-knows", " maureen ")).spokenBy).toEqual({
			kind: "contact",
			contactId: maureen.id,
		});
		expect(quoteOf(kept("someone-who-knows", "Raj")).spokenBy).toEqual({ kind: "other", name: "Raj", relation: "" });
	});

	it("are nobody's by name where it was not said who, and not the person's own", () => {
		expect(quoteOf(kept("someone-who-knows", null)).spokenBy).toEqual({ kind: "me" });
		expect(isOwnVoice(quoteOf(kept("someone-who-knows", null)))).toBe(false);
	});

	it("stay the person's where an interpreter gave them", () => {
		expect(quoteOf(kept("interpreter", "Maureen")).spokenBy).toEqual({ kind: "me" });
	});

	it("become theirs when it is said later, and the person's again when it was a mistake", () => {
		let plan = kept("said", null);
		plan = afterEdit(plan, setHow(plan, [...at(plan)], quoteOf(plan), "someone-who-knows"));
		plan = afterEdit(plan, setThrough(plan, [...at(plan)], quoteOf(plan), "Maureen"));
		expect(quoteOf(plan).spokenBy).toEqual({ kind: "contact", contactId: maureen.id });
		plan = afterEdit(plan, setThrough(plan, [...at(plan)], quoteOf(plan), "Raj"));
		expect(quoteOf(plan).spokenBy).toEqual({ kind: "other", name: "Raj", relation: "" });
		plan = afterEdit(plan, setHow(plan, [...at(plan)], quoteOf(plan), "said"));
		expect(quoteOf(plan).spokenBy).toEqual({ kind: "me" });
	});
});
