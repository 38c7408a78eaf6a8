/** The person's answers to the seven questions, as they were given. Staff never answer for a person who can. */
import type { ExperienceAnswer, ExperienceQuestion } from "../../../shared/plan/agreement.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../shared/plan/quote.ts";
import type { Clock, LocalDate } from "../../../shared/plan/time.ts";
import { type Edit, set } from "./edit.ts";
import { newQuote, type Said, saidAgain } from "./words.ts";

/** Who answers, asked once, before the first question; and who is in the room as they do. */
export interface Sitting {
	readonly answeredBy: Exclude<ExperienceAnswer["answeredBy"], "staff">;
	readonly inTheRoom: readonly Who[];
	readonly on: LocalDate;
	readonly isFromPaper: boolean;
}

/** The sitting with those who are here now: with somebody else in the room, also an interpreter without a name, nobody answers alone. */
export const heardBy = (sitting: Sitting, room: readonly Who[], isInterpreted = false): Sitting => ({
	...sitting,
	answeredBy:
		sitting.answeredBy === "person-alone" && (room.length > 0 || isInterpreted)
			? "person-with-supporter"
			: sitting.answeredBy,
	inTheRoom: room,
});

/** The answer given to a question in this sitting, or undefined. */
export const answerIn = (plan: Plan, sitting: Sitting, question: ExperienceQuestion): ExperienceAnswer | undefined =>
	plan.agreement.answers.findLast(
		(answer) =>
			answer.question === question &&
			answer.planVersion === plan.version &&
			answer.on === sitting.on &&
			answer.answeredBy === sitting.answeredBy &&
			answer.isFromPaper === sitting.isFromPaper,
	);

const replace = (plan: Plan, next: ExperienceAnswer, label: string): Edit => ({
	label,
	changes: [
		set(
			["agreement", "answers"],
			plan.agreement.answers.map((answer) => (answer.id === next.id ? next : answer)),
		),
	],
});

/** Which question it was, for undo: never what was answered. */
const asked: Record<ExperienceQuestion, string> = {
	listened: "being listened to",
	"helped-write": "helping to write",
	"right-people": "who was there",
	"knew-and-explained": "knowing what would happen",
	"sounds-like-me": "how the plan sounds",
	"have-and-change": "having the plan",
	"know-how-to-ask": "asking for a look-again",
};

type Answers = Partial<Record<ExperienceQuestion, ExperienceAnswer["answer"]>>;

/** Keeps answers of one sitting; another answer to the same question takes its place, and what it was about goes with it. */
export function keepAnswers(plan: Plan, sitting: Sitting, answers: Answers, staff: Staff): Edit {
	const given = Object.entries(answers) as [ExperienceQuestion, ExperienceAnswer["answer"]][];
	const heard = { inTheRoom: [...sitting.inTheRoom] };
	const list = given.reduce<readonly ExperienceAnswer[]>((known, [question, answer]) => {
		const old = answerIn(plan, sitting, question);
		if (old)
			return known.map((one) =>
				one.id === old.id ? { ...old, ...heard, answer, about: old.answer === answer ? old.about : [] } : one,
			);
		return known.concat({
			id: newId(),
			question,
			answer,
			about: [],
			answeredBy: sitting.answeredBy,
			...heard,
			askedBy: staff,
			on: sitting.on,
			isFromPaper: sitting.isFromPaper,
			better: null,
			planVersion: plan.version,
		});
	}, plan.agreement.answers);
	const [only, ...more] = given;
	const label = only && more.length === 0 ? `kept the answer about ${asked[only[0]]}` : "kept answers";
	return { label, changes: [set(["agreement", "answers"], list)] };
}

/** Which of two things was meant by "mostly" or "no"; the two are kept apart (decision 39). */
export const setMeant = (plan: Plan, answer: ExperienceAnswer, about: ExperienceAnswer["about"]): Edit =>
	replace(plan, { ...answer, about: [...about] }, "kept which was meant");

/** What would have made it better, in their words. Theirs alone, whoever asks: never in the plan's documents. */
export function keepBetter(plan: Plan, answer: ExperienceAnswer, said: Said, clock: Clock): Edit {
	const quote = newQuote(plan, said, clock);
	// Written on the sheet by the person, and typed in by staff later.
	const typed = answer.isFromPaper ? { ...quote, typedBy: { kind: "staff" as const, ...said.staff } } : quote;
	const better = saidAgain(answer.better, typed);
	return replace(plan, { ...answer, better }, "kept what would have been better");
}
