/** Who has a copy: what is made once more is not said to be still to come. */
import { describe, expect, it } from "vitest";
import { anew } from "../../../renderer/screens/plan/agree/copies.ts";
import type { Copy } from "../../../shared/plan/agreement.ts";
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

	it.each([
		["another form", { forms: ["easy-read-pdf"] }],
		["more than they had", { sees: "everything", planVersion: 4 }],
	] as const)("tell of %s as still to come", (_, change) => {
		const copy = anew(dafydd, change as Partial<Copy>);
		expect(told((copies) => void copies.push(copy))).toContainEqual(copy);
	});
});
