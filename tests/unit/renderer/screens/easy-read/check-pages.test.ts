/** The check together, page by page: a yes is to what was shown, and goes with any change of it. */
import { describe, expect, it } from "vitest";
import {
	checkPages,
	daysOfYes,
	hasYes,
	readYes,
	withYes,
} from "../../../../../renderer/screens/plan/easy-read/check-pages.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { plainPlaces } from "../../../../../templates/easy-read/plain-places.ts";
import { lys } from "../../../../support/composed.ts";
import { must } from "../../store/edits/support.ts";

const DAY = "2026-11-12" as LocalDate;
const LATER = "2026-11-20" as LocalDate;
const words = [{ word: "Penicillin", means: "A medicine." }];

/** Lys's plan with plain lines for everything. */
function written(): Plan {
	const plan = lys();
	const lines = plainPlaces(plan, DAY).map(({ itemId }, at) => ({
		id: crypto.randomUUID(),
		itemId,
		lines: [`Line ${at}.`],
		picture: null,
		typedBy: plan.author,
	}));
	return { ...plan, easyRead: { ...plan.easyRead, lines } };
}
const placesOf = (plan: Plan) => plainPlaces(plan, DAY);

describe("the pages", () => {
	it("hold each thing that has lines once, in the order of paper, few on a page and of one part", () => {
		const places = placesOf(written());
		const pages = checkPages(places, words);
		expect(places.length).toBeGreaterThan(50);
		expect(pages.flatMap((page) => page.places)).toEqual(places.filter(({ lines }) => lines.length > 0));
		for (const page of pages) {
			expect(page.places.length).toBeLessThanOrEqual(5);
			expect(new Set(page.places.map(({ section }) => section)).size).toBeLessThanOrEqual(1);
			expect(page.marks.length).toBeGreaterThan(0);
		}
		const last = must(pages.at(-1));
		expect(last).toMatchObject({ title: "Hard words", of: null, places: [], words });
		const titles = pages.map(({ title, of }) => `${title} ${of?.join()}`);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it("are none where nothing is written", () => {
		const plan = lys();
		plan.easyRead.lines = [];
		expect(checkPages(placesOf(plan), [])).toEqual([]);
	});
});

describe("a yes", () => {
	const pages = checkPages(placesOf(written()), words);
	const [first, second] = [must(pages[0]), must(pages[1])];

	it("is to one page, stays through what is saved, and can be taken back", () => {
		const draft = withYes({}, first, DAY);
		const yes = readYes(draft);
		expect([hasYes(yes, first), hasYes(yes, second)]).toEqual([true, false]);
		expect(hasYes(readYes(withYes(yes, second, LATER)), first)).toBe(true);
		expect(withYes(yes, first, null)).toBe("");
		expect(readYes(undefined)).toEqual({});
		expect(readYes("not this")).toEqual({});
		expect(readYes('{"x":1}')).toEqual({});
	});

	it("tells its days only where every page has one", () => {
		const yes = readYes(withYes(readYes(withYes({}, first, DAY)), second, LATER));
		expect(daysOfYes(yes, [first, second])).toEqual([DAY, LATER]);
		expect(daysOfYes(yes, pages)).toBeNull();
		expect(daysOfYes(yes, [])).toBeNull();
	});

	it.each<[string, (plan: Plan, itemId: string) => void]>([
		[
			"a line",
			(plan, itemId) => {
				must(plan.easyRead.lines.find((entry) => entry.itemId === itemId)).lines = ["Other."];
			},
		],
		[
			"a picture",
			(plan, itemId) => {
				const entry = must(plan.easyRead.lines.find((one) => one.itemId === itemId));
				entry.picture = { kind: "none", because: "It would mislead." };
			},
		],
	])("goes with a change of %s, and the yes of every other page stays", (_, change) => {
		const plan = written();
		const before = checkPages(placesOf(plan), words);
		const page = must(before.find(({ places }) => places.some(({ shown }) => shown !== null)));
		const yes = before.reduce((said, one) => readYes(withYes(said, one, DAY)), {});
		expect(before.every((one) => hasYes(yes, one))).toBe(true);
		change(plan, must(page.places.find(({ shown }) => shown !== null)).itemId);
		const after = checkPages(placesOf(structuredClone(plan)), words);
		expect(after.map((one) => hasYes(yes, one))).toEqual(before.map((one) => one !== page));
	});

	it("goes with a word that is explained otherwise", () => {
		const places = placesOf(written());
		const list = must(checkPages(places, words).at(-1));
		const yes = readYes(withYes({}, list, DAY));
		const other = must(checkPages(places, [{ word: "Penicillin", means: "Pills." }]).at(-1));
		expect([hasYes(yes, list), hasYes(yes, other)]).toEqual([true, false]);
	});
});
