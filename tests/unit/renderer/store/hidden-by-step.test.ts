/** Undo and redo put nothing on the screen that is kept from somebody here; it waits for when they have left. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Edit, edit, set } from "../../../../renderer/store/edits/edit.ts";
import { keepQuote } from "../../../../renderer/store/edits/quotes.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { roomOf } from "../../../../renderer/store/room.ts";
import { mayBeShown, seenInRoom } from "../../../../renderer/store/shown.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { copySchema, planPartSchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Visibility, Who } from "../../../../shared/plan/quote.ts";
import { isVisibleTo, STRANGER } from "../../../../shared/plan/visible.ts";
import { examples } from "../../../../templates/examples/index.ts";
import { arbitraryPlan } from "../../../support/plan-arbitrary.ts";
import { clock, must, said } from "./edits/support.ts";

const opened = (plan: Plan): OpenPlan =>
	new OpenPlan({ save: async () => ({ rev: 1 }) } as never, newRecord(plan), 1, clock);
const present = (open: OpenPlan, withoutTalk: readonly Who[]) =>
	roomOf(open).update((room) => ({ ...room, withoutTalk }));
const act = (open: OpenPlan, { label, changes }: Edit) => open.act(label, changes);
const hide = (plan: Plan, at: number, visibility: Visibility): Edit | null => {
	const things = [
		...plan.matters.map(({ id }) => ["matters", { id }, "quote", "visibility"] as const),
		...plan.worries
			.filter(({ quote }) => quote !== null)
			.map(({ id }) => ["worries", { id }, "quote", "visibility"] as const),
		...plan.goals.map(({ id }) => ["goals", { id }, "visibility"] as const),
		...plan.ahead.wishes.map(({ id }) => ["ahead", "wishes", { id }, "visibility"] as const),
	];
	const place = things[at % Math.max(1, things.length)];
	return place ? edit("said who may see it", set([...place], visibility)) : null;
};

/** Whatever stands in the plan and may not be shown to them: by what it says of itself, and by the part it is in. */
function keptOff(plan: Plan, here: readonly Who[]): { readonly all: Set<string>; readonly off: Set<string> } {
	const all = new Set<string>();
	const off = new Set<string>();
	const seen = JSON.stringify(seenInRoom(plan, here));
	const walk = (value: unknown): void => {
		if (value === null || typeof value !== "object") return;
		if ("visibility" in value && "text" in value) {
			const quote = value as unknown as Plan["matters"][number]["quote"];
			all.add(quote.id);
			if (!mayBeShown(plan, here, quote) || !seen.includes(quote.id)) off.add(quote.id);
		}
		for (const child of Object.values(value)) walk(child);
	};
	walk([plan.matters, plan.worries, plan.goals.map(({ quote }) => quote), plan.ahead, plan.daily]);
	return { all, off };
}

/** Whatever says of itself who may see it, and from whom of these it is kept: shown now or not. */
function marks(value: unknown, readers: readonly string[], found = new Map<string, Set<string>>()) {
	if (value === null || typeof value !== "object") return found;
	if ("visibility" in value) {
		const visibility = value.visibility as Visibility;
		const from = readers.filter((reader) => !isVisibleTo(visibility, reader));
		found.set("id" in value ? String(value.id) : "budget", new Set(from));
	}
	for (const child of Object.values(value)) marks(child, readers, found);
	return found;
}

it("whatever is kept, hidden, left out and taken back: nothing that they may not see comes on the screen by undo or redo", () => {
	const step = fc.oneof(
		fc.record({
			is: fc.constant("hide" as const),
			at: fc.nat(12),
			kind: fc.constantFrom("private", "not", "everyone"),
		}),
		fc.record({
			is: fc.constant("copy" as const),
			sees: fc.constantFrom("everything", "parts", "nothing"),
			without: fc.subarray([...planPartSchema.options], { minLength: 1 }),
		}),
		fc.record({ is: fc.constant("room" as const), isHere: fc.boolean() }),
		fc.record({ is: fc.constant("undo" as const) }),
		fc.record({ is: fc.constant("undo" as const) }),
		fc.record({ is: fc.constant("redo" as const) }),
	);
	let refused = 0;
	fc.assert(
		fc.property(arbitraryPlan, fc.array(step, { minLength: 6, maxLength: 24 }), (any, steps) => {
			const [contact] = any.team.contacts;
			if (!contact) return;
			const who: Who = { kind: "contact", contactId: contact.id };
			const open = opened({ ...any, talks: { ...any.talks, held: [] } });
			let here: readonly Who[] = [];
			for (const one of steps) {
				const { plan, undo, redo } = open.record;
				if (one.is === "room") {
					here = one.isHere ? [who] : [];
					present(open, here);
				} else if (one.is === "copy") {
					const copy = copySchema.parse({
						id: newId(),
						who,
						sees: one.sees,
						withoutParts: one.sees === "parts" ? one.without : [],
						state: "not-given",
						planVersion: plan.version,
					});
					act(open, edit("changed a copy", set(["agreement", "copies"], [...plan.agreement.copies, copy])));
				} else if (one.is === "hide") {
					const visibility: Visibility =
						one.kind === "not" ? { kind: "not", contactIds: [contact.id] } : { kind: one.kind as "private" };
					const hidden = hide(plan, one.at, visibility);
					if (hidden) act(open, hidden);
				} else {
					const before = keptOff(plan, here);
					const readers = ["person", STRANGER, ...plan.team.contacts.map(({ id }) => id)];
					const marked = marks(plan, readers);
					open.undo(one.is);
					// Nothing loses its mark while somebody is here, whatever their copy hides anyhow.
					for (const [id, from] of here.length > 0 ? marks(open.record.plan, readers) : [])
						expect([...(marked.get(id) ?? [])].filter((reader) => !from.has(reader))).toEqual([]);
					const after = keptOff(open.record.plan, here);
					for (const id of before.off) expect(after.all.has(id) && !after.off.has(id)).toBe(false);
					if (!open.state.get().said.startsWith("Not ")) continue;
					refused += 1;
					// It stays, to be taken back once they have left.
					expect(here).not.toEqual([]);
					expect(open.record).toMatchObject({ undo: { length: undo.length }, redo: { length: redo.length } });
				}
			}
		}),
		{ numRuns: 60 },
	);
	expect(refused).toBeGreaterThan(10);
});

it("words marked as only between us stay so while somebody is here, and are taken back once they have left", () => {
	const lys = must(examples[0]).plan as Plan;
	const who: Who = { kind: "contact", contactId: must(lys.team.contacts[0]).id };
	const matter = must(lys.matters[0]);
	const open = opened({ ...lys, talks: { ...lys.talks, held: [] } });
	act(open, must(hide(open.record.plan, 0, { kind: "private" })));
	present(open, [who]);
	open.undo("undo");
	expect(open.state.get().said).toBe("Not undone while others are here.");
	expect(must(open.record.plan.matters[0]).quote.visibility).toEqual({ kind: "private" });
	present(open, []);
	open.undo("undo");
	expect(must(open.record.plan.matters[0]).quote).toEqual(matter.quote);
	// Taken back, and made private for good: doing that again hides it, and shows nothing.
	present(open, [who]);
	open.undo("redo");
	expect(must(open.record.plan.matters[0]).quote.visibility).toEqual({ kind: "private" });
});

it("a mark is not taken off unseen, where the copy of somebody who is here leaves out the whole part", () => {
	const lys = must(examples[0]).plan as Plan;
	const who: Who = { kind: "contact", contactId: must(lys.team.contacts[0]).id };
	const other: Who = { kind: "contact", contactId: must(lys.team.contacts[1]).id };
	const copy = (of: Who, withoutParts: readonly string[]) =>
		copySchema.parse({ id: newId(), who: of, sees: "parts", withoutParts, state: "not-given", planVersion: 1 });
	const marked: readonly Edit[] = [
		edit("worry", set(["worries", { id: must(lys.worries[0]).id }, "quote", "visibility"], { kind: "private" })),
		edit("budget", set(["budget", "visibility"], { kind: "private" })),
		// Of a part in which nothing stands, and of the copy of somebody who is not here.
		edit("copy", set(["agreement", "copies"], [copy(who, ["mind", "budget", "other-plans"])])),
		edit("another", set(["agreement", "copies"], [copy(who, ["mind", "budget"]), copy(other, ["mind"])])),
	];
	for (const step of marked) {
		const agreement = { ...lys.agreement, copies: [copy(who, ["mind", "budget"])] };
		const open = opened({
			...lys,
			talks: { ...lys.talks, held: [] },
			rights: { ...lys.rights, sharing: [] },
			otherPlans: [],
			agreement,
		});
		act(open, step);
		const { plan } = open.record;
		present(open, [who]);
		open.undo("undo");
		expect(open.state.get().said, step.label).toBe("Not undone while others are here.");
		expect(open.record.plan).toEqual(plan);
		present(open, []);
		open.undo("undo");
		expect(open.state.get().said).toBe(`Undid: ${step.label}`);
	}
});

it("what hides nothing is undone while others are here", () => {
	const lys = must(examples[0]).plan as Plan;
	const who: Who = { kind: "contact", contactId: must(lys.team.contacts[0]).id };
	const open = opened({ ...lys, talks: { ...lys.talks, held: [] } });
	present(open, [who]);
	act(open, edit("took words out", set(["matters"], lys.matters.slice(1))));
	open.undo("undo");
	expect(open.record.plan.matters).toEqual(lys.matters);
	expect(open.state.get().said).toBe("Undid: took words out");
});

it("a step in what they may not see is told without its name, which would tell of it", () => {
	const lys = must(examples[0]).plan as Plan;
	const who: Who = { kind: "contact", contactId: must(lys.team.contacts[0]).id };
	const copy = copySchema.parse({
		id: newId(),
		who,
		sees: "parts",
		withoutParts: ["mind"],
		state: "not-given",
		planVersion: 1,
	});
	const open = opened({
		...lys,
		talks: { ...lys.talks, held: [] },
		agreement: { ...lys.agreement, copies: [copy] },
	});
	present(open, [who]);
	act(open, edit("kept words in Money", set(["worries"], lys.worries.slice(1))));
	open.undo("undo");
	expect(open.state.get().said).not.toContain("Money");
	expect(open.state.get().said === "Undid." || open.state.get().said === "Not undone while others are here.").toBe(
		true,
	);
	present(open, []);
	open.undo(open.record.redo.length > 0 ? "redo" : "undo");
	expect(open.state.get().said).toContain("Money");
});

const UNSEEN = "Kept. It is not shown while others are here.";

it("words that go from the screen as they are kept are said to be kept, until the next input", () => {
	const lys = must(examples[0]).plan as Plan;
	const who: Who = { kind: "contact", contactId: must(lys.team.contacts[0]).id };
	const copy = {
		id: newId(),
		who,
		sees: "parts",
		withoutParts: ["ahead"],
		state: "not-given",
		planVersion: lys.version,
	};
	const open = opened({
		...lys,
		talks: { ...lys.talks, held: [] },
		agreement: { ...lys.agreement, copies: [copySchema.parse(copy)] },
	});
	const says = () => open.state.get().said;
	const keep = (text: string, place: "ahead" | "life") => {
		const at = place === "ahead" ? ["ahead", "wishes"] : ["daily", "findHard"];
		const quote = { at, name: "here", isOne: false };
		const { label, changes } = keepQuote(open.record.plan, quote, said(text), clock);
		open.actAndClear(label, changes, "words:life");
	};
	keep("The window by the sea", "ahead");
	expect(says()).toBe("");
	present(open, [who]);
	keep("The kettle is heavy", "life");
	expect(says()).toBe("");
	keep("My own bed", "ahead");
	expect(says()).toBe(UNSEEN);
	// Emptying the box and counting a minute are no input.
	open.draft("given:life", "");
	expect(says()).toBe(UNSEEN);
	open.draft("words:life", "N");
	expect(says()).toBe("");
	act(open, must(hide(open.record.plan, 0, { kind: "private" })));
	expect(says()).toBe(UNSEEN);
	act(open, edit("changed what they like to be called", set(["about", "calledName"], "L")));
	expect(says()).toBe("");
});
