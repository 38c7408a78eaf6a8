/** What is answered at each question of a look-again, and in which copies that leave a part out it prints: as the sheet of a copy says. */
import { expect, it, vi } from "vitest";
import { SaidLeftOut } from "../../../../../renderer/screens/plan/agree/CopySays.tsx";
import { partOfAnswer } from "../../../../../renderer/screens/plan/review/goes-with.ts";
import {
	goalOfStep,
	saidQuestions,
	stepsOf,
	textQuestions,
} from "../../../../../renderer/screens/plan/review/steps.ts";
import { keepHowItWent, sayAnew } from "../../../../../renderer/store/edits/progress.ts";
import { keepQuote } from "../../../../../renderer/store/edits/quotes.ts";
import {
	addView,
	answerPlace,
	beginReview,
	finishReview,
	givePreparation,
	setReview,
} from "../../../../../renderer/store/edits/reviews.ts";
import { keepWords } from "../../../../../renderer/store/edits/words.ts";
import { personWords } from "../../../../../shared/criteria/person.ts";
import { type PlanPart, planPartSchema } from "../../../../../shared/plan/agreement.ts";
import { isStrength } from "../../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { composed, lys } from "../../../../support/composed.ts";
import { copyWithout } from "../../../../support/marked-team.ts";
import { allText } from "../../../../support/tree-reading.ts";
import { applied, clock, must, said, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

const DAY = "2027-01-12" as LocalDate;
const reader = "0f0f0f0f-1111-4222-8333-444444444444";
const marks = new Map<string, string>();
const markOf = (step: string): string => {
	const mark = marks.get(step) ?? `zqx${marks.size}zqx`;
	marks.set(step, mark);
	return mark;
};

/** Only a yes, a choice, a day, or what stands in every copy: no words of a look-again. */
const WITHOUT_WORDS = ["needs", "changes", "risks", "numbers", "budget", "seen", "more"];

/** The plan once its review was answered and finished, with a mark in every box that takes words. */
function looked(plan: Plan): Plan {
	const { review, edit } = beginReview(plan, clock);
	let now = applied(plan, edit);
	for (const step of stepsOf(now)) {
		if (WITHOUT_WORDS.includes(step)) continue;
		const words = said(markOf(step));
		const text = textQuestions.find((question) => question.step === step);
		const asked = saidQuestions.find((question) => question.step === step);
		const goal = goalOfStep(now, step);
		const matter = now.matters.find((one) => isStrength(one) === (step === "strengths"));
		const none = { helped: "", gotInTheWay: "", next: null, level: undefined };
		if (text) now = applied(now, setReview(review, text.field, words.text, "x"));
		else if (asked) now = applied(now, keepQuote(now, answerPlace(review, asked.field), words, clock));
		else if (goal) now = applied(now, keepHowItWent(now, goal, { ...none, words }, clock));
		else if (step === "matters") now = applied(now, sayAnew(now, must(matter), words, clock));
		else if (step === "strengths")
			now = applied(now, keepWords(now, "matter.proud", "What I am proud of", words, clock));
		else if (step === "working") now = applied(now, addView(now, "working", { kind: "me" }, words, clock));
		else if (step === "not-working") now = applied(now, addView(now, "notWorking", { kind: "me" }, words, clock));
		else if (step === "preparation") now = applied(now, givePreparation(now, words.text, "read aloud", DAY, staff));
		else if (step === "finish") {
			const lookAgain = { on: DAY, time: "", place: "", arrangedBy: { kind: "me" as const }, because: words.text };
			now = applied(now, finishReview(now, review, { heldOn: DAY, lookAgain, note: words.text }, clock));
		} else throw new Error(`nothing is tried at ${step}`);
	}
	return now;
}

it("each answer prints where the sheet of a copy says that it does, and nowhere else", () => {
	const plan = looked(lys());
	expect(marks.size).toBeGreaterThan(12);
	for (const part of planPartSchema.options) {
		const copy = { ...copyWithout(reader, [part]), planVersion: plan.version };
		const theirs = { ...plan, agreement: { ...plan.agreement, copies: [copy] } };
		const of = { reader, isForEditing: true };
		const full = allText(composed(theirs, "full", "2027-01-20", of));
		const easy = allText(composed(theirs, "easy-read", "2027-01-20", of));
		for (const [step, mark] of marks) {
			const goesWith = partOfAnswer(step);
			const isIn = goesWith !== null && goesWith !== part;
			expect(full.includes(mark), `${step} in a copy without ${part}`).toBe(isIn);
			if (!isIn) expect(easy.includes(mark), `${step} in easy read without ${part}`).toBe(false);
		}
	}
});

it("is said in the sheet of a copy, by the names of the parts that it has", () => {
	const whole = looked(lys());
	const sheet = (parts: readonly PlanPart[]): string => {
		const copy = { ...copyWithout(reader, parts), planVersion: whole.version };
		const plan = { ...whole, agreement: { ...whole.agreement, copies: [copy] } };
		const says = <SaidLeftOut copy={copy} name="Nerys" person={personWords(plan.about)} />;
		return drawn(openedPlan(plan), says);
	};
	expect(sheet(["budget"])).toMatch(
		/comes into Nerys’s copy: what works and what does not, with “day to day”; how each goal has gone, with “goals, and who does what”; what still matters, and what she is good at, with “what matters”\./u,
	);
	expect(sheet(["daily", "matters"])).toMatch(
		/comes into Nerys’s copy: how each goal has gone, with “goals[^;]+\.<\/p>$/u,
	);
	expect(sheet(["daily", "matters", "goals"])).toMatch(/it may tell of it\.<\/p>$/u);
});
