import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, circlePlaces, MIDDLE, shortName } from "../../../../../renderer/screens/plan/team/circle-places.ts";
import type { Contact } from "../../../../../shared/plan/team.ts";
import { examples } from "../../../../../templates/examples/index.ts";

it.each([
	["Ann Reid", "Ann"],
	["José Luis", "José Luis"],
	["Señora Mari", "Señora Mari"],
	["Doña Pili Ruiz", "Doña Pili"],
	["Auntie Bel", "Auntie Bel"],
	["Dr Sunita Rao", "Dr Rao"],
	["Pixie’s owner, Mrs Gill", "Pixie’s owner, Mrs Gill"],
	["Pixie’s owner", "Pixie’s owner"],
	["Ines del Carmen Ruiz", "Ines del Carmen Ruiz"],
	["Bartholomewson Reid", "Bartholomewson"],
])("%s is %s in the circle", (name, short) => expect(shortName(name)).toBe(short));

const isOver = (one: Box, other: Box) =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Names over each other, or out of the drawing. */
function wrong({ placed }: ReturnType<typeof circlePlaces>): string[] {
	const names = placed.flatMap(({ name }) => (name ? [name] : []));
	return names.flatMap(({ lines, box }, at) => [
		...(box.left < 0 || box.top < 0 || box.right > MIDDLE * 2 || box.bottom > MIDDLE * 2
			? [`${lines.join()} is cut`]
			: []),
		...names
			.slice(at + 1)
			.flatMap((other) => (isOver(box, other.box) ? [`${lines.join()} over ${other.lines.join()}`] : [])),
	]);
}

describe("names in the circle", () => {
	it.each(examples)("of $name: all of them, in full size, none over another", ({ plan }) => {
		const contacts = plan.team.contacts.filter(({ circle }) => circle !== null);
		for (const isLarge of [false, true]) {
			const places = circlePlaces(contacts, plan.about.calledName, isLarge);
			expect(places.size).toBe(isLarge ? 30 : 17);
			expect(places.placed.filter(({ name }) => name === null)).toEqual([]);
			expect(wrong(places)).toEqual([]);
		}
	});

	it("of anybody: a dot for each, no name over another or out of the drawing; smaller only where there is no room", () => {
		const names = [
			"Jo",
			"Bartholomew",
			"Mrs Featherstonehaugh",
			"Dr Qureshi",
			"Nan",
			"José Luis",
			"李小龙",
			"Wilhelmina",
			"Pixie’s owner, Mrs Gill",
		];
		const contact = fc.record({
			id: fc.uuid(),
			name: fc.constantFrom(...names),
			circle: fc.constantFrom("closest", "close", "known", "paid"),
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(contact, { selector: ({ id }) => id, maxLength: 24 }),
				fc.boolean(),
				(drawn, isLarge) => {
					const places = circlePlaces(drawn as unknown as Contact[], "Mrs Akhtar", isLarge);
					expect(places.placed).toHaveLength(drawn.length);
					expect(wrong(places)).toEqual([]);
					if (drawn.length <= 1) expect(places.size).toBe(isLarge ? 30 : 17);
				},
			),
		);
	});
});

it.each([false, true])("a long name is drawn whole, in lines, by whatever ring it stands on", (isLarge) => {
	for (const circle of ["closest", "close", "known", "paid"]) {
		const places = circlePlaces([{ id: "1", name: "Pixie’s owner, Mrs Gill", circle } as never], "Sławek", isLarge);
		expect(places.placed[0]?.name?.lines.join(" ")).toBe("Pixie’s owner, Mrs Gill");
		expect(wrong(places)).toEqual([]);
	}
});
