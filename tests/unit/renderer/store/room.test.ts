/** Who is in the room, and who was there: leaving changes the one, and never the record of what was said before. */
import { describe, expect, it } from "vitest";
import { hereNow, presentWith, without } from "../../../../renderer/store/room.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Talk } from "../../../../shared/plan/talks.ts";
import { blank, must } from "./edits/support.ts";

const jose: Who = { kind: "other", name: "José Luis", relation: "brother" };
const raj: Who = { kind: "other", name: "Raj", relation: "" };
const talk = { id: "4b0f3f5e-2d53-4a31-8a36-0d9f0f6a1c01", present: [jose], by: { name: "Priya", role: "" } } as Talk;
const quote = { text: "the sea", spokenBy: { kind: "me" }, keptAt: "2027-01-12T14:32:00Z", how: "said" };

function planWith(talkId: string | null): Plan {
	const plan = blank();
	const hopes = talkId === null ? [] : [{ ...quote, talkId }];
	return { ...plan, talks: { ...plan.talks, held: [{ ...talk, hopes } as Talk] } };
}

describe("who is in the room", () => {
	it("is whoever came and has not left this talk", () => {
		const plan = planWith(talk.id);
		expect(hereNow(plan, null)).toEqual([jose]);
		expect(hereNow(plan, { talkId: talk.id, who: [jose] })).toEqual([]);
		expect(hereNow(plan, { talkId: "another talk", who: [jose] })).toEqual([jose]);
	});

	it("goes on standing in the record once words were kept, and joins it only once", () => {
		const plan = planWith(talk.id);
		expect(presentWith(plan, must(plan.talks.held[0]), [])).toEqual([jose]);
		expect(presentWith(plan, must(plan.talks.held[0]), [jose, raj])).toEqual([jose, raj]);
	});

	it("is the record while nothing was kept", () => {
		for (const talkId of [null, "another talk"]) {
			const plan = planWith(talkId);
			expect(presentWith(plan, must(plan.talks.held[0]), [])).toEqual([]);
		}
	});

	it("is known by name, in capitals or not", () => {
		expect(without(planWith(null), [{ ...jose, name: "josé luis" }, raj], [jose])).toEqual([raj]);
	});
});
