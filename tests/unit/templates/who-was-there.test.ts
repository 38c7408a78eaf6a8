/** With whom words were said, on paper: whoever came in later or left did not hear the others. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../shared/plan/migrations.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../shared/plan/quote.ts";
import type { Talk } from "../../../shared/plan/talks.ts";
import type { Instant, LocalDate } from "../../../shared/plan/time.ts";
import lys from "../../../templates/examples/lys-nowak.json" with { type: "json" };
import { contextFor } from "../../../templates/full/context.ts";
import { whenSentence } from "../../../templates/full/when-line.ts";
import { languageFor } from "../../../templates/language/messages.ts";

const jose: Who = { kind: "other", name: "José", relation: "" };
const raj: Who = { kind: "other", name: "Raj", relation: "" };
const at = (minute: number): Instant => `2026-10-12T14:${String(minute).padStart(2, "0")}:00.000Z` as Instant;

/** Words kept at these minutes of one talk. */
function sentence(minutes: readonly number[], present: readonly Who[], moves: Talk["moves"]): string {
	const plan = readPlan(lys);
	const talk = plan.talks.held[0] as Talk;
	const quote = plan.matters[0]?.quote as Quote;
	const held: Plan["talks"]["held"] = [{ ...talk, place: "", present: [...present], moves: [...moves] }];
	const context = contextFor(
		{ ...plan, talks: { ...plan.talks, held } },
		{ kind: "full", exportId: "", today: "2026-10-13" as LocalDate, isForEditing: false },
		languageFor("en-GB"),
		false,
	);
	return whenSentence(
		context,
		minutes.map((minute) => ({ ...quote, how: "said" as const, talkId: talk.id, keptAt: at(minute) })),
	).replaceAll("\u00a0", " ");
}

describe("with whom words were said", () => {
	it("names who was there for all of them", () => {
		expect(sentence([1, 5], [jose], [])).toContain("on 12 October 2026, with José there.");
		expect(sentence([1, 5], [jose], [{ who: jose, is: "left", at: at(9) }])).toContain(", with José there.");
	});

	it("does not name who came after them or had left before", () => {
		expect(sentence([1, 5], [jose], [{ who: jose, is: "came", at: at(9) }])).not.toContain("José");
		expect(sentence([11], [jose], [{ who: jose, is: "left", at: at(9) }])).not.toContain("José");
	});

	it("says so where somebody was there for a part", () => {
		const came = [{ who: jose, is: "came" as const, at: at(3) }];
		expect(sentence([1, 5], [jose], came)).toContain(", with José there for part of it.");
		expect(sentence([1, 5], [raj, jose], came)).toContain(", with Raj there, and José for part of it.");
	});
});
