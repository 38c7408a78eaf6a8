/** What a reader may not see is nowhere in a file: not in its text, its marks, its metadata, its contents or its bookmarks. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { copyKinds, kindOf } from "../../shared/documents/kinds.ts";
import { writeDocx } from "../../shared/documents/write/docx/index.ts";
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { type ComposeOptions, compose } from "../../templates/compose.ts";
import { examples } from "../../templates/examples/index.ts";
import { copyWithout, withMarkedTeam } from "../support/marked-team.ts";
import { resources } from "./docx/make.ts";
import { resources as shipped } from "./pdf/resources.ts";
import { readPdf } from "./ua-check/index.ts";

const MARK = "zqxunsaid";
const HIDDEN = { kind: "private" } as const;

/** The plan with a goal, a thing that could change, a matter and a wish that are kept private, each with the mark in it. */
function withheld(plan: Plan): Plan {
	const kept = structuredClone(plan);
	const [goal] = kept.goals;
	const [contingency] = kept.changePlans.contingencies;
	const [matter] = kept.matters;
	const [wish] = kept.ahead.wishes;
	if (goal) Object.assign(goal, { title: `${MARK} title`, visibility: HIDDEN });
	if (goal) goal.quote.text = `${MARK} goal`;
	if (contingency) {
		Object.assign(contingency, { title: `${MARK} change`, visibility: HIDDEN });
		for (const quote of contingency.asUsual) quote.text = `${MARK} band`;
	}
	for (const quote of [matter?.quote, wish])
		if (quote) Object.assign(quote, { text: `${MARK} said`, visibility: HIDDEN });
	return kept;
}

const treeOf = (plan: Plan, kind: ComposeOptions["kind"], reader = "person") =>
	compose(plan, {
		kind,
		reader,
		exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
		today: "2026-11-12" as LocalDate,
		isForEditing: true,
	});

/** Every string in a PDF, however it is written, and what its text says. */
async function stringsOf(bytes: Uint8Array): Promise<string> {
	const { pdf, nodes } = await readPdf(bytes);
	const found: string[] = nodes.map(({ text, alt }) => `${text} ${alt ?? ""}`);
	const walk = (value: unknown): void => {
		if (value instanceof PDFString || value instanceof PDFHexString) found.push(value.decodeText());
		if (value instanceof PDFArray) value.asArray().forEach(walk);
		if (value instanceof PDFDict) for (const [key, child] of value.entries()) [key.decodeText(), child].forEach(walk);
		if (value instanceof PDFRawStream) {
			walk(value.dict);
			found.push(new TextDecoder("latin1").decode(decodePDFRawStream(value).decode()));
		}
	};
	for (const [, value] of pdf.context.enumerateIndirectObjects()) walk(value);
	return found.join("\n");
}

const partsOf = (bytes: Uint8Array): string =>
	Object.entries(unzipSync(bytes))
		.map(([name, part]) => `${name} ${strFromU8(part, true)}`)
		.join("\n");

describe.each(["full", "large-print", "easy-read"] as const)("what is withheld, %s", (kind) => {
	it.each(examples.map(({ name, plan }) => [name, plan] as const))(
		"is nowhere in the files of %s",
		async (_, plan) => {
			const tree = treeOf(withheld(plan), kind);
			const word = partsOf((await writeDocx(tree, resources)).bytes);
			expect(word).not.toContain(MARK);
			const pdf = await stringsOf((await writePdf(tree, { ...resources, font: shipped.font })).bytes);
			expect(pdf).not.toContain(MARK);
			expect(word).toContain(plan.about.calledName);
			expect(pdf).toContain(plan.about.calledName);
		},
		120_000,
	);

	it("would be found if it were there", async () => {
		const plan = withheld(examples[0]?.plan as Plan);
		for (const goal of plan.goals) goal.visibility = { kind: "everyone" };
		const tree = treeOf(plan, kind);
		expect(partsOf((await writeDocx(tree, resources)).bytes)).toContain(`${MARK} goal`);
		expect(await stringsOf((await writePdf(tree, { ...resources, font: shipped.font })).bytes)).toContain(
			`${MARK} title`,
		);
	}, 120_000);
});

describe("the team left out of one reader's copy", () => {
	const readerId = "0f0f0f0f-1111-4222-8333-444444444444";
	const withoutTeam = (whole: Plan): Plan => ({
		...whole,
		agreement: { ...whole.agreement, copies: [copyWithout(readerId, ["team"])] },
	});
	const kinds = [...new Set(copyKinds.map((kind) => kindOf(kind).document))];

	it.each(kinds)(
		"is nowhere in the files, %s; whom to ask is",
		async (kind) => {
			const { plan, marks } = withMarkedTeam(withoutTeam(examples[0]?.plan as Plan), readerId);
			const tree = treeOf(plan, kind, readerId);
			const word = partsOf((await writeDocx(tree, resources)).bytes);
			const pdf = await stringsOf((await writePdf(tree, { ...resources, font: shipped.font })).bytes);
			for (const file of [word, pdf]) expect(marks.filter((mark) => file.includes(mark))).toEqual([]);
			const coordinator = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId)?.name ?? "nobody";
			if (kind === "full" || kind === "large-print" || kind === "easy-read")
				for (const file of [word, pdf]) expect(file).toContain(coordinator);
		},
		120_000,
	);

	it("would be found if it were there", async () => {
		const { plan, marks } = withMarkedTeam(examples[0]?.plan as Plan, readerId);
		const pdf = await stringsOf(
			(await writePdf(treeOf(plan, "full", readerId), { ...resources, font: shipped.font })).bytes,
		);
		expect(marks.filter((mark) => pdf.includes(mark)).length).toBeGreaterThan(8);
	}, 120_000);
});
