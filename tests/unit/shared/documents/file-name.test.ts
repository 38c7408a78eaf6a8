import { describe, expect, it } from "vitest";
import { safeFileNameSchema } from "../../../../shared/bridge.ts";
import { copyFileName } from "../../../../shared/documents/file-name.ts";
import { copyKinds } from "../../../../shared/documents/kinds.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import { localDateSchema } from "../../../../shared/plan/time.ts";

const clock = { now: () => new Date("2027-01-12T10:00:00Z") };
const on = localDateSchema.parse("2027-01-12");
const named = (calledName: string, familyName: string) =>
	blankPlan({ firstName: calledName, familyName, calledName, born: null }, { name: "Joy", role: "" }, "full", clock);

describe("file names", () => {
	it("are safe everywhere, tell the kinds apart, and hold no whole name", () => {
		for (const plan of [
			named("Mo", "Adeyemi-Walsh"),
			named("Łucja", "Ó Súilleabháin"),
			named("../..", "CON"),
			named("رحیمہ", "بیگم"),
		]) {
			const names = copyKinds.map((kind) => copyFileName(plan, kind, on));
			expect(new Set(names).size).toBe(copyKinds.length);
			for (const name of names) {
				expect(safeFileNameSchema.safeParse(name).success, name).toBe(true);
				expect(name.toLowerCase()).not.toContain(plan.about.familyName.toLowerCase());
			}
		}
	});

	it("say whose by initials, when, of which version, and for whom by initials", () => {
		const mo = named("Mo", "Adeyemi-Walsh");
		expect(copyFileName(mo, "pdf", on)).toBe("MA-2027-01-12-v1-my-plan.pdf");
		expect(copyFileName({ ...mo, version: 2 }, "pdf", on, "FO")).toBe("MA-2027-01-12-v2-for-FO-my-plan.pdf");
		expect(copyFileName(mo, "emergency-pdf", on, "R")).toBe("MA-2027-01-12-for-R-emergency-page.pdf");
	});

	it("take the initials of the names, and not of a title", () => {
		const winston = named("Mr Win", "Okafor-Lloyd");
		expect(copyFileName(winston, "pdf", on)).toBe("WO-2027-01-12-v1-my-plan.pdf");
		const mrs = named("Mrs Akhtar", "Akhtar");
		expect(copyFileName(mrs, "pdf", on)).toBe("A-2027-01-12-v1-my-plan.pdf");
		const nasreen = { ...mrs, about: { ...mrs.about, firstName: "Nasreen" } };
		expect(copyFileName(nasreen, "pdf", on)).toBe("NA-2027-01-12-v1-my-plan.pdf");
	});
});
