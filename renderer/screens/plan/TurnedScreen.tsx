/** What is turned to the person depends on where the conversation is: what matters, or one goal. */
import { stageOf } from "../../../templates/guide.ts";
import { keepMatter } from "../../store/edits/words.ts";
import { usePlan } from "./plan-context.ts";
import { Turned } from "./Turned.tsx";

export function TurnedScreen({ onBack }: { readonly onBack: () => void }) {
	const { plan, open, state, staff } = usePlan();
	const { route } = state;
	if (route.screen === "goal") {
		const goal = plan.goals.find((candidate) => candidate.id === route.goalId);
		const quotes = goal ? [goal.quote, ...(goal.why ? [goal.why] : [])] : [];
		return (
			<Turned
				question={stageOf("different").question.text}
				quotes={quotes}
				draftKey={null}
				onKeep={() => undefined}
				onBack={onBack}
			/>
		);
	}
	const stage = stageOf("life");
	const question =
		route.screen === "talk"
			? (stage.prompts.find((prompt) => prompt.id === route.questionId) ?? stage.question)
			: stage.question;
	const keep = (text: string) => {
		const edit = keepMatter(
			plan,
			question.area ?? "love",
			question.text,
			{ text, how: "said", staff, questionId: question.id },
			open.clock,
		);
		open.actAndClear("kept words", edit.changes, "words:life");
	};
	return (
		<Turned
			question={question.text}
			quotes={plan.matters.map((matter) => matter.quote)}
			draftKey="words:life"
			onKeep={keep}
			onBack={onBack}
		/>
	);
}
