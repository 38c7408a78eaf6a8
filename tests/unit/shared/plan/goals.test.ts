/** Who is still to be asked, the same on the map as on paper. */
import { expect, it } from "vitest";
import { isStillToAsk } from "../../../../shared/plan/goals.ts";

it.each([
	["mine", null, true],
	["mine", "not-yet", true],
	["mine", "asked", false],
	["mine", "yes", false],
	["mine", "said-no", false],
	["others", null, false],
	["me", null, false],
] as const)("%s, %s: %s", (group, asked, isToAsk) => {
	expect(isStillToAsk({ group, asked })).toBe(isToAsk);
});
