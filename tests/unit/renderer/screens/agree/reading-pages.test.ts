/** The reading on its pages: nothing is lost or said twice by paging, in few pages and none long, all in one voice. */
import { expect, it } from "vitest";
import { pageAt, pagesOf } from "../../../../../renderer/screens/plan/agree/reading/pages.ts";
import { type ReadPart, readingOf } from "../../../../../renderer/screens/plan/agree/reading.ts";
import { isAgreeStep } from "../../../../../renderer/screens/plan/agree/steps.ts";
import { matterAreaSchema } from "../../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { paperSchema } from "../../../../../shared/plan/safety.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const DAY = "2026-11-12" as LocalDate;
const partsOf = (called: string): ReadPart[] => {
	const found = examples.find(({ plan }) => plan.about.calledName === called);
	if (!found) throw new Error("no example");
	return readingOf(found.plan, [], DAY);
};
const each = it.each(examples.map(({ plan }) => [plan.about.calledName] as const));

each("of %s: every item of every part once, in its order, each page with a name of its own", (called) => {
	const parts = partsOf(called);
	const pages = pagesOf(parts);
	expect(pages.flatMap((page) => page.parts.flatMap(({ items }) => items))).toEqual(
		parts.flatMap(({ items }) => items),
	);
	expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
	expect(pages.filter(({ id }) => isAgreeStep(id))).toEqual([]);
	for (const { id, title, parts: here } of pages) {
		expect([id, title]).toEqual([here[0]?.id, here[0]?.title]);
		// One page is one part of the plan, and what is said of it.
		expect(new Set(here.map(({ place }) => place.kind)).has("goal") && here.length > 1).toBe(
			here.length > 1 && here.every(({ place }) => place.kind === "goal"),
		);
	}
});

it("is few pages: about twenty of a full plan, and at most eight of a wellbeing plan", () => {
	expect(pagesOf(partsOf("Lys")).length).toBeLessThanOrEqual(21);
	expect(pagesOf(partsOf("Len")).length).toBeLessThanOrEqual(8);
});

it("goes on over the page where a part is too much for one, in pieces of like length", () => {
	const [matters] = partsOf("Lys");
	const pages = pagesOf(matters ? [matters] : []);
	expect(pages.map(({ title }) => title)).toEqual(["What matters to you", "What matters to you, continued"]);
	const [first, second] = pages.map(({ parts }) => parts.flatMap(({ items }) => items).length);
	expect(Math.abs((first ?? 0) - (second ?? 0))).toBeLessThan(5);
});

it("is found by any part that is on it, and by a piece that is none any more", () => {
	const parts = partsOf("Lys");
	const pages = pagesOf(parts);
	for (const { id } of parts) expect(pages[pageAt(pages, id)]?.parts.map((part) => part.id)).toContain(id);
	expect(pageAt(pages, null)).toBe(0);
	expect(pageAt(pages, "gone")).toBe(0);
	expect(pageAt(pages, "team 2")).toBe(pageAt(pages, "team"));
});

each("of %s: our leads and titles say you, and never I or my", (called) => {
	// What a result is of, and what stands after a colon, are as they were kept.
	for (const part of partsOf(called).filter(({ id }) => id !== "results")) {
		const ours = [part.on === part.id ? "" : part.title.split(":")[0], ...part.items.map(({ lead }) => lead)];
		for (const lead of ours) expect(lead).not.toMatch(/\b(I|me|my|mine|myself)\b/i);
	}
});

it("names every paper and every place of what matters to the person as theirs", () => {
	const [example] = examples;
	const paper = example?.plan.ahead.papers[0];
	const matter = example?.plan.matters[0];
	if (!example || !paper || !matter) throw new Error("no example");
	const { plan } = example;
	const papers = paperSchema.shape.kind.options.map((kind, at) => ({ ...paper, id: `${at}`, kind, name: null }));
	const matters = matterAreaSchema.options.map((area, at) => ({ ...matter, id: `${at}`, area }));
	const read = readingOf({ ...plan, matters, ahead: { ...plan.ahead, papers } } as Plan, [], DAY);
	for (const { lead } of read.filter(({ id }) => id === "ahead" || id === "matters").flatMap(({ items }) => items))
		expect(lead).not.toMatch(/\b(I|me|my)\b/i);
});
