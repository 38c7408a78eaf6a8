/** A document that must stand on one page is never shrunk: the result says which lines run over. */
import { describe, expect, it } from "vitest";
import { anchoredLines } from "../../../shared/documents/anchored.ts";
import type { Anchor, DocumentTree } from "../../../shared/documents/tree.ts";
import { lookOf } from "../../../shared/documents/write/docx/look.ts";
import { writeDocument } from "../../../shared/documents/write/index.ts";
import { fitOnePage, writePdf } from "../../../shared/documents/write/pdf/index.ts";
import { looksOf } from "../../../shared/documents/write/pdf/looks.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import { examples } from "../../../templates/examples/index.ts";
import { everyText } from "../../support/tree-reading.ts";
import { resources as docxResources } from "../docx/make.ts";
import { resources } from "../pdf/resources.ts";
import { brokenRules } from "../ua-check/index.ts";

const lys = examples.find(({ plan }) => plan.about.calledName === "Lys")?.plan as Plan;
const id = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;

/** Twelve more things that people should do. */
const much: Plan = {
	...lys,
	matters: [
		...lys.matters,
		...Array.from({ length: 12 }, (_, at) => {
			const [first] = lys.matters;
			if (!first) throw new Error("Lys has said nothing.");
			const quote = { ...first.quote, id: id(at), text: `sing number ${at} of the old songs with me.` };
			return { ...first, id: id(at + 100), area: "please-do" as const, quote };
		}),
	],
};

const treeOf = (
	plan: Plan,
	leaveOut: readonly Anchor[] = [],
	kind: "profile" | "emergency" = "profile",
): DocumentTree =>
	compose(plan, {
		kind,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: false,
		leaveOut,
	});

describe("a profile with too much on it", () => {
	it("says which lines run over, in order, and by section and place, never in their words", async () => {
		const tree = treeOf(much);
		const { pages, runsOver = [], warnings } = await writePdf(tree, resources);
		expect(pages).toBe(2);
		expect(runsOver.length).toBeGreaterThan(3);
		const own = anchoredLines(tree).map(({ anchor }) => anchor);
		expect(runsOver).toEqual(own.filter((anchor) => runsOver.includes(anchor)));
		expect(runsOver).toEqual(own.slice(-runsOver.length));
		expect(warnings).toEqual([
			expect.stringMatching(
				/^This does not fit on one page\. Leave some lines for another day\. What runs over: (“What is important to me”, lines? \d+(, \d+)*; )?“How best to support me”, lines \d+(, \d+)+\.$/,
			),
		]);
	});

	it("fits once those are left for another day, and holds every other word in the same size", async () => {
		const { runsOver = [] } = await writePdf(treeOf(much), resources);
		const fewer = treeOf(much, runsOver);
		const kept = new Set(anchoredLines(fewer).map(({ anchor }) => anchor));
		for (const { anchor } of anchoredLines(treeOf(much))) expect(kept.has(anchor)).toBe(!runsOver.includes(anchor));
		const written = await writePdf(fewer, resources);
		expect([written.pages, written.runsOver, written.warnings]).toEqual([1, [], []]);
	});

	it("says the same for the Word copy, which Word lays out", async () => {
		const both = { ...docxResources, font: resources.font };
		const [word, pdf] = [
			await writeDocument("docx", treeOf(much), both),
			await writeDocument("pdf", treeOf(much), both),
		];
		expect([word.pages, word.runsOver, word.warnings]).toEqual([null, pdf.runsOver, pdf.warnings]);
	});
});

it("a plan of many pages says nothing of the kind", async () => {
	const tree: DocumentTree = { ...treeOf(much), mustFitOnePage: false };
	const { pages, runsOver, warnings } = await writePdf(tree, resources);
	expect([pages, runsOver, warnings]).toEqual([2, [], []]);
});

for (const { name, plan } of examples)
	it.each(["profile", "emergency"] as const)(
		`${name}, %s: on one page once what runs over is left out`,
		async (kind) => {
			const tree = treeOf(plan, [], kind);
			const first = await writePdf(tree, resources);
			expect(first.warnings.length).toBe(first.pages === 1 ? 0 : 1);
			const tables = tree.blocks.flatMap((block) => (block.kind === "together" ? block.blocks : []));
			const rows = tables.flatMap((block) => (block.kind === "table" ? block.rows.map(({ anchor }) => anchor) : []));
			for (const anchor of first.runsOver ?? []) expect(rows).not.toContain(anchor);
			const fewer = treeOf(plan, first.runsOver ?? [], kind);
			const second = await writePdf(fewer, resources);
			expect([second.pages, second.runsOver, second.warnings]).toEqual([1, [], []]);
			expect(await brokenRules(second.bytes, fewer)).toEqual([]);
		},
	);

describe("one page for somebody who asked for large print", () => {
	const both = { ...docxResources, font: resources.font };
	const short = (printSize: Plan["needs"]["printSize"]): Plan => ({
		...lys,
		needs: { ...lys.needs, printSize, formats: [] },
		matters: lys.matters.filter(({ area }) => area === "people" || area === "please-dont").slice(0, 2),
		firstPage: { ...lys.firstPage, pictures: [] },
	});
	it("is in the largest letters up to that size that one page holds, and leaves nothing off for it", async () => {
		const sizeOf = async (plan: Plan, kind: "profile" | "emergency") =>
			(await fitOnePage(treeOf(plan, [], kind), both)).tree.bodySize;
		expect(await sizeOf(short(20), "profile")).toBe(20);
		expect(await sizeOf(short(null), "profile")).toBeUndefined();
		expect(await sizeOf({ ...much, needs: { ...much.needs, printSize: 24 } }, "profile")).toBeUndefined();
		const { pages, leftOff } = await writeDocument("pdf", treeOf(short(20)), both);
		expect([pages, leftOff]).toEqual([1, []]);
	});

	it("grows in both formats alike, and never at the edge of the paper", async () => {
		const { tree } = await fitOnePage(treeOf(short(20)), both);
		expect([looksOf(tree).body.size, lookOf(tree).body.size]).toEqual([20, 20]);
		expect(looksOf(tree).foot).toEqual(looksOf(treeOf(short(20))).foot);
		expect(looksOf(tree).name.size).toBe(44);
	});
});

describe("the emergency page", () => {
	const both = { ...docxResources, font: resources.font };
	it.each(examples)(
		"of $name stands on one page without asking anybody, and says what was left off",
		async ({ plan }) => {
			const tree = treeOf(plan, [], "emergency");
			const { pages, runsOver, leftOff } = await writeDocument("pdf", tree, both);
			expect([pages, runsOver]).toEqual([1, []]);
			const whole = await writePdf({ ...tree, hasCloserLines: true }, resources);
			const said = /^Left off, to keep this on one page, under “[^”]+”: .*these lines stand in the whole plan\.$/;
			expect(leftOff).toEqual(whole.pages === 1 ? [] : [expect.stringMatching(said)]);
		},
	);

	it.each(examples)("of $name keeps when to call 999, and says itself that there is more", async ({ plan }) => {
		const { tree, leftOff } = await fitOnePage(treeOf(plan, [], "emergency"), resources);
		const texts = [...everyText(tree.blocks)].map(({ text }) => text);
		for (const { when999 } of plan.changePlans.contingencies)
			if (when999 !== null)
				expect(texts.some((text) => text.includes("Call 999 when: ") && text.endsWith(when999))).toBe(true);
		expect(texts.some((text) => text.endsWith(" More in my plan."))).toBe(leftOff.length > 0);
		for (const warning of leftOff) expect(warning).not.toMatch(/lines? \d/);
	});

	it("keeps room in the Word copy for letters of another script, which are taller where other fonts stand in", async () => {
		const withMedicines = (asTold: string): Plan => {
			const { medicines } = lys.health;
			const [first] = medicines?.items ?? [];
			if (!medicines || !first) throw new Error("Lys takes nothing.");
			const items = Array.from({ length: 16 }, (_, at) => ({
				...first,
				id: id(at + 700),
				asTold,
				whatFor: null,
				whereKept: null,
			}));
			return {
				...lys,
				changePlans: { ...lys.changePlans, contingencies: [] },
				health: { ...lys.health, medicines: { ...medicines, items } },
			};
		};
		const kept = async (format: "pdf" | "docx", asTold: string): Promise<number> => {
			const tree = treeOf(withMedicines(asTold), [], "emergency");
			const { tree: fewer } = await fitOnePage(tree, resources, format === "docx");
			return [...everyText(fewer.blocks)].filter(({ text }) => text.includes(asTold)).length;
		};
		const [urdu, english] = ["شوگر کی گولی", "Sugar tablet"];
		expect(await kept("docx", urdu)).toBeLessThan(await kept("docx", english));
		expect(await kept("pdf", urdu)).toBe(await kept("pdf", english));
	});

	it("sets lines closer rather than lose what is taken or asked for", async () => {
		const akhtar = examples.find(({ plan }) => plan.about.calledName === "Mrs Akhtar")?.plan as Plan;
		for (const isWord of [false, true]) {
			const { tree } = await fitOnePage(treeOf(akhtar, [], "emergency"), resources, isWord);
			const text = [...everyText(tree.blocks)].map((one) => one.text).join("\n");
			expect(text).toContain("Metformin");
			if (!isWord) expect(text).toContain("talk to Sana as if");
			expect(lookOf(tree).body.line).toBe(17.5);
		}
		const short = { ...akhtar, changePlans: { ...akhtar.changePlans, contingencies: [] } };
		const { tree } = await fitOnePage(treeOf(short, [], "emergency"), resources);
		expect(lookOf(tree).body.line).toBe(19.5);
	});

	it.each(examples)(
		"of $name keeps what I do and what others do when it is serious, in Word at least of what comes first",
		async (one) => {
			for (const isWord of [false, true]) {
				const { tree } = await fitOnePage(treeOf(one.plan, [], "emergency"), resources, isWord);
				const text = [...everyText(tree.blocks)].map((line) => line.text).join("\n");
				const first = one.plan.changePlans.contingencies.find(({ when999 }) => when999 !== null);
				for (const plan of one.plan.changePlans.contingencies) {
					if (isWord && plan !== first) continue;
					for (const quote of plan.iDo.serious) expect(text).toContain(`I do: “${quote.text}”`);
					for (const quote of plan.theyDo.serious) expect(text).toContain(`Please do: “${quote.text}”`);
				}
			}
		},
	);

	it("names what was left off by its words", async () => {
		const callum = examples.find(({ plan }) => plan.about.calledName === "Callum")?.plan as Plan;
		const { leftOff } = await fitOnePage(treeOf(callum, [], "emergency"), resources);
		expect(leftOff.join()).toContain("Please say for me: I understand everything.");
	});

	it("keeps the allergy and the date even when all that may go is gone, and names its second page", async () => {
		const [first] =
			lys.health.alerts.length > 0
				? lys.health.alerts
				: [{ id: id(1), text: "", visibility: { kind: "everyone" as const } }];
		const alerts = Array.from({ length: 30 }, (_, at) => ({
			...first,
			id: id(at + 500),
			text: `I need number ${at} with me`,
			visibility: { kind: "everyone" as const },
		}));
		const tree = treeOf({ ...lys, health: { ...lys.health, alerts } }, [], "emergency");
		const { tree: fewer, leftOff } = await fitOnePage(tree, resources);
		const texts = [...everyText(fewer.blocks)].map(({ text }) => text);
		expect(texts.some((text) => text.startsWith("Allergy. Penicillin"))).toBe(true);
		expect(texts.some((text) => text.startsWith("Check the date."))).toBe(true);
		expect(leftOff).toHaveLength(1);
		expect(fewer.foot.hasPageNumber).toBe(true);
	});
});
