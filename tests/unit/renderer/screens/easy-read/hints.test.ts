import { expect, it } from "vitest";
import { hintsFor } from "../../../../../renderer/screens/plan/easy-read/hints.ts";

it("asks for short sentences and few lines, and says nothing of those that are", () => {
	expect(hintsFor([])).toEqual([]);
	expect(hintsFor(["I sing on Thursdays.", "Bożena comes with me."])).toEqual([]);
	expect(hintsFor(["One two three four five six. One two three four five six seven."])).toEqual([]);
	expect(hintsFor([`${"word ".repeat(13)}.`])).toEqual(["One sentence has 13 words. 12 or fewer are easier."]);
	expect(hintsFor(["a", "b", "c", "d"])).toEqual(["4 lines stand beside one picture. Three or fewer are easier."]);
});
