import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { givenKey, givenOf, saidNow, usualWay } from "../../../../../renderer/screens/plan/talk/how-given.ts";
import {
	hasUnnamedInterpreter,
	interpreterHere,
	lastInterpreter,
} from "../../../../../renderer/screens/plan/talk/interpreter.ts";
import { readPlan } from "../../../../../shared/plan/migrations.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";

const example = (name: string): Plan =>
	readPlan(
		JSON.parse(readFileSync(new URL(`../../../../../templates/examples/${name}.json`, import.meta.url), "utf8")),
	);

const nasreen = example("nasreen-akhtar");

it("is whoever stands with the latest words that came that way, and nobody where none did", () => {
	expect(lastInterpreter(nasreen)).toBe("Farah Siddiqui, Urdu interpreter");
	expect(lastInterpreter(example("lys-nowak"))).toBe("");
	const [matter, ...rest] = nasreen.matters;
	if (!matter) throw new Error("no words");
	const later: Plan = {
		...nasreen,
		matters: [
			{
				...matter,
				quote: {
					...matter.quote,
					how: "interpreter",
					through: "Imran Baig",
					keptAt: "2099-01-01T10:00:00.000Z" as Plan["matters"][0]["quote"]["keptAt"],
				},
			},
			...rest,
		],
	};
	expect(lastInterpreter(later)).toBe("Imran Baig");
});

it("words come through whoever interprets here, from the moment that the talk has an interpreter", () => {
	const talk = example("lys-nowak").talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	const present = [{ kind: "other" as const, name: "Imran Baig", relation: "Urdu interpreter" }];
	const lys = example("lys-nowak");
	const held = (isInterpreted: boolean): Plan => ({
		...lys,
		talks: { ...lys.talks, held: [{ ...talk, present, isInterpreted }] },
	});
	const day = talk.on;
	const goingOn = (plan: Plan): Plan => ({
		...plan,
		talks: { ...plan.talks, held: plan.talks.held.map((one) => ({ ...one, endedAt: null })) },
	});
	expect(usualWay(goingOn(held(false)), day)).toEqual({ how: "said", through: null });
	expect(usualWay(goingOn(held(true)), day)).toEqual({ how: "interpreter", through: "Imran Baig, Urdu interpreter" });
	// What is kept after its end, or on another day, is of another talk: nobody said that it has one.
	expect(usualWay(held(true), day).how).toBe(talk.endedAt === null ? "interpreter" : "said");
	expect(usualWay(goingOn(held(true)), "2099-01-01" as typeof day)).toEqual({ how: "said", through: null });
	expect(interpreterHere({ ...lys, talks: { ...lys.talks, held: [] } })).toBe("");
});

it("a draft comes back as it was given; without its words, or in another form, nothing is remembered", () => {
	const given = { how: "interpreter", through: "Imran Baig", spokenBy: { kind: "me" } };
	const drafts = { "words:life": "My gar", [givenKey("life")]: JSON.stringify(given) };
	expect(givenOf(drafts, "life")).toEqual(given);
	expect(givenOf({ ...drafts, [givenKey("life")]: "interpreter" }, "life")).toBeNull();
	expect(givenOf({ [givenKey("life")]: JSON.stringify(given) }, "life")).toBeNull();
	expect(givenOf({ "words:life": "My gar" }, "life")).toBeNull();
});

it("is in the room on the day of a talk that has one, and is told of once where they are named as here", () => {
	const lys = example("lys-nowak");
	const talk = lys.talks.held.at(-1);
	if (!talk) throw new Error("no talk");
	const held = (present: typeof talk.present, isInterpreted: boolean): Plan => ({
		...lys,
		talks: { ...lys.talks, held: [{ ...talk, present, moves: [], isInterpreted }] },
	});
	const named = [{ kind: "other" as const, name: "Imran Baig", relation: "interpreter" }];
	expect(hasUnnamedInterpreter(held([], true), talk.on)).toBe(true);
	expect(hasUnnamedInterpreter(held([], false), talk.on)).toBe(false);
	expect(hasUnnamedInterpreter(held(named, true), talk.on)).toBe(false);
	expect(hasUnnamedInterpreter(held([], true), "2099-01-01" as typeof talk.on)).toBe(false);
});

describe("an interpreter who is not here", () => {
	const almaz = { kind: "other" as const, name: "Almaz Berhe", relation: "friend" };
	const at = (time: string) => `2026-11-29T${time}:00.000Z` as Plan["matters"][0]["quote"]["keptAt"];
	/** Lys's plan with one talk of today that has an interpreter, and words of this talk or an older one through Almaz. */
	function talkWith(change: Partial<Plan["talks"]["held"][0]>, wordsOf: "this" | "older"): Plan {
		const plan = example("lys-nowak");
		const [before] = plan.talks.held;
		const [matter, ...matters] = plan.matters;
		if (!before || !matter) throw new Error("no talk");
		const first = { ...before, id: "0f0f0f0f-0000-4000-8000-000000000001" as typeof before.id, present: [almaz] };
		const now = { ...before, on: "2026-11-29" as typeof before.on, moves: [], isInterpreted: true, endedAt: null };
		const quote = {
			...matter.quote,
			how: "interpreter" as const,
			through: "Almaz Berhe",
			keptAt: at("10:00"),
			talkId: wordsOf === "this" ? now.id : first.id,
		};
		return {
			...plan,
			matters: [{ ...matter, quote }, ...matters],
			talks: { ...plan.talks, held: [first, { ...now, ...change }] },
		};
	}
	const day = "2026-11-29" as Plan["talks"]["held"][0]["on"];
	const left = { who: almaz, is: "left" as const, at: at("11:00") };

	it("words come through her while she is here, and as said once she has left", () => {
		const here = talkWith({ present: [almaz] }, "this");
		expect(usualWay(here, day)).toEqual({ how: "interpreter", through: "Almaz Berhe" });
		const gone = talkWith({ present: [almaz], moves: [left] }, "this");
		expect(usualWay(gone, day)).toEqual({ how: "said", through: null });
		expect(interpreterHere(gone)).toBe("");
		expect(hasUnnamedInterpreter(gone, day)).toBe(false);
	});

	it("the same where she is an interpreter by what she is to the person, and no words came through her yet", () => {
		const named = { ...almaz, relation: "interpreter" };
		const gone = talkWith({ present: [named], moves: [{ ...left, who: named }] }, "older");
		expect(usualWay(gone, day)).toEqual({ how: "said", through: null });
		expect(hasUnnamedInterpreter(gone, day)).toBe(false);
	});

	it("is not filled in for a talk at which nobody put her down; one whom the plan does not know is", () => {
		const absent = talkWith({ present: [] }, "older");
		expect(usualWay(absent, day)).toEqual({ how: "interpreter", through: null });
		expect(hasUnnamedInterpreter(absent, day)).toBe(true);
		const unknown: Plan = {
			...absent,
			talks: { ...absent.talks, held: absent.talks.held.map((one) => ({ ...one, present: [] })) },
		};
		expect(usualWay(unknown, day).through).toBe("Almaz Berhe");
	});

	it("other words said at a talk without her are said to whoever types; within the talk they come as before", () => {
		const typist = { name: "Tamsin Achebe", role: "link worker" };
		const quoteOf = (plan: Plan) => {
			const [matter] = plan.matters;
			if (!matter) throw new Error("no words");
			return matter.quote;
		};
		const older = talkWith({ present: [], isInterpreted: false }, "older");
		expect(saidNow(older, day, quoteOf(older), "Coffee", typist)).toMatchObject({ how: "said", through: null });
		const same = talkWith({ present: [almaz], isInterpreted: false }, "this");
		const through = { how: "interpreter", through: "Almaz Berhe" };
		expect(saidNow(same, day, quoteOf(same), "Coffee", typist)).toMatchObject(through);
		const gone = talkWith({ present: [almaz], moves: [left] }, "this");
		expect(saidNow(gone, day, quoteOf(gone), "Coffee", typist)).toMatchObject({ how: "said", through: null });
		// Who told something of the person is whose words they are.
		const told = { ...quoteOf(older), how: "someone-who-knows" as const };
		expect(saidNow(older, day, told, "Coffee", typist)).toMatchObject({ ...through, how: "someone-who-knows" });
		const signed = { ...quoteOf(older), how: "signed" as const };
		expect(saidNow(older, day, signed, "Coffee", typist)).toMatchObject({ how: "signed", through: null });
	});
});
