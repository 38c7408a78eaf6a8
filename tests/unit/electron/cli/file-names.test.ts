import fc from "fast-check";
import { expect, it } from "vitest";
import { safeFileNameSchema } from "../../../../shared/bridge.ts";
import { copyFileName, numberedName } from "../../../../shared/documents/file-name.ts";
import { copyKinds } from "../../../../shared/documents/kinds.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

const named = (calledName: string, familyName: string, kind: (typeof copyKinds)[number] = "docx") =>
	copyFileName(
		{ version: 2, about: { calledName, familyName, nhsNumber: "9434765919" } } as Plan,
		kind,
		"2027-01-12" as LocalDate,
	);

it.each([
	["Mo", "Adeyemi-Walsh", "MA-2027-01-12-v2-my-plan-to-change.docx"],
	["../../etc", "passwd", "EP-2027-01-12-v2-my-plan-to-change.docx"],
	["9434765919", "", "2027-01-12-v2-my-plan-to-change.docx"],
	["🐕", "علي", "2027-01-12-v2-my-plan-to-change.docx"],
])("%s %s → %s", (called, family, expected) => {
	expect(named(called, family)).toBe(expected);
});

it("are names that every computer takes, whatever the person is called, numbered or not", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme" }),
			fc.string({ unit: "binary" }),
			fc.constantFrom(...copyKinds),
			(called, family, kind) => {
				const name = named(called, family, kind);
				expect(name).toMatch(/^[A-Z]{0,2}-?2027-01-12-(v2-)?[a-z-]+\.(docx|pdf|txt)$/);
				for (const one of [name, numberedName(name, 2)])
					expect(safeFileNameSchema.safeParse(one).success, one).toBe(true);
			},
		),
		{ numRuns: 300 },
	);
});

it("are numbered before the ending when taken", () => {
	expect(numberedName("a.docx", 1)).toBe("a.docx");
	expect(numberedName("a.docx", 2)).toBe("a (2).docx");
});
