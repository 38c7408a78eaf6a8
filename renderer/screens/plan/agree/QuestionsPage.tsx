/** The seven questions: who answers and who is here, then one question a screen, then which was meant, on our side. */
import { useState } from "react";
import { standInOf } from "../../../../shared/criteria/stand-in.ts";
import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { questionSheet } from "../../../../templates/questions.ts";
import { heardBy, type Sitting } from "../../../store/edits/answers.ts";
import { KEPT_AT_LOCK, mayBeUnfinished } from "../../../store/kept-at-lock.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Select } from "../../../ui/Select.tsx";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { useMayShow, useRoom } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { roomForStaff } from "../room-words.ts";
import { hasUnnamedInterpreter } from "../talk/interpreter.ts";
import { useMinutes } from "../use-minutes.ts";
import { answerForBetter, BetterQuestion } from "./BetterQuestion.tsx";
import { openMeanings } from "./low-answers.ts";
import { OneQuestion } from "./OneQuestion.tsx";
import { PaperAnswers } from "./PaperAnswers.tsx";
import { QuestionsEnd } from "./QuestionsEnd.tsx";
import { RoomQuestion } from "./RoomQuestion.tsx";
import { BETTER, MEANT, PAPER, toQuestions, toRules } from "./steps.ts";
import { WhichMeant } from "./WhichMeant.tsx";
import { WhoIsHere } from "./WhoIsHere.tsx";
import "../../../styles/agree.css";

const COUNT = questionSheet.questions.length;

/** Where it was said what would have made it better: first what lock kept, perhaps in mid-sentence; otherwise the newest. */
function wordedAnswer({ agreement }: Plan, left: string | undefined): (ExperienceAnswer & Sitting) | null {
	const worded = agreement.answers.filter((one) => one.better !== null);
	const one = worded.find(({ better }) => better && mayBeUnfinished(left, better)) ?? worded.at(-1);
	return one && one.answeredBy !== "staff" ? { ...one, answeredBy: one.answeredBy } : null;
}

export function QuestionsPage({ itemId }: PartProps) {
	const { plan, open, state, go } = usePlan();
	const room = useRoom();
	const mayShow = useMayShow();
	const [begun, setSitting] = useState<Sitting | null>(null);
	const first = Math.max(
		0,
		questionSheet.questions.findIndex((question) => question.id === itemId),
	);
	const [index, setIndex] = useState(first);
	// Answers from paper come by post: nobody need be there.
	useMinutes("read-back", false);
	if (itemId === PAPER) return <PaperAnswers />;
	if (room === null) return <RoomQuestion kicker={questionSheet.title} isTalk={false} />;
	if (itemId === MEANT) return <WhichMeant />;
	const worded = itemId === BETTER ? wordedAnswer(plan, state.record.drafts[KEPT_AT_LOCK]) : null;
	const leave = () => go(openMeanings(plan).length > 0 ? toQuestions(MEANT) : toRules);
	if (worded?.better && mayShow(worded.better))
		return <BetterQuestion sitting={worded} answer={worded} onNext={leave} onBack={leave} onLeave={leave} />;
	if (begun === null) return <WhoAnswers present={room} onBegin={setSitting} />;
	// Each answer was heard by whoever is here when it is given.
	const sitting = heardBy(begun, room, hasUnnamedInterpreter(plan, today(open.clock)));
	const question = questionSheet.questions[index];
	const back = () => (index > 0 ? setIndex(index - 1) : setSitting(null));
	const next = () => setIndex(index + 1);
	if (question)
		return (
			<OneQuestion
				key={question.id}
				question={question}
				number={index + 1}
				sitting={sitting}
				onNext={next}
				onBack={back}
				onLeave={leave}
			/>
		);
	// Where nothing was answered, nothing is asked about it.
	const toBetter = answerForBetter(plan, sitting);
	return index === COUNT && toBetter ? (
		<BetterQuestion sitting={sitting} answer={toBetter} onNext={next} onBack={back} onLeave={leave} />
	) : (
		<QuestionsEnd onBack={() => setIndex(toBetter ? COUNT : COUNT - 1)} onLeave={leave} />
	);
}

/** Asked once, before the first question. A representative only where it is on record that one stands in; staff never. */
function WhoAnswers({
	present,
	onBegin,
}: {
	readonly present: readonly Who[];
	readonly onBegin: (sitting: Sitting) => void;
}) {
	const { plan, open, go } = usePlan();
	const name = plan.about.calledName;
	const standIn = standInOf(plan);
	const isInterpreted = hasUnnamedInterpreter(plan, today(open.clock));
	const isAlone = present.length === 0 && !isInterpreted;
	const [chosen, setAnsweredBy] = useState<Sitting["answeredBy"]>(isAlone ? "person-alone" : "person-with-supporter");
	const main = useFocusOnShow<HTMLButtonElement>();
	const sitting = heardBy(
		{ answeredBy: chosen, inTheRoom: [], on: today(open.clock), isFromPaper: false },
		present,
		isInterpreted,
	);
	const { answeredBy } = sitting;
	const begin = () => onBegin(sitting);
	useKeys({ "Mod+Enter": begin, "Alt+ArrowLeft": () => go(toRules) });
	return (
		<PartPage kicker="Seven questions" title={questionSheet.title} stage="read-back">
			<div className="stack agree-form">
				<p>
					Ask {name} away from family if you can, and let somebody else ask who did not lead the talk.{" "}
					{questionSheet.before}
				</p>
				<Select
					isLabelShown
					label="Who answers"
					value={answeredBy}
					choices={[
						...(isAlone ? [{ value: "person-alone" as const, word: `${name}, alone` }] : []),
						{
							value: "person-with-supporter",
							word: `${name}, with ${isInterpreted && present.length === 0 ? "the interpreter" : "someone beside"}`,
						},
						{ value: "staff-reading-out", word: `${name}; I read the questions out` },
						...(standIn
							? [
									{
										value: "representative" as const,
										word: `${nameOfWho(plan, { kind: "contact", contactId: standIn.contactId })}, for ${name}`,
									},
								]
							: []),
					]}
					onChange={setAnsweredBy}
				/>
				<p className="soft">
					{isAlone && answeredBy === "person-with-supporter"
						? `Say who is beside ${name}.`
						: roomForStaff(
								name,
								present.map((who) => nameOfWho(plan, who)),
								isInterpreted,
							)}{" "}
					<WhoIsHere />
				</p>
				<div className="buttons">
					<button ref={main} type="button" className="button button-main" onClick={begin}>
						Turn to {name} and ask
					</button>
					<button type="button" className="button" onClick={() => go(toQuestions(PAPER))}>
						Answered on paper
					</button>
				</div>
			</div>
		</PartPage>
	);
}
