import { expect, test } from "vitest";
import { directionOf, isRtl } from "../../../../shared/documents/direction.ts";

test("a language runs as its people write it, by its script if the tag names one", () => {
	for (const tag of ["ar", "ur-GB", "fa", "prs", "ps", "he", "ckb", "UR", "pa-Arab", "ku-Arab-IQ"])
		expect(isRtl(tag), tag).toBe(true);
	for (const tag of ["en-GB", "cy", "pl", "pa", "ku", "ur-Latn", "arn", ""]) expect(isRtl(tag), tag).toBe(false);
});

test("a block runs as it says, else as its language, else as the document", () => {
	expect(directionOf({ dir: "ltr", lang: "ur" }, "ur")).toBe("ltr");
	expect(directionOf({ lang: "prs" }, "en-GB")).toBe("rtl");
	expect(directionOf({}, "ar")).toBe("rtl");
	expect(directionOf({}, "en-GB")).toBe("ltr");
});
