import { expect, it } from "vitest";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { blank, part } from "./support.ts";

it("a part that the person set aside says so, and is no empty page", () => {
	const relevance = { because: null, on: null, isSaid: false };
	const aside = (state: "not-relevant" | "did-not-want" | "left-for-now", isSaid = false): Plan => ({
		...blank,
		ahead: { ...blank.ahead, relevance: { ...relevance, state, isSaid } },
		risks: { ...blank.risks, relevance: { ...relevance, state, isSaid } },
	});
	const said = (plan: Plan, present: readonly Who[] = []) =>
		part("ahead", null, plan, present).items.map(({ line }) => line);
	expect(said(aside("not-relevant"))).toEqual(["This is not relevant to you."]);
	expect(said(aside("did-not-want"))).toEqual(["You did not want to talk about this."]);
	expect(said(aside("left-for-now"))).toEqual(["This is still to talk about."]);
	expect(part("risks", null, aside("not-relevant")).items).toHaveLength(1);
	const raj: Who = { kind: "other", name: "Raj", relation: "" };
	expect(said(aside("did-not-want"), [raj])).toEqual([]);
	expect(said(aside("did-not-want", true), [raj])).toEqual(["You did not want to talk about this."]);
	expect(said(blank)).toEqual([]);
});
