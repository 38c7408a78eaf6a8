import { expect, test } from "vitest";
import { likelyFormat } from "../../../../../renderer/screens/plan/about/given-format.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { blank } from "../../store/edits/support.ts";

test("what was given is in the format that was asked for, or nobody has said yet; never standard by itself", () => {
	const plan = blank();
	const likely = (...formats: Plan["needs"]["formats"]) => likelyFormat({ ...plan, needs: { ...plan.needs, formats } });
	expect(likely()).toBe("");
	expect(likely("large-print")).toBe("Large print");
	expect(likely("easy-read")).toBe("Easy read");
	expect(likely("easy-read", "large-print")).toBe("");
	expect(likely("braille")).toBe("");
	const askedOn = "2027-01-12" as Plan["needs"]["askedOn"];
	expect(likelyFormat({ ...plan, needs: { ...plan.needs, askedOn } })).toBe("Standard");
});
