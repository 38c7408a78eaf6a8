/** Answers to questions that touch two things: of a low one it is asked which was meant. */
import type { Question } from "../../../../shared/guide/questions.ts";
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { questionSheet } from "../../../../templates/questions.ts";

export interface TwoThings {
	readonly question: Question;
	readonly answer: ExperienceAnswer;
}

/** The latest low answers to questions of two things, about today's version. */
export function lowAnswers({ agreement, version }: Plan): TwoThings[] {
	return questionSheet.questions.flatMap((question) => {
		// Of what somebody else said for them, nobody here knows what was meant, and no rule asks.
		const answer = agreement.answers.findLast(
			(one) => one.question === question.id && one.planVersion === version && one.answeredBy !== "someone-who-knows",
		);
		const isLow = answer?.answer === "mostly" || answer?.answer === "no";
		return question.parts.length === 2 && answer && isLow ? [{ question, answer }] : [];
	});
}

/** Those of which nobody has said yet which was meant. */
export const openMeanings = (plan: Plan): TwoThings[] =>
	lowAnswers(plan).filter(({ answer }) => answer.about.length === 0);
