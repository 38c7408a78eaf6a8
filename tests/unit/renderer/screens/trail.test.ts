/** Each page by each way: "Done here" comes back to where it was opened, "Carry on" to the first that is not done. */
import { describe, expect, it } from "vitest";
import {
	firstUnfinished,
	follow,
	isConversation,
	openerOf,
	type Trail,
} from "../../../../renderer/screens/plan/trail.ts";
import { type PartName, partNames, type Route, writeRoute } from "../../../../renderer/store/route.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { lys } from "../../../support/composed.ts";
import { blank } from "../store/edits/support.ts";

type Walk = Route | { readonly on: Route };
const part = (name: PartName, itemId: string | null = null): Route => ({ screen: "part", part: name, itemId });
const life: Route = { screen: "talk", stage: "life", questionId: null };
const map = part("overview");

/** Goes through routes one after another; `on`: by the order of the talk. */
function walked(...routes: readonly Walk[]): { trail: Trail | null; now: Route } {
	let [trail, now]: [Trail | null, Route] = [null, life];
	for (const step of routes) {
		const to = "screen" in step ? step : step.on;
		trail = follow(trail, now, to, !("screen" in step));
		now = to;
	}
	return { trail, now };
}
const doneAfter = (...routes: readonly Walk[]) => {
	const { trail, now } = walked(...routes);
	const to = openerOf(trail, now);
	return to && writeRoute(to);
};

const ways: readonly Route[] = [
	map,
	part("rules"),
	part("review", "one.budget"),
	part("copies"),
	part("agree", "yes"),
	life,
];
const pages = partNames.filter((name) => name !== "overview");

describe("done here", () => {
	it("comes back to where the page was opened, whichever page, whichever way", () => {
		for (const way of ways)
			for (const name of pages) {
				if (way.screen === "part" && way.part === name) continue;
				expect(doneAfter(way, part(name)), `${writeRoute(way)} ${name}`).toBe(writeRoute(way));
			}
	});

	it("comes back by every step of the way, and never to the page that was just left", () => {
		const there = [map, part("rules"), part("team"), part("rights")] as const;
		expect(doneAfter(...there)).toBe("part/team/");
		expect(doneAfter(...there, part("team"))).toBe("part/rules/");
		expect(doneAfter(...there, part("team"), part("rules"))).toBe("part/overview/");
	});

	it("a thing goes back to its list, and to where it was opened if that was elsewhere", () => {
		expect(doneAfter(map, part("risks"), part("risks", "canal"))).toBeNull();
		expect(doneAfter(map, part("risks"), part("risks", "canal"), part("risks"))).toBe("part/overview/");
		expect(doneAfter(part("rules"), part("risks", "canal"))).toBe("part/rules/");
		expect(doneAfter(part("copies"), part("easy-read"), part("easy-read", "line"))).toBe("part/copies/");
	});

	it("in the order of the talk it goes on in it; begun at the map, it goes back there", () => {
		expect(doneAfter({ on: part("health") })).toBeNull();
		expect(doneAfter({ on: part("changes") }, { on: part("risks") }, { on: part("ahead") })).toBeNull();
		expect(doneAfter(map, part("changes"), { on: part("risks") }, { on: part("ahead") })).toBe("part/overview/");
	});
});

/** A talk of three steps. */
const steps = [
	{ stage: "settle", route: { screen: "talk", stage: "settle", questionId: null } },
	{ stage: "life", route: life },
	{ stage: "if-things-change", route: part("changes") },
] as const;

describe("carry on", () => {
	it("goes to the first of the talk that is not done, and past what was left for now", () => {
		const first = (plan: Plan) => writeRoute(firstUnfinished(plan, steps));
		const leaving = (plan: Plan): Plan => {
			const skips = [{ stage: "settle" }] as unknown as Plan["talks"]["skips"];
			return { ...plan, talks: { ...plan.talks, skips } };
		};
		expect(first(blank())).toBe("talk/settle/");
		expect(first(leaving(blank()))).toBe("talk/life/");
		expect(first({ ...leaving(blank()), matters: lys().matters })).toBe("part/changes/");
		// All done: the last.
		expect(first({ ...leaving(lys()) })).toBe("part/changes/");
	});

	it("counts as the conversation its steps and what its order leads through, and nothing that was opened beside it", () => {
		for (const { route } of steps) expect(isConversation(steps, route, null), writeRoute(route)).toBe(true);
		expect(isConversation(steps, part("risks"), null)).toBe(true);
		for (const name of ["risks", "changes"] as const)
			expect(isConversation(steps, part(name), walked(map, part(name)).trail)).toBe(false);
		expect(isConversation(steps, part("changes"), walked(part("changes")).trail)).toBe(true);
		for (const name of ["budget", "first-page", "papers", "review", "rules", "about", "easy-read"] as const)
			expect(isConversation(steps, part(name), null), name).toBe(false);
	});
});
