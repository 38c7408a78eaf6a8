/** A yes covers what paper showed: whatever paper shows otherwise afterwards is said to be changed, and nothing else is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCopy } from "../../../../renderer/store/edits/copies.ts";
import { addAction } from "../../../../renderer/store/edits/goals.ts";
import { comeIn, leaveRoom, wasThereFromStart } from "../../../../renderer/store/edits/presence.ts";
import { addContact, addPhone } from "../../../../renderer/store/edits/team.ts";
import { canonicalJson } from "../../../../shared/canonical-json.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { compareContent } from "../../../../shared/criteria/compare-content.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Talk } from "../../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { compose } from "../../../../templates/compose.ts";
import { afterRestart, agreedFrom, BESIDE, everyField, withCopy } from "../../../support/agreed-plans.ts";
import { lys as lysPlan } from "../../../support/composed.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { type At, editedAt, placesIn } from "../../../support/plan-edits.ts";

const RUNS = process.env.WM_LONG === "1" ? 5000 : 40;
const clock = { now: () => new Date("2027-01-12T14:32:05.120Z") };
const kinds = ["full", "emergency", "profile", "budget-sheet"] as const;
const lys = lysPlan();

/** All that the person's own paper shows, but for what is said of the yes itself. */
const paperOf = (plan: Plan): string =>
	kinds
		.map((kind) =>
			canonicalJson(
				compose(
					{ ...plan, agreement: { ...plan.agreement, agreed: null } },
					{
						kind,
						exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
						today: "2026-11-12" as LocalDate,
						isForEditing: false,
					},
				).blocks,
			),
		)
		.join("\n");

/** Of the yes, its day, its copies; how it went, and that somebody looked; who typed, and when. */
const NOT_AGREED = new Set(["agreement", "author", "state", "easyRead"]);
const HOW_IT_WENT =
	/^(outcomes|scores|status|statusNote|updatedAt|stillTrue|checkedOn|dialledOn|lookAgainOn|readBack|isChecked)$/;
const isOfContent = (at: At): boolean =>
	!BESIDE.has(String(at.at(-1))) &&
	!NOT_AGREED.has(String(at[0])) &&
	(at[0] !== "talks" || at.some((step) => ["hopes", "moves", "present"].includes(String(step)))) &&
	// Why somebody is in the team is on no paper; what it does to a yes is tested by itself.
	at.at(-1) !== "isForCopy" &&
	!at.some((step) => HOW_IT_WENT.test(String(step)));

describe("a plan that was agreed", () => {
	it("says that it was changed when its paper shows something else, and does not once that is taken back", () => {
		let seen = 0;
		fc.assert(
			fc.property(
				arbitraryPlan,
				fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 3 }),
				(start, ladder) => {
					const agreed = agreedFrom(start);
					expect(isChangedSinceAgreed(afterRestart(agreed))).toBe(false);
					let plan = agreed;
					const told: string[] = [];
					for (const [number, which] of ladder) {
						const places = placesIn(plan).filter(isOfContent);
						const at = places[number % places.length];
						const next = at && editedAt(plan, at, which);
						if (!next) continue;
						told.push(at.join("."));
						plan = next;
					}
					if (paperOf(plan) === paperOf(agreed)) return;
					seen += 1;
					expect(isChangedSinceAgreed(afterRestart(plan)), told.join(", ")).toBe(true);
					expect(isChangedSinceAgreed(afterRestart({ ...agreed, updatedAt: plan.updatedAt }))).toBe(false);
				},
			),
			{ numRuns: RUNS },
		);
		expect(seen).toBeGreaterThan(RUNS / 5);
	}, 1_800_000);

	it("is no other because somebody left the room or came in after the yes; it is when they are said to have heard it", () => {
		const who: Who = { kind: "other", name: "Siobhan", relation: "" };
		const [first] = lys.talks.held;
		if (!first) throw new Error("no talk");
		const plan = { ...lys, talks: { ...lys.talks, held: [{ ...first, present: [who] }, ...lys.talks.held.slice(1)] } };
		const agreed = agreedFrom(plan);
		const after = { now: () => new Date("2099-01-12T14:32:05.120Z") };
		const talk = () => agreed.talks.held[0] as Talk;
		const raj: Who = { kind: "other", name: "Raj", relation: "" };
		const left = applyChanges(agreed, leaveRoom(agreed, talk(), who, after).changes).plan;
		const came = applyChanges(left, comeIn(left, left.talks.held[0] as Talk, raj, after).changes).plan;
		expect(paperOf(came)).toBe(paperOf(agreed));
		expect(isChangedSinceAgreed(afterRestart(came))).toBe(false);
		const heard = applyChanges(came, wasThereFromStart(came, came.talks.held[0] as Talk, raj).changes).plan;
		expect(paperOf(heard)).not.toBe(paperOf(agreed));
		expect(isChangedSinceAgreed(afterRestart(heard))).toBe(true);
	});

	it("is no other for somebody who joined the team to have a copy, until they have a number or something to do", () => {
		const agreed = agreedFrom(lys);
		const gp = { name: "Dr Achebe", relation: "GP", group: "worker" as const };
		const { contact: reader, edit } = addContact(agreed, { ...gp, isForCopy: true });
		const added = applyChanges(agreed, edit.changes).plan;
		const copied = withCopy(added, newCopy(added, { kind: "contact", contactId: reader.id }));
		expect(isChangedSinceAgreed(afterRestart(copied))).toBe(false);
		expect(compareContent(agreed, copied)).not.toBe("other");
		const rung = applyChanges(
			copied,
			addPhone(["team", "contacts", { id: reader.id }, "phones"], [], "01632 960001").changes,
		);
		expect(isChangedSinceAgreed(afterRestart(rung.plan))).toBe(true);
		const [goal] = copied.goals;
		if (!goal) throw new Error("no goal");
		const doing = { group: "others" as const, text: "Look at the letter", when: null, asked: null, agreed: null };
		const owner = { kind: "contact" as const, contactId: reader.id };
		const { edit: given } = addAction(goal, { ...doing, owner }, clock);
		expect(isChangedSinceAgreed(afterRestart(applyChanges(copied, given.changes).plan))).toBe(true);
		const friend = addContact(agreed, { name: "Ann", relation: "friend", group: "mine" }).edit;
		expect(isChangedSinceAgreed(afterRestart(applyChanges(agreed, friend.changes).plan))).toBe(true);
	});

	it("says nothing of what is on no paper", () => {
		const every = agreedFrom(everyField);
		const hidden = [
			["needs", "formats"],
			["about", "gender"],
			["about", "otherIdentifiers"],
			["rights", "capacity"],
			["health", "measures"],
			["talks", "skips"],
			["talks", "tools"],
			["talks", "preparation", "given"],
			["talks", "held", 0, "minutes"],
			["talks", "held", 0, "asked"],
			["matters", 0, "quote", "earlier"],
			["matters", 0, "quote", "exactWords"],
			["goals", 0, "plain", "hints"],
			["agreement", "answers"],
		] as const;
		for (const at of hidden) {
			const edited = editedAt(every, at, 0);
			expect(edited === null ? "no edit" : paperOf(edited) === paperOf(every), at.join(".")).toBe(true);
			expect(edited && isChangedSinceAgreed(edited), at.join(".")).toBe(false);
		}
	});
});
