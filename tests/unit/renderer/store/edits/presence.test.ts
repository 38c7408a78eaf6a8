import { describe, expect, it } from "vitest";
import { keepTellBack } from "../../../../../renderer/store/edits/agreement.ts";
import {
	cameThen,
	comeIn,
	leaveRoom,
	wasNotThere,
	wasThereFromStart,
} from "../../../../../renderer/store/edits/presence.ts";
import { beginTalk } from "../../../../../renderer/store/edits/talks.ts";
import { keepWords } from "../../../../../renderer/store/edits/words.ts";
import { applyChanges } from "../../../../../shared/changes/change.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { Who } from "../../../../../shared/plan/quote.ts";
import { afterEdit, blank, clock, must, said, sister, staff } from "./support.ts";

const talkOf = (plan: Plan) => must(plan.talks.held.at(-1));
const begun = (): Plan => applyChanges(blank(), beginTalk(blank(), staff, clock)).plan;
const withWords = (): Plan => {
	const plan = begun();
	return afterEdit(plan, keepWords(plan, "matter.know-about-me", "About me", said("The sea"), clock));
};
const raj: Who = { kind: "other", name: "Raj", relation: "" };

describe("who came to a talk", () => {
	it("is there from its start before anything was kept, and from that moment after", () => {
		const start = begun();
		const early = afterEdit(start, comeIn(start, talkOf(start), sister, clock));
		expect(talkOf(early)).toMatchObject({ present: [sister], moves: [] });
		const plan = withWords();
		const late = afterEdit(plan, comeIn(plan, talkOf(plan), sister, clock));
		const at = clock.now().toISOString();
		expect(talkOf(late)).toMatchObject({ present: [sister], moves: [{ who: sister, is: "came", at }] });
		// What was said about the planning counts as words of the talk too.
		const told = afterEdit(start, keepTellBack(start, said("Dafydd rings"), clock));
		expect(talkOf(afterEdit(told, comeIn(told, talkOf(told), sister, clock))).moves).toHaveLength(1);
	});

	it("stays in the record when they leave, also before anything was kept", () => {
		const start = begun();
		const plan = afterEdit(start, comeIn(start, talkOf(start), sister, clock));
		const left = afterEdit(plan, leaveRoom(plan, talkOf(plan), sister, clock));
		expect(talkOf(left)).toMatchObject({ present: [sister], moves: [{ who: sister, is: "left" }] });
	});

	it("goes with all their moments when they were put down by mistake, and nobody else does", () => {
		let plan = withWords();
		for (const who of [sister, raj]) plan = afterEdit(plan, comeIn(plan, talkOf(plan), who, clock));
		plan = afterEdit(plan, wasNotThere(plan, talkOf(plan), { ...sister, name: "CARYS" } as Who));
		expect(talkOf(plan)).toMatchObject({ present: [raj], moves: [{ who: raj, is: "came" }] });
	});

	it("noted late was there all the while, once that is said; a leaving stays", () => {
		let plan = withWords();
		plan = afterEdit(plan, comeIn(plan, talkOf(plan), sister, clock));
		plan = afterEdit(plan, leaveRoom(plan, talkOf(plan), sister, clock));
		plan = afterEdit(plan, wasThereFromStart(plan, talkOf(plan), sister));
		expect(talkOf(plan).moves).toMatchObject([{ who: sister, is: "left" }]);
		expect(afterEdit(plan, wasThereFromStart(plan, talkOf(plan), sister)).talks.held).toEqual(plan.talks.held);
	});

	it("can be noted after the day", () => {
		const start = begun();
		expect(talkOf(afterEdit(start, cameThen(talkOf(start), raj)))).toMatchObject({ present: [raj], moves: [] });
	});
});
