/** The page breaker by itself: heights and ties in, places out. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONE, NEVER, type Strip, type Tie, TOGETHER } from "../../../shared/documents/write/pdf/model.ts";
import { paginate } from "../../../shared/documents/write/pdf/paginate.ts";

describe("the page breaker", () => {
	const strip = fc.record({
		height: fc.integer({ min: 1, max: 40 }),
		before: fc.integer({ min: 0, max: 10 }),
		after: fc.integer({ min: 0, max: 10 }),
		tie: fc.constantFrom<Tie>(0, 0, LONE, TOGETHER, NEVER),
		force: fc.constantFrom(undefined, undefined, undefined, undefined, "page", "third"),
	});
	const strips = fc.array(strip, { maxLength: 60 }).map((all) =>
		all.map(
			({ force, ...rest }): Strip => ({
				...rest,
				items: [],
				...(force === undefined ? {} : { force: force as "page" | "third" }),
			}),
		),
	);

	it("places every strip once, in order, without overflow, and breaks no stronger tie than it must", () => {
		fc.assert(
			fc.property(strips, (all) => {
				const height = 100;
				const pages = paginate(all, () => height);
				expect(pages.flat().map((placed) => placed.strip)).toEqual(all);
				for (const [number, page] of pages.entries()) {
					const last = page.at(-1);
					expect((last?.y ?? 0) + (last?.strip.height ?? 0)).toBeLessThanOrEqual(height);
					// What is to open a page does, or stands under the heading that opens it.
					const late = page.findIndex((placed, at) => at > 0 && placed.strip.force === "page");
					expect(page.slice(1, late + 1).every((placed) => placed.strip.tie === NEVER)).toBe(true);
					const opening = page[0]?.strip;
					if (number > 0 && opening?.tie === NEVER && opening.force === undefined) {
						// Only where everything before it on the page above, and itself, hold together.
						expect(pages[number - 1]?.slice(1).every((placed) => placed.strip.tie === NEVER)).toBe(true);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("sets a table's header again on each page, and counts its height", () => {
		const header: Strip = { items: [], height: 20, before: 0, after: 0, tie: 0 };
		const rows = Array.from(
			{ length: 10 },
			(): Strip => ({ items: [], height: 30, before: 0, after: 0, tie: 0, header }),
		);
		const pages = paginate([header, ...rows], () => 100);
		expect(pages.map((page) => page.filter((placed) => placed.strip === header).length)).toEqual([1, 1, 1, 1, 1]);
		expect(pages.every((page) => (page.at(-1)?.y ?? 0) + 30 <= 100)).toBe(true);
	});
});
