import fc from "fast-check";
import { expect, it } from "vitest";
import { scrollOf } from "../../../../../renderer/screens/plan/turned/newest-in-sight.ts";

const question = 150;
const height = 640;
const lineHeight = 50;

/** Words of these heights under one another, and a box of so many lines below them. */
function laidOut(heights: readonly number[], lines = 1) {
	const gap = 26;
	let top = 210;
	const items = heights.map((high) => {
		const item = { top, bottom: top + high };
		top = item.bottom + gap;
		return item;
	});
	return { items, box: { top, bottom: top + lines * lineHeight + 30, lineHeight }, question, height };
}

it("stays at its top where everything is in sight", () => {
	expect(scrollOf(laidOut([80, 80]))).toBe(0);
});

it("with more than fits, words stand whole right under the question, the newest and the box are whole, and no room is left for one more", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 40, max: 180 }), { minLength: 5, maxLength: 40 }), (heights) => {
			const page = laidOut(heights);
			const to = scrollOf(page);
			if (to === 0) return;
			const at = page.items.findIndex(({ top }) => top - to === question);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(page.box.bottom - to).toBeLessThanOrEqual(height);
			const before = page.items[at - 1];
			if (before) expect(page.box.bottom - before.top).toBeGreaterThan(height - question);
		}),
	);
});

it("words longer than the screen begin under the question", () => {
	const page = laidOut([80, 80, 900]);
	expect((page.items.at(-1)?.top ?? 0) - scrollOf(page)).toBe(question);
});

it("of a long text that is being typed the last lines are in sight, none cut at the question", () => {
	const page = laidOut([80, 80], 30);
	const to = scrollOf(page);
	expect(page.box.bottom - to).toBeLessThanOrEqual(height);
	expect(page.box.bottom - to).toBeGreaterThan(height - lineHeight);
	expect((question - (page.box.top - to)) % lineHeight).toBe(0);
});
