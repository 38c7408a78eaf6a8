import { describe, expect, it } from "vitest";
import full from "../../../templates/en-GB/full.json" with { type: "json" };
import data from "../../../templates/en-GB/safety.json" with { type: "json" };
import { oldestCheck, safetyCard, safetyCardSchema } from "../../../templates/safety.ts";

const said = JSON.stringify(safetyCard);
const part = (id: string): string =>
	safetyCard.sections.find((section) => section.id === id)?.lines.join(" ") ?? `no part ${id}`;

describe("the safety card", () => {
	it("has a part for each thing that may be told, what to do now first and what to do after last", () => {
		const ids = safetyCard.sections.map(({ id }) => id);
		expect(ids).toEqual(safetyCardSchema.shape.sections.element.shape.id.options);
	});

	it("begins with 999, in the words of every document", () => {
		expect(full.danger.replaceAll("**", "").startsWith(safetyCard.danger)).toBe(true);
	});

	it("keeps to what the reference asks (12.3)", () => {
		expect(part("now")).toMatch(/open questions only/i);
		expect(part("now")).toMatch(/do not promise/i);
		expect(part("home")).toMatch(/paper/i);
		expect(part("alone")).toMatch(/speak alone/i);
		expect(part("suicide")).toMatch(/ask directly.*stay with them.*help now.*safety plan/is);
		expect(part("after")).toMatch(/safeguarding lead today/i);
		expect(safetyCard.note).toMatch(/not here.*not recorded/is);
	});

	it("scores nothing and decides nothing", () =>
		expect(said).not.toMatch(/\b(high|low|medium) risk\b|risk score|out of ten/i));

	it("names each crisis line once, with the day it was looked up, and says it was not rung", () => {
		expect(safetyCard.lines.find(({ id }) => id === "samaritans")?.number).toBe("116 123");
		expect(new Set(safetyCard.lines.map(({ number }) => number)).size).toBe(safetyCard.lines.length);
		for (const { checkedOn } of safetyCard.lines) expect(oldestCheck(safetyCard) <= checkedOn).toBe(true);
		expect(safetyCard.checked).toContain("not rung");
		expect(safetyCardSchema.safeParse({ ...data, checked: "Checked." }).success).toBe(false);
		expect(
			safetyCardSchema.safeParse({ ...data, lines: data.lines.map(({ checkedOn: _, ...line }) => line) }).success,
		).toBe(false);
	});

	it("uses our typography", () => expect(said.replaceAll('"', "")).not.toMatch(/'|\.\.\.| {2}/));
});
