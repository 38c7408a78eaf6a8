/** What was refused and left is told by its page until it is put right or gone, after another start as well. */
import { expect, it } from "vitest";
import { leftTyped, NOT_KEPT } from "../../../../renderer/store/not-kept.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import type { Route } from "../../../../renderer/store/route.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { blank, clock } from "./edits/support.ts";

const map: Route = { screen: "part", part: "overview", itemId: null };
const health: Route = { screen: "part", part: "health", itemId: null };

function opened(record = newRecord(blank())) {
	const open = new OpenPlan({ save: async () => ({ rev: 2 }) } as never, record, 1, clock);
	/** A box of the health page as it stands on the screen; what is typed in it is a draft. Answers how to leave it. */
	const show = (key: string) =>
		open.words.hold(key, {
			keep: () => undefined,
			hasDraft: () => open.draftOf(key) !== "",
			refused: () => (open.draftOf(key) === "summer" ? { typed: "summer", tell: () => undefined } : null),
			stands: () => ({ draftKeys: [key], place: "part/health/" }),
		});
	const left = () => leftTyped(open.record.drafts).map(({ place }) => place);
	return { open, show, left };
}

it("names the page once it is left, and nothing of what was typed", () => {
	const { open, show, left } = opened();
	open.go(health);
	const leave = show("result-on");
	open.draft("result-on", "summer");
	expect(left()).toEqual([]);
	open.go(map);
	leave();
	expect(left()).toEqual(["part/health/"]);
	expect(open.record.drafts[NOT_KEPT]).not.toContain("summer");

	// After another start nothing knows of the box until its page is opened.
	const again = opened(open.record);
	again.open.go(map);
	expect(again.left()).toEqual(["part/health/"]);
	again.open.go(health);
	again.show("result-on");
	again.open.draft("result-on", "June 2026");
	again.open.go(map);
	expect(again.left()).toEqual([]);
});

it("says nothing of what is understood and waits, nor of what was put right, put away or left in another box", () => {
	const { open, show, left } = opened();
	show("result-on");
	const leave = show("number");
	open.draft("result-on", "June 2026");
	open.draft("number", "summer");
	open.go(map);
	leave();
	expect(left()).toEqual(["part/health/"]);
	open.draft("number", "");
	expect(left()).toEqual([]);
	open.go(health);
	expect(open.record.drafts[NOT_KEPT]).toBeUndefined();
});

it("a draft that cannot be read tells of nothing", () => {
	expect(leftTyped({ [NOT_KEPT]: "{", a: "1" })).toEqual([]);
	expect(leftTyped({ [NOT_KEPT]: '[{"draftKeys":["a"]}]', a: "1" })).toEqual([]);
});
