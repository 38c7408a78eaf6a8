/** What the easy-read page asks for is what the easy-read document prints: held together in both directions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { plainPlaces } from "../../../templates/easy-read/plain-places.ts";
import { examples } from "../../../templates/examples/index.ts";
import { composed, lys, ofKind } from "../../support/composed.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { runText } from "../../support/tree-reading.ts";

const DAY = "2026-11-12";
const placesOf = (plan: Plan) => plainPlaces(plan, DAY as LocalDate);
const typedBy = { name: "Joy Adeyemi", role: "" };
const treeOf = (plan: Plan): DocumentTree => composed(plan, "easy-read", DAY);

/** The plan with one line for each of these things, and none beside. */
const writtenFor = (plan: Plan, ids: readonly string[]): Plan => ({
	...plan,
	easyRead: {
		...plan.easyRead,
		lines: ids.map((itemId) => ({ id: itemId, itemId, lines: [`Line ${itemId}`], picture: null, typedBy })),
	},
});
const printedIn = (tree: DocumentTree): string[] =>
	ofKind(tree, "paragraph").flatMap(({ runs }) => /^Line (.*)$/.exec(runText(runs))?.[1] ?? []);

/** Ids of everything that a plan holds. */
const idsIn = (value: unknown): string[] => {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (value === null || typeof value !== "object") return [];
	const own = "id" in value && typeof value.id === "string" ? [value.id] : [];
	return [...own, ...Object.values(value).flatMap(idsIn)];
};

describe("the things that may have plain lines", () => {
	it("are all printed, each once and in the order of the document, when all have lines", () => {
		for (const { plan } of examples) {
			const ids = placesOf(writtenFor(plan, [])).map(({ itemId }) => itemId);
			expect(ids.length).toBeGreaterThan(5);
			expect(printedIn(treeOf(writtenFor(plan, ids)))).toEqual(ids);
		}
	});

	it("are all that the document would print a line for, but for a second place of the same words", () => {
		for (const { plan } of examples) {
			const bare = writtenFor(plan, []);
			const all = [...new Set(idsIn({ ...bare, easyRead: null, photos: null }))];
			const asked = new Set(placesOf(bare).map(({ itemId }) => itemId));
			const known = new Set(placesOf(bare).map(({ key }) => key));
			const missing = printedIn(treeOf(writtenFor(bare, all))).filter((id) => !asked.has(id));
			for (const id of missing) {
				const thing = holderOf(bare, id);
				// Lines on a thing that could change stand for home and pets: with nothing told of them, none are asked for.
				const isExtra = thing !== null && "homeAndPets" in thing && thing.homeAndPets === null;
				expect(isExtra || known.has(wordsOf(thing)), JSON.stringify(thing).slice(0, 200)).toBe(true);
			}
		}
	});

	it("are shown wherever lines are printed, however they came into the plan", () => {
		for (const { plan } of examples) {
			const all = [...new Set(idsIn({ ...plan, easyRead: null, photos: null }))];
			const full = writtenFor(plan, all);
			const printed = placesOf(full).flatMap(({ itemId, isPrinted }) => (isPrinted ? [itemId] : []));
			expect(printed).toEqual(printedIn(treeOf(full)));
		}
	});

	it("hold what somebody said, or what was told, and never what is private", () => {
		fc.assert(
			fc.property(arbitraryPlan, (plan) => {
				for (const place of placesOf(plan)) {
					expect(place.within.at(-1)?.id).toBe(place.itemId);
					for (const { visibility } of place.within) expect(visibility.kind).not.toBe("private");
					expect(place.quote?.visibility.kind).not.toBe("private");
					if (place.quote) expect(place.text).toBe(place.quote.text);
					expect(place.text).not.toBe("");
				}
			}),
			{ numRuns: 25 },
		);
	});
});

describe("each of them", () => {
	const of = (plan: Plan, start: string) => placesOf(plan).find(({ text }) => text.startsWith(start));

	it("says whether the lines stand with the words or in their place", () => {
		expect(of(lys(), "I’m a singer with MS")).toMatchObject({ isInstead: false, section: "What matters to me" });
		expect(of(lys(), "Sing for ten minutes")).toMatchObject({ isInstead: true, label: "Me" });
		expect(of(lys(), "Penicillin")).toMatchObject({ isInstead: true, section: "" });
		expect(of(lys(), "type 2 diabetes")).toMatchObject({ isInstead: false });
	});

	it("knows the picture that is suggested, the one that was chosen and the one that is printed", () => {
		const seat = of(lys(), "Record the alto line");
		expect(seat?.picture).toEqual({ kind: "shipped", concept: "friend" });
		expect(seat?.shown).toEqual({ concept: "friend" });
		expect(seat?.suggested).toBe("together");
		const plan = lys();
		for (const entry of plan.easyRead.lines) entry.picture = { kind: "shipped", concept: "pill" };
		expect(of(plan, "Penicillin")).toMatchObject({ shown: { concept: "warning" }, isPrinted: true });
	});

	it("says that lines wait where all of the medicines must have some", () => {
		const plan = lys();
		const [first] = plan.health.medicines?.items ?? [];
		plan.easyRead.lines.push({
			id: anId,
			itemId: first?.id ?? "",
			lines: ["I breathe it in."],
			picture: null,
			typedBy,
		});
		expect(of(plan, "Brown inhaler")).toMatchObject({ lines: ["I breathe it in."], isPrinted: false });
	});
});

const anId = "0e1c1f0a-58a5-4d1e-9d0e-0d6f1f8e2b11";

/** The thing with this id. */
function holderOf(value: unknown, id: string): object | null {
	if (value === null || typeof value !== "object") return null;
	if ("id" in value && value.id === id) return value;
	for (const child of Object.values(value)) {
		const found = holderOf(child, id);
		if (found) return found;
	}
	return null;
}

/** The id of the words that a thing stands on, or of the words themselves. */
function wordsOf(thing: object | null): string {
	const { quote, want, id } = (thing ?? {}) as { quote?: { id: string } | null; want?: { id: string }; id?: string };
	return quote?.id ?? want?.id ?? id ?? "";
}
