/**
 * The person agrees to what was read to them: whatever the full plan prints stands in the reading as well, word for word
 * where it is a value of the plan, and whatever choice changes the paper changes what is read.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesOf } from "../../../../../renderer/screens/plan/agree/reading/pages.ts";
import { readingOf } from "../../../../../renderer/screens/plan/agree/reading.ts";
import { readPlan } from "../../../../../shared/plan/migrations.ts";
import { type Plan, planSchema } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { examples } from "../../../../../templates/examples/index.ts";
import { composed } from "../../../../support/composed.ts";
import { arbitraryPlan } from "../../../../support/plan-arbitrary.ts";
import { type At, editedAt, placesIn } from "../../../../support/plan-edits.ts";
import { allText, everyText } from "../../../../support/tree-reading.ts";

const LONG = process.env.WM_LONG === "1";
const TODAY = "2026-11-12";
const everyField = readPlan(
	JSON.parse(readFileSync(new URL("../../../../fixtures/plan/v2/every-field.json", import.meta.url), "utf8")),
);
const plans = [...examples.map(({ plan }) => plan), everyField];
const eachPlan = it.each(plans.map((plan) => [plan.about.calledName, plan] as const));

/** What paper says beside what is agreed to. Each holds of some plan here, or it goes. */
const REASONS: readonly { readonly paths: RegExp; readonly because: string }[] = [
	{
		paths: /(^|\.)(typedBy|readBack|how|through|language|keptAt|talkId|told)(\.|$)|\.translations\.\d+\.(by|on)$/,
		because: "how each of the words came, and who typed them, is beside what they say",
	},
	{ paths: /^talks\.held\.\d+\.(on|place|present|isInterpreted)\b/, because: "and so is where and when that was" },
	{ paths: /^agreement\.copies\./, because: "who is to have a copy is asked on a page of its own, after the reading" },
	{
		paths: /^(version|isInvented)$|^agreement\.(versions\.\d+\.(number|startedOn)|agreed\.at)$/,
		because: "which version it is, by its number or by when the yes to it was said",
	},
];
const reasonFor = (path: string) => REASONS.find(({ paths }) => paths.test(path));
/** Reasons that something was really not heard for. */
const used = new Set<(typeof REASONS)[number]>();

/** All that is said while the two are alone, page by page. */
const heard = (plan: Plan): string =>
	pagesOf(readingOf(plan, [], TODAY as LocalDate))
		.flatMap(({ parts }) => parts)
		.flatMap(({ title, items }) => [
			title,
			...items.flatMap((one) => [one.lead, one.voice, one.quote?.text ?? "", one.line]),
		])
		.join("\n")
		.replaceAll("\u00a0", " ");
const paperOf = (plan: Plan): string => allText(composed(plan, "full", TODAY)).replaceAll("\u00a0", " ");

/** Every value of the plan that stands in the paper as a run of its own. */
const valuesIn = (plan: Plan): string[] =>
	[...everyText(composed(plan, "full", TODAY).blocks)]
		.filter(({ anchor, where }) => anchor !== undefined && /^(quote|voice)| run$/.test(where))
		.map(({ text }) => text.replaceAll("\u00a0", " "));

const expectHeard = (plan: Plan): void => {
	const all = heard(plan);
	expect(valuesIn(plan).filter((value) => !all.includes(value))).toEqual([]);
};

type Branch = Record<string | number, unknown>;
const valueAt = (root: unknown, at: At): unknown =>
	at.reduce<unknown>((value, step) => (value as Branch | null)?.[step], root);
function setAt(root: unknown, at: At, value: unknown): void {
	(valueAt(root, at.slice(0, -1)) as Branch)[at.at(-1) ?? ""] = value;
}

interface Marked {
	readonly plan: Plan;
	/** What stands where, wherever the schema takes it: a line with a mark of its own, a day that no other place has. */
	readonly marks: ReadonlyMap<string, string>;
}

/** The plan with something of its own in every place that `mark` gives something for. */
function marked(plan: Plan, mark: (value: string, number: number) => string | null): Marked {
	const changed = structuredClone(plan);
	const marks = new Map<string, string>();
	for (const at of placesIn(plan)) {
		const value = valueAt(plan, at);
		const other =
			typeof value === "string" && !/(^|[a-z])[iI]ds?$/.test(String(at.at(-1))) ? mark(value, marks.size) : null;
		if (other === null) continue;
		setAt(changed, at, other);
		marks.set(at.join("."), other);
	}
	for (let issues = issuesOf(changed); issues.length > 0; issues = issuesOf(changed)) {
		for (const path of issues) {
			setAt(changed, path, valueAt(plan, path));
			marks.delete(path.join("."));
		}
	}
	return { plan: planSchema.parse(changed), marks };
}

const issuesOf = (plan: unknown): At[] =>
	(planSchema.safeParse(plan).error?.issues ?? []).map(({ path }) => path as At);

/** Places whose mark stands on paper and is not heard; `asPrinted`: how it is looked for. */
function unheard({ plan, marks }: Marked, asPrinted: (mark: string) => string): string[] {
	const paper = paperOf(plan);
	const read = heard(plan);
	return [...marks].flatMap(([path, mark]) => {
		const printed = new RegExp(`(?<!\\d)${asPrinted(mark)}`);
		if (!printed.test(paper) || printed.test(read)) return [];
		const reason = reasonFor(path);
		if (reason) used.add(reason);
		return reason ? [] : [path];
	});
}

const freely = (value: string, number: number): string | null => (DAY.test(value) ? null : `${value} zq${number}z`);

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** "3\u00a0May 2031", without the code of the app. */
const written = (day: string): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};
const dayNumber = (number: number): string => new Date(Date.UTC(2030, 0, 1 + number)).toISOString().slice(0, 10);

describe("what is read back is what the full plan prints", () => {
	eachPlan("of %s: every value, as a full plan and as a wellbeing plan", (_, plan) => {
		expectHeard({ ...plan, kind: "full" });
		expectHeard({ ...plan, kind: "lite" });
	});

	it("of any plan: every value", () => {
		fc.assert(fc.property(arbitraryPlan, expectHeard), { numRuns: LONG ? 1000 : 60 });
	}, 1_800_000);

	eachPlan("of %s: every line that somebody wrote, whichever place it has", (_, plan) => {
		const lines = marked(plan, freely);
		expect(lines.marks.size).toBeGreaterThan(100);
		expect(unheard(lines, (mark) => /zq\d+z/.exec(mark)?.[0] ?? mark)).toEqual([]);
	});

	eachPlan("of %s: every day", (_, plan) => {
		const days = marked(plan, (value, number) => (DAY.test(value) ? dayNumber(number) : null));
		expect(days.marks.size).toBeGreaterThan(10);
		expect(unheard(days, written)).toEqual([]);
	});

	eachPlan("of %s: every sum of money", (_, plan) => {
		const read = heard(plan);
		for (const [sum] of paperOf(plan).matchAll(/£[\d,]+\.\d\d/g)) expect(read).toContain(sum);
	});

	it("whatever is chosen, such as whether somebody was asked, or how sure somebody is", () => {
		const seen = new Set<string>();
		const found: string[] = [];
		for (const plan of LONG ? plans : plans.slice(0, 1)) {
			const paper = paperOf(plan);
			const read = heard(plan);
			const { marks } = marked(plan, freely);
			for (const at of placesIn(plan)) {
				const value = valueAt(plan, at);
				const path = at.join(".");
				// Of a list of things one stands for all: its fields are told apart, not its members.
				const kind = path.replace(/\.\d+/g, ".*");
				const isId = /(^|[a-z])[iI]ds?(\.\*)?$|At$/.test(kind);
				if (typeof value === "object" || isId || DAY.test(String(value)) || marks.has(path) || seen.has(kind)) continue;
				const reason = reasonFor(path);
				if (reason && used.has(reason)) continue;
				seen.add(kind);
				const other = editedAt(plan, at, 1);
				if (other === null || paperOf(other) === paper || heard(other) !== read) continue;
				if (reason) used.add(reason);
				else found.push(path);
			}
		}
		expect(found).toEqual([]);
	}, 1_800_000);

	it("and no reason stands here that nothing is left out for", () => {
		expect(REASONS.filter((reason) => !used.has(reason)).map(({ because }) => because)).toEqual([]);
	});
});
