/** Ten things under one heading are told apart in the list that leads to them. */
import { expect, it } from "vitest";
import { nameOfPlace } from "../../../../../renderer/screens/plan/easy-read/name-of-place.ts";
import { plainPlaces } from "../../../../../templates/easy-read/plain-places.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const place = (text: string, lines: readonly string[] = []) => ({ section: "If my chest fills up", text, lines });

it("names a thing by what it is, under what it stands", () => {
	expect(nameOfPlace(place("My lips go blue"))).toBe("If my chest fills up: My lips go blue");
	expect(nameOfPlace(place("My lips go blue", ["My lips are blue."]))).toBe(
		"If my chest fills up: My lips go blue, written",
	);
	expect(nameOfPlace({ ...place("My lips go blue"), section: "" })).toBe("The first page: My lips go blue");
});

it("is short, and cuts no word but one that is too long alone", () => {
	expect(nameOfPlace(place("My ankles swell up by the evening and I sleep in the chair"))).toBe(
		"If my chest fills up: My ankles swell up by the evening…",
	);
	expect(nameOfPlace(place("a".repeat(50)))).toBe(`If my chest fills up: ${"a".repeat(36)}…`);
});

it("tells nearly all things of the examples apart", () => {
	for (const { plan } of examples) {
		const names = plainPlaces(plan).map(nameOfPlace);
		expect(new Set(names).size).toBeGreaterThan(names.length * 0.9);
	}
});
