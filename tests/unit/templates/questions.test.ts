import { describe, expect, it } from "vitest";
import { experienceAnswerSchema, experienceQuestionSchema } from "../../../shared/plan/agreement.ts";
import { questionSheet } from "../../../templates/questions.ts";

describe("the seven questions", () => {
	it("are those of the plan, each once, in their order", () => {
		expect(questionSheet.questions.map((question) => question.id)).toEqual(experienceQuestionSchema.options);
		expect(questionSheet.answers.map((one) => one.answer)).toEqual(experienceAnswerSchema.shape.answer.options);
	});

	it("2, 4, 5 and 6 touch two things, and no thing is touched twice (decision 39)", () => {
		const two = questionSheet.questions.flatMap((question, index) => (question.parts.length === 2 ? [index + 1] : []));
		expect(two).toEqual([2, 4, 5, 6]);
		const parts = questionSheet.questions.flatMap((question) => question.parts.map((part) => part.about));
		expect(new Set(parts).size).toBe(8);
	});
});
