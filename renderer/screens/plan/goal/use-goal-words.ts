/** A new goal in the person's words, and why it matters. */
import type { Goal } from "../../../../shared/plan/goals.ts";
import { stageOf } from "../../../../templates/guide.ts";
import { newGoal, setGoal } from "../../../store/edits/goals.ts";
import { newQuote, saidAgain } from "../../../store/edits/words.ts";
import { usePlan } from "../plan-context.ts";
import { type AnswerBox, useAnswerBox } from "../talk/use-answer-box.ts";

/** In: what to do with the goal once it is kept. Out: its words, and how to keep them. */
export function useNewGoal(onKept: (goal: Goal) => void): AnswerBox {
	const { open } = usePlan();
	const key = "goal-words";
	return useAnswerBox({
		key,
		wayKey: "goal-words:way",
		questionId: stageOf("different").question.id,
		isAnswered: false,
		keep: (said) => {
			const { plan, drafts } = open.record;
			// A worry that becomes a goal stays where it is: the goal only says where it came from.
			const fromWorry = plan.worries.find((worry) => worry.id === drafts["goal-from"]);
			const { goal, edit } = newGoal(plan, said, open.clock, fromWorry?.id ?? null);
			open.actAndClear(edit.label, edit.changes, key);
			open.draft("goal-from", "");
			onKept(goal);
		},
	});
}

/** In: a goal. Out: why it matters, in their words, and how to keep it. */
export function useGoalWhy(goal: Goal): AnswerBox {
	const { open } = usePlan();
	const key = `goal-why:${goal.id}`;
	return useAnswerBox({
		key,
		wayKey: `${key}:way`,
		questionId: "different.why",
		isAnswered: goal.why !== null,
		keep: (said) => {
			const { plan } = open.record;
			const before = plan.goals.find(({ id }) => id === goal.id)?.why ?? null;
			const why = saidAgain(before, newQuote(plan, said, open.clock));
			const edit = setGoal(goal, "why", why, "kept why it matters");
			open.actAndClear(edit.label, edit.changes, key);
		},
	});
}
