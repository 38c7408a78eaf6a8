/** Answers that came back on the paper sheet, typed in later: with the day on the sheet and who answered. */

import { useState } from "react";
import { standInOf } from "../../../../shared/criteria/stand-in.ts";
import type { ExperienceAnswer, ExperienceQuestion } from "../../../../shared/plan/agreement.ts";
import { today } from "../../../../shared/plan/time.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { keepAnswers, keepBetter, type Sitting } from "../../../store/edits/answers.ts";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { Select } from "../../../ui/Select.tsx";
import { whyNoDate } from "../../../ui/typed-date.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useChosen, useDraft } from "../fields/use-draft.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { dateOf } from "../review/dates.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { answerForBetter } from "./BetterQuestion.tsx";
import { openMeanings } from "./low-answers.ts";
import { MEANT, toQuestions, toRules } from "./steps.ts";

type Chosen = ExperienceAnswer["answer"] | "";
const draftKey = "questions:paper-better";
const answerKey = (question: ExperienceQuestion): string => `questions:paper-answer:${question}`;
const answerers = ["person-alone", "person-with-supporter", "representative", "someone-who-knows"] as const;

export function PaperAnswers() {
	const { plan, open, state, staff, act, go } = usePlan();
	const [on, setOn, forgetOn] = useDraft("questions:paper-day");
	const [answeredBy, setAnsweredBy, forgetAnsweredBy] = useChosen("questions:paper-by", answerers, "person-alone");
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const { drafts } = state.record;
	const draft = drafts[draftKey] ?? "";
	const chosenFor = (question: ExperienceQuestion): Chosen =>
		questionSheet.answers.find(({ answer }) => answer === drafts[answerKey(question)])?.answer ?? "";
	const name = plan.about.calledName;
	const standIn = standInOf(plan);
	const near = { way: "last", today: today(open.clock) } as const;
	const day = dateOf(on, near);
	const given = questionSheet.questions
		.map(({ id }) => [id, chosenFor(id)] as const)
		.filter(([, answer]) => answer !== "");
	const found: FieldProblem[] = [
		...(day !== null && day <= today(open.clock)
			? []
			: [
					{
						fieldId: "paper-day",
						sentence:
							(day === null ? whyNoDate(on, near) : null) ??
							"Type the day on the sheet, such as 9 June 2027. Not a day to come.",
					},
				]),
		...(given.length > 0 ? [] : [{ fieldId: "paper-listened", sentence: "Choose the answers that have a ring." }]),
	];
	const keep = () => {
		setProblems(found);
		if (found.length > 0 || day === null) return;
		const sitting: Sitting = { answeredBy, inTheRoom: [], on: day, isFromPaper: true };
		if (!act(keepAnswers(open.record.plan, sitting, Object.fromEntries(given), staff))) return;
		const answer = answerForBetter(open.record.plan, sitting);
		const better = open.draftOf(draftKey);
		if (better.trim() !== "" && answer) {
			// Whoever filled in the sheet wrote these words too: somebody else's are not put into the person's mouth.
			const how = answeredBy === "someone-who-knows" ? answeredBy : ("written" as const);
			const said = { text: better, how, staff, questionId: "questions.better" };
			const edit = keepBetter(open.record.plan, answer, said, open.clock);
			open.actAndClear(edit.label, edit.changes, draftKey);
		}
		forgetOn();
		forgetAnsweredBy();
		for (const [question] of given) open.draft(answerKey(question), "");
		go(openMeanings(open.record.plan).length > 0 ? toQuestions(MEANT) : toRules);
	};
	// Their words wait for the day and the answers that they belong to.
	useKeepOnLock(
		draftKey,
		() => {
			if (open.draftOf(draftKey).trim() !== "" && found.length === 0) keep();
		},
		{
			refused: () => {
				const typed = open.draftOf(draftKey);
				return typed.trim() === "" || found.length === 0 ? null : { typed, tell: () => setProblems(found) };
			},
		},
	);
	useKeys({ "Mod+Enter": keep, "Alt+ArrowLeft": () => go(toQuestions()) });
	const main = (
		<button type="button" className="button button-main" onClick={keep}>
			Keep these answers
		</button>
	);
	return (
		<PartPage kicker="Seven questions, from the paper sheet" title={questionSheet.title} stage="read-back" main={main}>
			<div className="stack agree-form">
				<ErrorSummary problems={problems} />
				<div className="field-row">
					<Field
						fieldId="paper-day"
						label="The day on the sheet"
						value={on}
						autoFocus
						onChange={(event) => setOn(event.target.value)}
					/>
					<Select
						isLabelShown
						label="Who answered"
						value={answeredBy}
						choices={[
							{ value: "person-alone", word: `${name} did` },
							{ value: "person-with-supporter", word: `${name} did, with help` },
							...(standIn
								? [
										{
											value: "representative" as const,
											word: `${nameOfWho(plan, { kind: "contact", contactId: standIn.contactId })}, for ${name}`,
										},
									]
								: []),
							{ value: "someone-who-knows", word: `Someone who knows ${name} did` },
						]}
						onChange={setAnsweredBy}
					/>
				</div>
				{answeredBy === "someone-who-knows" ? (
					<p className="note" role="status">
						Kept as what they said. It does not stand for {name}’s own answer: ask {name} too.
					</p>
				) : null}
				<ol className="paper-answers">
					{questionSheet.questions.map((question) => (
						<li key={question.id}>
							<Select<Chosen>
								id={`paper-${question.id}`}
								isLabelShown
								label={[question.text, question.under].filter(Boolean).join(" ")}
								value={chosenFor(question.id)}
								choices={[
									{ value: "", word: "No ring" },
									...questionSheet.answers.map((one) => ({ value: one.answer, word: one.text })),
								]}
								onChange={(answer) => open.draft(answerKey(question.id), answer)}
							/>
						</li>
					))}
				</ol>
				<WordsBox
					label={`${questionSheet.better} Exactly as it is written.`}
					value={draft}
					className="words-box-small"
					language={plan.needs.preferredLanguage}
					onChange={(text) => open.draft(draftKey, text)}
				/>
				<div className="buttons in-bar">{main}</div>
			</div>
		</PartPage>
	);
}
