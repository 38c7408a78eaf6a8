/** A copy shows what its paper showed when it was made: it says that the plan has changed since when that is so, and only then. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anew, showsOf, sinceMade } from "../../../../renderer/screens/plan/agree/copies.ts";
import { giveCopies, leaveOut, newCopy, noteMade } from "../../../../renderer/store/edits/copies.ts";
import { canonicalJson } from "../../../../shared/canonical-json.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { compose } from "../../../../templates/compose.ts";
import { readerOfCopy } from "../../../../templates/full/visible.ts";
import { afterRestart, BESIDE, everyField, withCopy } from "../../../support/agreed-plans.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { type At, editedAt, placesIn } from "../../../support/plan-edits.ts";

const RUNS = process.env.WM_LONG === "1" ? 5000 : 40;
const staff = { name: "Priya Nair", role: "practice nurse" };
const clock = { now: () => new Date("2027-01-12T14:32:05.120Z") };

describe("a copy that was made", () => {
	/** Words on the copy that tell of copies are of what happens to them. */
	const copyPaper = (plan: Plan, reader: string): string =>
		(["full", "easy-read", "emergency"] as const)
			.map((kind) =>
				canonicalJson(
					compose(plan, {
						kind,
						exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
						today: "2026-11-12" as LocalDate,
						isForEditing: false,
						reader,
					}).blocks,
				),
			)
			.join("\n");
	const isOnCopy = (at: At): boolean =>
		!BESIDE.has(String(at.at(-1))) &&
		!["author", "state", "rights"].includes(String(at[0])) &&
		!(at[0] === "agreement" && (at[1] === "copies" || at.at(-1) === "at" || at.length === 1)) &&
		!(at[0] === "talks" && !at.includes("hopes"));
	const nothing = "Nothing has changed since this was made";
	const changed = "The plan has changed since";

	it("says that the plan has changed when its paper shows something else, with its own reader and parts", () => {
		let seen = 0;
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(4), fc.nat(), fc.nat(40), (start, whose, number, which) => {
				const contact = start.team.contacts[whose];
				const who: Who = contact ? { kind: "contact", contactId: contact.id } : { kind: "me" };
				const fresh = newCopy(start, who);
				const parts = contact ? leaveOut(fresh, ["goals", "daily"], (part) => part) : fresh;
				const exportId = "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f";
				const made = { ...parts, forms: ["pdf" as const], shows: showsOf(withCopy(start, parts), parts) };
				const after = afterRestart(applyChanges(start, noteMade(start, [made], exportId).changes).plan);
				const copy = after.agreement.copies.at(-1);
				if (!copy) throw new Error("no copy");
				expect(sinceMade(after, copy)).toBe(nothing);
				const given = applyChanges(after, giveCopies(after, new Set([copy.id]), staff, clock).changes).plan;
				expect(sinceMade(given, given.agreement.copies.at(-1) ?? copy)).toBe(nothing);
				const places = placesIn(after).filter(isOnCopy);
				const at = places[number % places.length];
				const edited = at && editedAt(after, at, which);
				if (!edited || copyPaper(edited, readerOfCopy(edited, copy)) === copyPaper(after, readerOfCopy(after, copy)))
					return;
				seen += 1;
				expect(sinceMade(afterRestart(edited), copy), at.join(".")).toBe(changed);
				expect(sinceMade(after, copy)).toBe(nothing);
			}),
			{ numRuns: RUNS * 2 },
		);
		expect(seen).toBeGreaterThan(RUNS / 5);
	}, 1_800_000);

	it("tells of what is in it: not of parts that it is without, nor of one who was given theirs; of a new reader", () => {
		const contact = everyField.team.contacts[0];
		if (!contact) throw new Error("nobody");
		const copy = leaveOut(newCopy(everyField, { kind: "contact", contactId: contact.id }), ["budget"], (part) => part);
		const held = { ...copy, exportId: copy.id, shows: showsOf(withCopy(everyField, copy), copy) };
		const plan = withCopy(everyField, held);
		expect(sinceMade(editedAt(plan, ["budget", "lines"], 0) ?? plan, held)).toBe(nothing);
		expect(sinceMade(editedAt(plan, ["about", "calledName"], 0) ?? plan, held)).toBe(changed);
		const newReader = newCopy(plan, { kind: "other", name: "Raj", relation: "" });
		expect(sinceMade(withCopy(plan, newReader), held)).toBe(changed);
		expect(sinceMade(plan, { ...held, exportId: null })).toBeNull();
		// What was not kept, or was reckoned in another way, tells nothing: neither that it changed nor that it did not.
		expect(sinceMade(plan, { ...held, shows: null })).toBeNull();
		expect(sinceMade(plan, { ...held, shows: `999:${"0".repeat(64)}` })).toBeNull();
		expect(anew(held).shows).toBeNull();
	});
});
