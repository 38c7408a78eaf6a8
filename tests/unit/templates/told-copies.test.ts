/** Who has a copy: what is made once more is not said to be still to come. */
import { describe, expect, it } from "vitest";
import { anew } from "../../../renderer/screens/plan/agree/copies.ts";
import { newContact } from "../../../renderer/store/edits/team.ts";
import type { Copy } from "../../../shared/plan/agreement.ts";
import { newId } from "../../../shared/plan/ids.ts";
import { toldCopies } from "../../../templates/full/told-copies.ts";
import { composed, lys } from "../../support/composed.ts";
import { allText } from "../../support/tree-reading.ts";

const told = (change: (copies: Copy[]) => void): Copy[] => {
	const plan = lys();
	change(plan.agreement.copies);
	return toldCopies(plan);
};
const [, dafydd] = lys().agreement.copies;
if (!dafydd) throw new Error("no copy");

describe("copies as paper tells them", () => {
	it("are those on record", () => expect(toldCopies(lys())).toEqual(lys().agreement.copies));

	it("are told once where the same is made again, as given", () => {
		expect(told((copies) => void copies.push(anew(dafydd)))).toEqual(lys().agreement.copies);
		const plan = lys();
		plan.agreement.copies = plan.agreement.copies.flatMap((copy) => [
			copy,
			...(copy.state === "given" ? [anew(copy)] : []),
		]);
		expect(allText(composed(plan, "full", "2026-11-28"))).toBe(allText(composed(lys(), "full", "2026-11-28")));
	});

	it("say nothing of a no, also after a copy was given: that one is told once", () => {
		const no = anew(dafydd, { state: "person-said-no", sees: "nothing", forms: [] });
		expect(told((copies) => void copies.push(no))).toEqual(lys().agreement.copies);
		expect(told((copies) => void Object.assign(copies[1] ?? {}, { state: "person-said-no" }))).not.toContainEqual(
			expect.objectContaining({ who: dafydd.who }),
		);
	});

	it("name nobody who was written down only for a copy and then refused it; who has one is no more than named for it", () => {
		const reader = newContact({ name: "Carol Achebe", relation: "my sister", group: "mine", isForCopy: true });
		const withCopy = (sees: Copy["sees"], more: object = {}) => {
			const plan = lys();
			plan.team.contacts.push({ ...reader, ...more });
			plan.agreement.copies.push(anew(dafydd, { who: { kind: "contact", contactId: reader.id }, sees }));
			return allText(composed(plan, "full", "2026-11-28"));
		};
		expect(withCopy("nothing")).not.toContain("Carol");
		expect(withCopy("everything")).toContain("Is named only for a copy");
		expect(withCopy("nothing", { note: "Walks the dog." })).toContain("Carol");
	});

	it("say nothing of a copy of which nobody said what is left out", () => {
		const half = anew(dafydd, { sees: "parts", withoutParts: [], leavesOut: [] });
		expect(told((copies) => void copies.push(half))).toEqual(lys().agreement.copies);
	});

	it("tell once what one reader was given on one day, in all its forms, and easy read once", () => {
		const plan = lys();
		const [mine] = plan.agreement.copies;
		if (!mine) throw new Error("no copy");
		mine.forms = ["pdf"];
		const easy: Copy = { ...mine, id: newId(), forms: ["easy-read-docx", "easy-read-pdf"] };
		plan.agreement.copies.push(easy);
		expect(toldCopies(plan)[0]?.forms).toEqual(["pdf", "easy-read-docx", "easy-read-pdf"]);
		expect(toldCopies(plan)).toHaveLength(plan.agreement.copies.length - 1);
		const paper = allText(composed(plan, "full", "2026-11-28"));
		expect(paper).toContain("My own copy: PDF and easy-read, also as a Word copy");
	});

	it.each([
		["another form", { forms: ["easy-read-pdf"] }],
		["more than they had", { sees: "everything", planVersion: 4 }],
	] as const)("tell of %s as still to come", (_, change) => {
		const copy = anew(dafydd, change as Partial<Copy>);
		expect(told((copies) => void copies.push(copy))).toContainEqual(copy);
	});
});
