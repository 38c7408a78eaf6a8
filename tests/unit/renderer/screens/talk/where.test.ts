/** Which places of words are named before them. */
import { expect, it } from "vitest";
import { needsItsName } from "../../../../../renderer/screens/plan/talk/where.ts";
import { placeIdSchema } from "../../../../../shared/guide/places.ts";

it("a place that turns the words round, or tells a help from a harm, is said before them", () => {
	const named = placeIdSchema.options.filter(needsItsName);
	for (const place of [
		"matter.please-dont",
		"matter.please-do",
		"matter.bad-day",
		"daily.makes-worse",
		"daily.find-hard",
		"daily.not-working",
	] as const)
		expect(named).toContain(place);
	expect(named).not.toContain("matter.people");
});
