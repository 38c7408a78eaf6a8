/** Who is still to be asked, the same on the map, in the read-back and on paper. */
import { expect, it } from "vitest";
import { isAskingOver, isStillToAsk } from "../../../../shared/plan/goals.ts";

it.each([
	["mine", null, true],
	["mine", "not-yet", true],
	["mine", "asked", false],
	["mine", "yes", false],
	["mine", "said-no", false],
	["others", null, false],
	["me", null, false],
] as const)("%s, %s: %s", (group, asked, isToAsk) => {
	expect(isStillToAsk({ group, asked, agreed: null, status: "not-started" })).toBe(isToAsk);
	expect(isStillToAsk({ group, asked, agreed: null, status: "done" })).toBe(false);
});

it.each([
	["mine", "not-yet", null, true],
	["mine", "asked", null, true],
	["mine", "yes", null, false],
	["others", null, "not-yet", true],
	["others", null, "yes", false],
] as const)("once done, an answer that is open is said no more: %s, %s, %s: %s", (group, asked, agreed, isOver) => {
	expect(isAskingOver({ group, asked, agreed, status: "done" })).toBe(isOver);
	// Done in part, it is still to be promised.
	expect(isAskingOver({ group, asked, agreed, status: "partly" })).toBe(false);
	expect(isAskingOver({ group, asked, agreed, status: "doing" })).toBe(false);
});
