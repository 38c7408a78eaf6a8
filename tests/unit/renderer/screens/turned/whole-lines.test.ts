/** Which line the edge of the turned page cuts, and how much of it is covered so that none stands half. */
import { expect, it } from "vitest";
import { cutAt } from "../../../../../renderer/screens/plan/turned/whole-lines.ts";

const words = { top: 100, bottom: 250, lineHeight: 50 };

it("covers the line that is cut, to its end on either side of the edge", () => {
	expect(cutAt(120, [words])).toEqual({ below: 30, above: 20 });
	expect(cutAt(245, [words])).toEqual({ below: 5, above: 45 });
});

it("covers nothing between two lines, and nothing where no words are", () => {
	for (const edge of [60, 100, 150, 151, 199, 200, 250, 300])
		expect(cutAt(edge, [words]), `${edge}`).toEqual({ below: 0, above: 0 });
});

it("covers as far as the longest of those that are cut side by side", () => {
	expect(cutAt(120, [words, { top: 90, bottom: 290, lineHeight: 100 }])).toEqual({ below: 70, above: 30 });
});
