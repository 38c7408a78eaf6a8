/** Who is in the room is one truth: the talk's record while one goes on, what was said since the plan was opened otherwise. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { set } from "../../../../renderer/store/edits/edit.ts";
import { endTalk } from "../../../../renderer/store/edits/talks.ts";
import { keepWords } from "../../../../renderer/store/edits/words.ts";
import type { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import {
	answered,
	askAgain,
	beginAtPage,
	beginWithRoom,
	beginWithWords,
	goneFrom,
	hereNow,
	isOver,
	isWaiting,
	notSaidOf,
	type Room,
	roomOf,
	setHere,
	without,
} from "../../../../renderer/store/room.ts";
import { applyChanges, type Change } from "../../../../shared/changes/change.ts";
import { thereAt } from "../../../../shared/criteria/presence.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { instantNow, today } from "../../../../shared/plan/time.ts";
import { blank, must, said, staff } from "./edits/support.ts";

const jose: Who = { kind: "other", name: "José Luis", relation: "brother" };
const raj: Who = { kind: "other", name: "Raj", relation: "" };

/** As much of an open plan as this needs, with a clock that a test moves on. */
function opened() {
	let minutes = 0;
	const clock = { now: () => new Date(2027, 0, 12, 14, minutes) };
	const record = { plan: blank() as Plan };
	const keep = (changes: readonly Change[]) => {
		record.plan = applyChanges(record.plan, changes).plan;
	};
	const open = { record, clock, note: keep } as unknown as OpenPlan;
	// As a plan is opened: the day counts.
	roomOf(open);
	return {
		open,
		later: (by: number) => {
			minutes += by;
		},
		plan: () => record.plan,
		here: () => hereNow(record.plan, roomOf(open).get(), today(clock)),
		gone: () => goneFrom(record.plan, today(clock)),
		put: (who: Who, isHere: boolean) =>
			setHere(open, who, isHere, ({ changes }) => {
				keep(changes);
				return true;
			}),
		keepWords: (text: string) =>
			keep(keepWords(record.plan, "matter.know-about-me", "About me", said(text), clock).changes),
		begin: () => beginWithRoom(open, staff),
		end: () => keep(endTalk(must(record.plan.talks.held.at(-1)), instantNow(clock)).changes),
	};
}

describe("who is in the room of a talk", () => {
	it("is whoever came in and has not left; that they came stays in the record, and the way back is in the record too", () => {
		const one = opened();
		one.begin();
		one.put(jose, true);
		expect(one.here()).toEqual([jose]);
		expect(must(one.plan().talks.held[0]).moves).toEqual([]);
		one.keepWords("The sea");
		one.later(5);
		one.put(jose, false);
		expect(one.here()).toEqual([]);
		expect(one.gone()).toEqual([jose]);
		expect(must(one.plan().talks.held[0]).present).toEqual([jose]);
		one.later(5);
		one.put({ ...jose, name: "josé luis" }, true);
		expect(one.here()).toEqual([jose]);
		expect(one.gone()).toEqual([]);
		expect(must(one.plan().talks.held[0])).toMatchObject({
			present: [jose],
			moves: [
				{ who: jose, is: "left" },
				{ who: jose, is: "came" },
			],
		});
	});

	it("has somebody who comes in after words were kept from then on, and once only", () => {
		const one = opened();
		one.begin();
		one.keepWords("The sea");
		one.later(40);
		one.put(raj, true);
		one.put(raj, true);
		expect(one.here()).toEqual([raj]);
		expect(must(one.plan().talks.held[0]).moves).toMatchObject([{ who: raj, is: "came" }]);
	});

	it("is the same for whoever asks, whatever is ticked in which order", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(jose, raj), fc.boolean(), fc.boolean())), (steps) => {
				const one = opened();
				one.begin();
				const inside = new Map<Who, boolean>();
				for (const [who, isHere, hasWords] of steps) {
					one.later(1);
					if (hasWords) one.keepWords("The sea");
					one.put(who, isHere);
					if (isHere || inside.has(who)) inside.set(who, isHere);
				}
				const expected = [...inside].filter(([, isHere]) => isHere).map(([who]) => who);
				expect(new Set(one.here())).toEqual(new Set(expected));
				expect(new Set([...one.here(), ...one.gone()])).toEqual(new Set(inside.keys()));
			}),
			{ numRuns: 60 },
		);
	});
});

describe("who is in the room without a talk", () => {
	it("is what was said, in no record; the talk that begins has them from its start", () => {
		const one = opened();
		expect(one.here()).toEqual([]);
		one.put(jose, true);
		expect(one.here()).toEqual([jose]);
		expect(one.plan().talks.held).toEqual([]);
		one.begin();
		expect(one.here()).toEqual([jose]);
		expect(must(one.plan().talks.held[0])).toMatchObject({ present: [jose], moves: [] });
		one.put(jose, false);
		expect(one.here()).toEqual([]);
	});

	it("is whoever was here when the day ended, until somebody says that they left; midnight changes nothing of the talk", () => {
		const one = opened();
		one.begin();
		one.put(jose, true);
		one.put(raj, true);
		one.keepWords("The sea");
		one.later(1);
		one.put(raj, false);
		one.end();
		const { held } = one.plan().talks;
		one.later(24 * 60);
		expect(one.here()).toEqual([jose]);
		one.put(raj, true);
		one.put(jose, false);
		expect(one.here()).toEqual([raj]);
		expect(one.plan().talks.held).toEqual(held);
		one.begin();
		expect(must(one.plan().talks.held[1])).toMatchObject({ present: [raj], moves: [] });
		expect(one.here()).toEqual([raj]);
	});

	it("is nobody where the plan is opened on a later day", () => {
		const one = opened();
		one.begin();
		one.put(jose, true);
		one.later(24 * 60);
		expect(one.here()).toEqual([jose]);
		const tomorrow = today(one.open.clock);
		const asOpenedThen: Room = { isAsked: false, withoutTalk: null, openedOn: tomorrow };
		expect(hereNow(one.plan(), asOpenedThen, tomorrow)).toEqual([]);
	});

	describe("after a talk was ended", () => {
		/** A talk at which José Luis was here to the end, and Raj had left. */
		function ended() {
			const one = opened();
			one.begin();
			one.put(jose, true);
			one.put(raj, true);
			one.keepWords("The sea");
			one.put(raj, false);
			expect(isOver(one.plan(), today(one.open.clock))).toBe(false);
			one.end();
			expect(isOver(one.plan(), today(one.open.clock))).toBe(true);
			expect(one.here()).toEqual([jose]);
			answered(one.open);
			one.later(5);
			return one;
		}
		const second = (one: ReturnType<typeof opened>) => must(one.plan().talks.held[1]);

		it("the next of that day has nobody in its record until it is said; what is kept from them stays off the screen", () => {
			const one = ended();
			beginWithWords(one.open, staff);
			expect(second(one)).toMatchObject({ present: [], moves: [], endedAt: null });
			expect(notSaidOf(one.plan())).toEqual([jose]);
			expect(one.here()).toEqual([jose]);
			expect(roomOf(one.open).get().isAsked).toBe(false);
			one.keepWords("The hills");
			expect(thereAt(second(one), null)).toEqual([]);
			// A third of the same day still asks.
			one.end();
			beginWithWords(one.open, staff);
			expect(notSaidOf(one.plan())).toEqual([jose]);
		});

		it("whoever is still here is there from its start", () => {
			const one = ended();
			beginWithWords(one.open, staff);
			one.keepWords("The hills");
			one.put(jose, true);
			expect(second(one)).toMatchObject({ present: [jose], moves: [] });
			expect(notSaidOf(one.plan())).toEqual([]);
		});

		it("to let them stand where it is asked who is here says the same", () => {
			const one = ended();
			beginWithWords(one.open, staff);
			answered(one.open);
			expect(second(one)).toMatchObject({ present: [jose], moves: [] });
			expect(one.here()).toEqual([jose]);
		});

		it("whoever is not is at none of it, and comes in later as anybody does", () => {
			const one = ended();
			beginWithWords(one.open, staff);
			one.keepWords("The hills");
			one.put(jose, false);
			expect(one.here()).toEqual([]);
			expect(notSaidOf(one.plan())).toEqual([]);
			expect(second(one).present).toEqual([]);
			one.later(5);
			one.put(jose, true);
			expect(one.here()).toEqual([jose]);
			expect(second(one)).toMatchObject({ present: [jose], moves: [{ is: "came" }] });
			expect(thereAt(second(one), instantNow({ now: () => new Date(2027, 0, 12, 14, 6) }))).toEqual([]);
		});
	});

	it("is asked once, and again when somebody wants it asked: who is here stays as it was", () => {
		const one = opened();
		one.put(jose, true);
		expect(roomOf(one.open).get().isAsked).toBe(false);
		answered(one.open);
		expect(roomOf(one.open).get().isAsked).toBe(true);
		askAgain(one.open);
		expect(roomOf(one.open).get().isAsked).toBe(false);
		expect(one.here()).toEqual([jose]);
	});
});

it("people are told apart by name, in capitals or not", () => {
	expect(without(blank(), [{ ...jose, name: "josé luis" }, raj], [jose])).toEqual([raj]);
});

describe("somebody who has only been offered a talk", () => {
	it.each(["offered", "invited"] as const)("%s: opening their plan begins none; the worker does", (kind) => {
		const one = opened();
		const on = today(one.open.clock);
		one.open.note([set(["state"], { kind, on })]);
		beginAtPage(one.open, staff);
		expect(one.plan()).toMatchObject({ talks: { held: [] }, state: { kind } });
		one.begin();
		expect(one.plan()).toMatchObject({ talks: { held: [{ on }] }, state: { kind: "talking" } });
		beginAtPage(one.open, staff);
		expect(one.plan().talks.held).toHaveLength(1);
	});

	it("who said no to the first: opening their plan begins none; the worker does", () => {
		const one = opened();
		const on = today(one.open.clock);
		one.open.note([set(["state"], { kind: "declined", on, because: null })]);
		expect(isWaiting(one.plan(), on)).toBe(true);
		beginAtPage(one.open, staff);
		expect(one.plan()).toMatchObject({ talks: { held: [] }, state: { kind: "declined" } });
		one.begin();
		expect(one.plan()).toMatchObject({ talks: { held: [{ on }] }, state: { kind: "talking" } });
	});

	it.each([
		{ kind: "declined", because: null },
		{ kind: "closed", why: "moved" },
	] as const)("a plan that is $kind: looking at what was said begins none; words that are kept do, once", (state) => {
		const one = opened();
		one.begin();
		const before = must(one.plan().talks.held[0]);
		one.open.note([set(["talks", "held", { id: before.id }, "on"], "2026-06-01")]);
		one.open.note([set(["state"], { ...state, on: today(one.open.clock) })]);
		beginAtPage(one.open, staff);
		expect(one.plan().talks.held).toHaveLength(1);
		expect(isWaiting(one.plan(), today(one.open.clock))).toBe(false);
		beginWithWords(one.open, staff);
		beginWithWords(one.open, staff);
		expect(one.plan()).toMatchObject({ talks: { held: [{}, {}] }, state });
	});

	it("with anybody else a page of the conversation begins today's", () => {
		const one = opened();
		beginAtPage(one.open, staff);
		expect(one.plan().talks.held).toHaveLength(1);
	});
});
