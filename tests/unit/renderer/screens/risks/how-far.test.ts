/** A risk of which only some is agreed is not listed as agreed. */
import { expect, it } from "vitest";
import { howFarAgreed } from "../../../../../renderer/screens/plan/risks/how-far.ts";

it.each([
	[null, null, "Nothing agreed yet."],
	["Half past nine", null, "Agreed."],
	["Half past nine", "Carys wants me to stop", "Agreed in part."],
	[null, "Carys wants me to stop", "Not agreed."],
])("agreed %j, not agreed %j: %s", (agreed, disagreement, said) => {
	expect(howFarAgreed({ agreed, disagreement })).toBe(said);
});
