import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	changeHardWord,
	choosePicture,
	keepCheck,
	keepHardWord,
	linesTyped,
	notRightYet,
	takeHardWordOff,
	writeLines,
} from "../../../../../renderer/store/edits/easy-read.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import { easyReadChecked } from "../../../../../shared/criteria/easy-read-checked.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { lys } from "../../../../support/composed.ts";
import { afterEdit, applied, blank, must, sister, staff, words } from "./support.ts";

const on = "2027-01-12" as LocalDate;
const itemId = newId();
const dog = { kind: "shipped", concept: "dog" } as const;
const typed = fc.array(fc.oneof(words, fc.constant("  ")), { maxLength: 5 }).map((lines) => lines.join("\n"));

describe("plain lines", () => {
	it("are kept as typed but for blanks, once for a thing, and go when they are emptied", () => {
		fc.assert(
			fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (texts) => {
				let plan = blank();
				for (const text of texts) {
					const edit = writeLines(plan, itemId, text, staff);
					plan = edit ? afterEdit(plan, edit, ...linesTyped(text)) : plan;
					const lines = linesTyped(text);
					expect(plan.easyRead.lines.map((entry) => entry.lines)).toEqual(lines.length === 0 ? [] : [lines]);
					expect(lines.join("")).toBe(
						text
							.split("\n")
							.map((line) => line.trim())
							.join(""),
					);
					expect(writeLines(plan, itemId, text, staff)).toBeNull();
				}
			}),
		);
	});

	it("keep their picture when they change; without lines there is none to choose", () => {
		expect(choosePicture(blank(), itemId, dog)).toBeNull();
		let plan = applied(blank(), writeLines(blank(), itemId, "I have a dog.", staff));
		plan = afterEdit(plan, choosePicture(plan, itemId, dog));
		plan = afterEdit(plan, writeLines(plan, itemId, "I walk my dog.", { name: "Joy", role: "" }));
		expect(plan.easyRead.lines).toMatchObject([{ lines: ["I walk my dog."], picture: dog, typedBy: { name: "Joy" } }]);
		plan = afterEdit(plan, choosePicture(plan, itemId, null));
		expect(plan.easyRead.lines[0]?.picture).toBeNull();
	});
});

describe("hard words", () => {
	const listOf = ({ easyRead }: Plan) => easyRead.words.map(({ word, means }) => [word, means]);

	it("are kept as typed with what they mean, changed where they stand, and taken off", () => {
		let plan = afterEdit(blank(), keepHardWord(blank(), "Penicillin", " A medicine for infections. "));
		expect(listOf(plan)).toEqual([["Penicillin", "A medicine for infections."]]);
		const { id } = must(plan.easyRead.words[0]);
		plan = afterEdit(plan, changeHardWord(plan, id, "means", "A medicine: I must not have it."));
		plan = afterEdit(plan, changeHardWord(plan, id, "word", "penicillin"));
		expect(listOf(plan)).toEqual([["penicillin", "A medicine: I must not have it."]]);
		expect(plan.easyRead.words[0]?.id).toBe(id);
		expect(listOf(afterEdit(plan, takeHardWordOff(id)))).toEqual([]);
	});

	it("stand once in the list: kept again, a word is explained anew", () => {
		let plan = afterEdit(blank(), keepHardWord(blank(), "Allergy", "It makes me ill."));
		plan = afterEdit(plan, keepHardWord(plan, "allergy", "My body is ill."));
		plan = afterEdit(plan, keepHardWord(plan, "Review", "We look again."));
		expect(listOf(plan)).toEqual([
			["Allergy", "My body is ill."],
			["Review", "We look again."],
		]);
		expect(changeHardWord(plan, must(plan.easyRead.words[1]).id, "word", "ALLERGY")).toBeNull();
	});

	it("are none without both, and nothing changes where nothing was changed", () => {
		expect(keepHardWord(blank(), " ", "It makes me ill.")).toBeNull();
		expect(keepHardWord(blank(), "Allergy", " ")).toBeNull();
		const plan = afterEdit(blank(), keepHardWord(blank(), "Allergy", "It makes me ill."));
		expect(keepHardWord(plan, "Allergy", "It makes me ill.")).toBeNull();
		expect(changeHardWord(plan, must(plan.easyRead.words[0]).id, "means", "")).toBeNull();
	});

	it("are in the check: any change of the list makes a draft again, and is no more one when it is taken back", () => {
		const start = lys();
		const checked = applied(start, keepCheck(start, [{ kind: "me" }], staff, on));
		const { id } = must(checked.easyRead.words[0]);
		const edits = [
			keepHardWord(checked, "Zebra", "A striped horse."),
			changeHardWord(checked, id, "means", "Something else."),
			changeHardWord(checked, id, "word", "Something"),
			takeHardWordOff(id),
		];
		expect(easyReadChecked(checked)).not.toBeNull();
		for (const edit of edits) {
			const { plan, inverse } = applyChanges(checked, must(edit).changes);
			expect(easyReadChecked(plan)).toBeNull();
			expect(easyReadChecked(applyChanges(plan, inverse).plan)).not.toBeNull();
		}
	});
});

describe("checked together", () => {
	it("needs somebody who says so, and holds for this plan as it is", () => {
		expect(keepCheck(lys(), [], staff, on)).toBeNull();
		const plan = afterEdit(lys(), keepCheck(lys(), [{ kind: "me" }, sister], staff, on));
		expect(easyReadChecked(plan)).toMatchObject({ by: [{ kind: "me" }, sister], with: staff, on, planVersion: 3 });
		expect(notRightYet(lys())).toBeNull();
		expect(easyReadChecked(afterEdit(plan, notRightYet(plan)))).toBeNull();
	});

	it("no longer holds after any change of a line or a picture, and holds again when it is taken back", () => {
		const start = lys();
		const checked = applied(start, keepCheck(start, [{ kind: "me" }], staff, on));
		fc.assert(
			fc.property(fc.nat(), typed, fc.boolean(), (at, text, isPicture) => {
				const entry = must(checked.easyRead.lines[at % checked.easyRead.lines.length]);
				const edit = isPicture
					? choosePicture(checked, entry.itemId, { kind: "none", because: "It would mislead." })
					: writeLines(checked, entry.itemId, text, staff);
				const next = applied(checked, edit);
				expect(easyReadChecked(next) === null).toBe(edit !== null);
				const back = isPicture
					? choosePicture(next, entry.itemId, entry.picture)
					: writeLines(next, entry.itemId, entry.lines.join("\n"), staff);
				if (isPicture || linesTyped(text).length > 0) expect(easyReadChecked(applied(next, back))).not.toBeNull();
			}),
			{ numRuns: 30 },
		);
	});
});
