import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addCapacity,
	addSharing,
	removeCapacity,
	removeSharing,
	setCapacity,
	setChild,
	setRepresentative,
	setSharing,
	setTold,
	setToldNote,
} from "../../../../../renderer/store/edits/rights.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { afterEdit, blank, clock, must, staff, words } from "./support.ts";

describe("who was told, and what was decided about sharing", () => {
	it("has nothing in it until somebody says so, and nothing again without its day", () => {
		expect(blank().rights).toMatchObject({ toldWhoSees: null, sharing: [], capacity: [], representative: null });
		expect(setToldNote(blank(), "Through Farah")).toBeNull();
		let plan = afterEdit(blank(), setTold(blank(), "2027-01-12" as LocalDate, staff));
		plan = afterEdit(plan, setToldNote(plan, "Through Farah"));
		// Another day keeps who told, and how.
		plan = afterEdit(plan, setTold(plan, "2027-01-11" as LocalDate, { name: "Joy", role: "" }));
		expect(plan.rights.toldWhoSees).toEqual({ on: "2027-01-11", by: staff, note: "Through Farah" });
		expect(afterEdit(plan, setTold(plan, null, staff)).rights.toldWhoSees).toBeNull();
	});

	it("is kept as soon as it is answered, before it is said to what", () => {
		const plan = afterEdit(blank(), addSharing(blank(), newId(), "refused", clock));
		expect(plan.rights.sharing).toMatchObject([{ decision: "refused", what: null, because: null, on: "2027-01-12" }]);
	});

	it("is kept letter for letter, with its day and its reason, and can be taken out", () => {
		fc.assert(
			fc.property(words, words, (what, because) => {
				let plan = afterEdit(blank(), addSharing(blank(), newId(), "agreed-in-part", clock));
				plan = afterEdit(plan, setSharing(must(plan.rights.sharing[0]), "what", what), what);
				plan = afterEdit(plan, setSharing(must(plan.rights.sharing[0]), "because", because), because);
				expect(plan.rights.sharing).toMatchObject([{ on: "2027-01-12", decision: "agreed-in-part", what, because }]);
				expect(afterEdit(plan, removeSharing(must(plan.rights.sharing[0]))).rights.sharing).toEqual([]);
			}),
			{ numRuns: 30 },
		);
	});
});

describe("who decides", () => {
	it("is the person, of each decision, until a check is written down", () => {
		let plan = afterEdit(blank(), addCapacity(blank(), "Where to live"));
		expect(plan.rights.capacity).toMatchObject([{ result: null, on: null, by: null, where: "" }]);
		plan = afterEdit(plan, setCapacity(must(plan.rights.capacity[0]), "result", "in-doubt"));
		expect(plan.rights.capacity).toMatchObject([{ decision: "Where to live", result: "in-doubt", on: null }]);
		expect(afterEdit(plan, removeCapacity(must(plan.rights.capacity[0]))).rights.capacity).toEqual([]);
	});

	it("is somebody else only by a right that is named; nobody again is nobody", () => {
		const held = { contactId: newId(), authority: "lpa-health" as const, where: "" };
		const plan = afterEdit(blank(), setRepresentative(held));
		expect(plan.rights.representative).toEqual(held);
		expect(afterEdit(plan, setRepresentative(null)).rights.representative).toBeNull();
	});

	it("is not asked of a child once neither question has an answer", () => {
		const mother = newId();
		let plan = afterEdit(blank(), setChild(blank(), { isCompetent: false }));
		plan = afterEdit(plan, setChild(plan, { parentalResponsibility: [mother] }));
		expect(plan.rights.child).toEqual({ isCompetent: false, parentalResponsibility: [mother] });
		plan = afterEdit(plan, setChild(plan, { isCompetent: null }));
		expect(plan.rights.child).toEqual({ isCompetent: null, parentalResponsibility: [mother] });
		expect(afterEdit(plan, setChild(plan, { parentalResponsibility: [] })).rights.child).toBeNull();
	});
});
