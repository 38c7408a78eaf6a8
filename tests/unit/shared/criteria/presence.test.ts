/** Who was there when words were kept: nobody hears what was said before they came or after they left. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thereAt, thereFor } from "../../../../shared/criteria/presence.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Talk } from "../../../../shared/plan/talks.ts";
import type { Instant } from "../../../../shared/plan/time.ts";

const people: readonly Who[] = ["José", "Raj", "Siobhan"].map((name) => ({ kind: "other", name, relation: "" }));
const at = (minute: number): Instant => new Date(Date.UTC(2027, 0, 12, 14, minute)).toISOString() as Instant;

describe("who was there", () => {
	it("is, at every moment, whoever had come and not left, as one writes it down while it happens", () => {
		fc.assert(
			fc.property(
				fc.subarray([0, 1, 2]),
				fc.array(fc.tuple(fc.constantFrom("turn", "words"), fc.nat(2)), { maxLength: 30 }),
				(first, steps) => {
					let inside = new Set(first);
					const came = new Set(first);
					const moves: Talk["moves"] = [];
					const heard: Set<number>[] = [];
					const moments: Instant[] = [];
					for (const [minute, [what, which]] of steps.entries()) {
						if (what === "words") {
							heard.push(new Set(inside));
							moments.push(at(minute));
							continue;
						}
						moves.push({ who: people[which] as Who, is: inside.has(which) ? "left" : "came", at: at(minute) });
						inside = new Set(inside);
						if (!inside.delete(which)) inside.add(which);
						came.add(which);
					}
					const present = [...came].map((which) => people[which] as Who);
					const talk = { present, moves };
					const names = (all: readonly Who[]) => new Set(all.map((who) => people.indexOf(who)));
					expect(names(thereAt(talk, null))).toEqual(inside);
					for (const [index, moment] of moments.entries()) expect(names(thereAt(talk, moment))).toEqual(heard[index]);
					const { all, some } = thereFor(talk, moments);
					for (const which of came) {
						const count = heard.filter((each) => each.has(which)).length;
						expect(names(all).has(which)).toBe(count === moments.length);
						expect(names(some).has(which)).toBe(count > 0 && count < moments.length);
					}
				},
			),
			{ numRuns: 300 },
		);
	});

	it("is everybody who came, where no coming and going was kept", () => {
		const talk = { present: [...people], moves: [] };
		expect(thereAt(talk, at(0))).toEqual(people);
		expect(thereFor(talk, [at(3)])).toEqual({ all: people, some: [] });
	});
});
