/** 04 for the seven questions: one question, large answers in words with faces. The answer is the person's. */
import type { Question } from "../../../../shared/guide/questions.ts";
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { answerIn, keepAnswers, type Sitting } from "../../../store/edits/answers.ts";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { usePlan } from "../plan-context.ts";
import { Face } from "./Faces.tsx";
import { QuestionFoot } from "./QuestionFoot.tsx";
import { useQuestionKeys } from "./use-question-keys.ts";

interface OneQuestionProps {
	readonly question: Question;
	readonly number: number;
	readonly sitting: Sitting;
	readonly onNext: () => void;
	readonly onBack: () => void;
	readonly onLeave: () => void;
}

export function OneQuestion({ question, number, sitting, onNext, onBack, onLeave }: OneQuestionProps) {
	const { plan, staff, act } = usePlan();
	const heading = useFocusOnShow<HTMLHeadingElement>();
	const given = answerIn(plan, sitting, question.id)?.answer;
	const answer = (value: ExperienceAnswer["answer"]) => {
		if (act(keepAnswers(plan, sitting, { [question.id]: value }, staff))) onNext();
	};
	useQuestionKeys({ onNext, onBack, onLeave });
	return (
		<div className="turned" data-turned-size={plan.needs.turnedSize}>
			<main className="turned-page" data-region="theirs">
				<p className="soft">
					Question {number} of {questionSheet.questions.length}. Press an answer to go on, or Next to leave it out.
				</p>
				<h1 className="turned-question" ref={heading} tabIndex={-1}>
					{question.text}
				</h1>
				{question.under ? <p className="question-under">{question.under}</p> : null}
				<fieldset className="answers">
					<legend className="visually-hidden">Your answer</legend>
					{questionSheet.answers.map((one) => (
						<button
							key={one.answer}
							type="button"
							className="answer"
							aria-pressed={given === one.answer}
							onClick={() => answer(one.answer)}
						>
							<Face answer={one.answer} />
							<span>{one.text}</span>
						</button>
					))}
				</fieldset>
			</main>
			<QuestionFoot onBack={onBack} onSkip={onNext} onLeave={onLeave} />
		</div>
	);
}
