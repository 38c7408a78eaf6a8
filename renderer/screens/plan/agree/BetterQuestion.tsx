/** "What would have made it better?" In their words; kept with the answer that was lowest, in no document. */

import { useEffect, useRef } from "react";
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { answerIn, keepBetter, type Sitting } from "../../../store/edits/answers.ts";
import { KeptMark } from "../fields/KeptMark.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidInPlan } from "../SaidHere.tsx";
import { usualWay } from "../talk/how-given.ts";
import { TurnedBox } from "../turned/TurnedBox.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { QuestionFoot } from "./QuestionFoot.tsx";
import { useQuestionKeys } from "./use-question-keys.ts";

const draftKey = "questions:better";
const order: readonly ExperienceAnswer["answer"][] = ["no", "mostly", "rather-not-say", "yes"];

/** Where these words belong: the first of the lowest answers in this sitting; null where nothing was answered. */
export function answerForBetter(plan: Plan, sitting: Sitting): ExperienceAnswer | null {
	const given = questionSheet.questions.flatMap((question) => answerIn(plan, sitting, question.id) ?? []);
	const withWords = given.find((answer) => answer.better !== null);
	return withWords ?? order.flatMap((kind) => given.filter(({ answer }) => answer === kind))[0] ?? null;
}

interface BetterQuestionProps {
	readonly sitting: Sitting;
	readonly answer: ExperienceAnswer;
	readonly onNext: () => void;
	readonly onBack: () => void;
	readonly onLeave: () => void;
}

export function BetterQuestion({ sitting, answer, onNext, onBack, onLeave }: BetterQuestionProps) {
	const { plan, open, state, staff } = usePlan();
	const box = useRef<HTMLTextAreaElement>(null);
	const draft = state.record.drafts[draftKey] ?? "";
	useEffect(() => box.current?.focus(), []);
	const keep = () => {
		const now = open.record.plan;
		const toKeep = answerForBetter(now, sitting) ?? now.agreement.answers.find(({ id }) => id === answer.id) ?? null;
		const text = open.draftOf(draftKey);
		if (text.trim() === "" || toKeep === null) return;
		const said = { text, ...usualWay(now, today(open.clock)), staff, questionId: "questions.better" };
		const edit = keepBetter(now, toKeep, said, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
	};
	useKeepOnLock(draftKey, keep);
	/** Into the box again, with the caret behind them. */
	const finish = () => {
		const text = answer.better?.text ?? "";
		open.draft(draftKey, text);
		requestAnimationFrame(() => {
			box.current?.focus();
			box.current?.setSelectionRange(text.length, text.length);
		});
	};
	const leave = () => {
		keep();
		onLeave();
	};
	const next = () => {
		keep();
		onNext();
	};
	useQuestionKeys({ onNext: next, onBack, onLeave: leave });
	return (
		<div className="turned" data-turned-size={plan.needs.turnedSize}>
			<main className="turned-page" data-region="theirs">
				<p className="soft">Say as much or as little as you like. Next goes on.</p>
				<h1 className="turned-question">{questionSheet.better}</h1>
				<div className="kept">
					{answer.better ? <SaidInPlan quote={answer.better} /> : null}
					{answer.better ? <KeptMark quote={answer.better} onFinish={finish} /> : null}
					<TurnedBox box={box} draft={draft} onType={(text) => open.draft(draftKey, text)} onKeep={keep} />
				</div>
			</main>
			<QuestionFoot onBack={onBack} onSkip={next} onLeave={leave} />
		</div>
	);
}
