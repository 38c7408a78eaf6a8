import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { addPicture, movePicture, removePicture, setAccent } from "../../../../../renderer/store/edits/first-page.ts";
import { accentOf } from "../../../../../shared/documents/write/docx/look.ts";
import { ACCENTS } from "../../../../../shared/documents/write/pdf/looks.ts";
import { accentNameSchema } from "../../../../../shared/plan/plan.ts";
import { afterEdit, blank, must } from "./support.ts";

const concepts = (plan: ReturnType<typeof blank>) =>
	plan.firstPage.pictures.map((one) => (one.kind === "shipped" ? one.concept : one.kind));

it("holds up to three pictures, none of them twice, in the order they were put", () => {
	let plan = blank();
	for (const concept of ["dog", "music", "tea"]) plan = afterEdit(plan, must(addPicture(plan, concept)));
	expect(addPicture(plan, "garden")).toBeNull();
	plan = afterEdit(plan, movePicture(plan, 2, "up"));
	expect(concepts(plan)).toEqual(["dog", "tea", "music"]);
	expect(movePicture(plan, 0, "up")).toBeNull();
	expect(movePicture(plan, 2, "down")).toBeNull();
	plan = afterEdit(plan, removePicture(plan, 0));
	expect(concepts(plan)).toEqual(["tea", "music"]);
	expect(addPicture(plan, "tea")).toBeNull();
	expect(concepts(afterEdit(plan, must(addPicture(plan, "dog"))))).toEqual(["tea", "music", "dog"]);
});

it("has one colour, the same on screen, in Word and in PDF", () => {
	const styles = readFileSync(new URL("../../../../../renderer/styles/tokens.css", import.meta.url), "utf8");
	for (const accent of accentNameSchema.options) {
		expect(afterEdit(blank(), setAccent(accent)).firstPage.accent).toBe(accent);
		const onScreen = new RegExp(`--accent-${accent}: (#[0-9a-f]{6});`).exec(styles)?.[1];
		expect(onScreen).toBe(ACCENTS[accent].color.toLowerCase());
		expect(onScreen).toBe(`#${accentOf(accent).ink.toLowerCase()}`);
	}
});
