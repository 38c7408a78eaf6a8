/** A small change that names another number than the plan has: found until the number is changed in its own place. */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { numbersSaid, numbersStillOther, wordsOfChange } from "../../../../shared/reviews/said-numbers.ts";
import { examples } from "../../../../templates/examples/index.ts";

const me = { kind: "me" } as const;
function lys(): Plan {
	const plan = structuredClone(examples[0]?.plan as Plan);
	plan.agreement.changes = [];
	return plan;
}
const carys = (plan: Plan) => {
	const found = plan.team.contacts.find(({ name }) => name.startsWith("Carys"));
	if (!found) throw new Error("no Carys");
	return found;
};

describe("a number in a small change", () => {
	it("is another than the plan has for whoever is named, by first or whole name", () => {
		const plan = lys();
		for (const words of [
			"Carys’s new number is 07700 900 321",
			"Carys Bevan: 07700900321",
			"Please ring Carys. Her number is 07700 900 321",
		]) {
			const [found, ...more] = numbersSaid(plan, words, me);
			expect(more).toEqual([]);
			expect(found?.contact.id).toBe(carys(plan).id);
			expect(found?.said.replaceAll(" ", "")).toBe("07700900321");
		}
	});

	it("is that of whoever it came from where nobody is named", () => {
		const plan = lys();
		const by = { kind: "contact", contactId: carys(plan).id } as const;
		expect(numbersSaid(plan, "Ring me on 07700 900 321 now", by)).toHaveLength(1);
		expect(numbersSaid(plan, "Ring me on 07700 900 321 now", me)).toEqual([]);
	});

	it("is not that of somebody of another name who shares its first word", () => {
		const plan = lys();
		carys(plan).name = "Mrs Dhillon";
		const dhillon = plan.team.contacts.find(({ name }) => name === "Mrs Dhillon")?.id;
		const found = (words: string) => numbersSaid(plan, words, me).map(({ contact }) => contact.id);
		expect(found("Mrs Patel is on 07700 900 321 now")).toEqual([]);
		expect(found("Mrs Dhillon is on 07700 900 321 now")).toEqual([dhillon]);
		expect(found("Mrs Patel says that Mrs D is on 07700 900 321")).toEqual([]);
	});

	it("is nobody's where several are named with several numbers: whose is whose is not guessed", () => {
		const words = "Carys is on 07700 900 321 now, and Dafydd on 07700 900 322";
		expect(numbersSaid(lys(), words, me)).toEqual([]);
		// One number for two of them is both of theirs.
		expect(numbersSaid(lys(), "Carys and Dafydd are both on 07700 900 321 now", me)).toHaveLength(2);
	});

	it("is nothing to change where the plan has it, or where it is no number", () => {
		const plan = lys();
		const number = carys(plan).phones[0]?.number ?? "";
		expect(numbersSaid(plan, `Carys: ${number.replaceAll(" ", "")}`, me)).toEqual([]);
		expect(numbersSaid(plan, "Carys comes on 12 05 2026 at 10", me)).toEqual([]);
	});

	it("is found where one part of the change ends with it and the next begins with it", () => {
		const words = wordsOfChange("Carys’s number is now 07700 900 321", "07700 900 321, she said");
		expect(numbersSaid(lys(), words, me)).toHaveLength(1);
	});

	it("is not an older one, once a newer one was said that the plan has", () => {
		const plan = lys();
		const change = (id: string, what: string) =>
			({ id, on: "2026-11-20", by: me, quote: null, typedOn: "2026-11-20", what }) as const;
		plan.agreement.changes = [
			change(plan.id, "Carys has a new number, 07700 900 321"),
			change(plan.personId, "Carys has changed it again, to 07700 900 322"),
		] as never;
		expect(numbersStillOther(plan).map(({ said }) => said)).toEqual(["07700 900 322"]);
		const [phone] = carys(plan).phones;
		if (phone) phone.number = "07700 900322";
		expect(numbersStillOther(plan)).toEqual([]);
	});

	it("stays found in what was written down until it is changed", () => {
		const plan = lys();
		const change = { id: plan.id, on: "2026-11-20", by: me, quote: null, typedOn: "2026-11-20" } as const;
		plan.agreement.changes = [{ ...change, what: "Carys has a new number, 07700 900 321" }] as never;
		expect(numbersStillOther(plan)).toHaveLength(1);
		const [phone] = carys(plan).phones;
		if (phone) phone.number = "07700900321";
		expect(numbersStillOther(plan)).toEqual([]);
	});
});
