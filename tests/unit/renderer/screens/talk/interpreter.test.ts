import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { givenKey, givenOf, usualWay } from "../../../../../renderer/screens/plan/talk/how-given.ts";
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
	expect(usualWay(held(false))).toEqual({ how: "said", through: null });
	expect(usualWay(held(true))).toEqual({ how: "interpreter", through: "Imran Baig, Urdu interpreter" });
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
