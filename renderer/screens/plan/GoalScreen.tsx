/** 05, 05b: the words stay locked and large; five short parts: words, why, plainly, who does what, read back. */

import { useEffect, useRef } from "react";
import { type Goal, pastWord } from "../../../shared/plan/goals.ts";
import { today } from "../../../shared/plan/time.ts";
import { stageOf } from "../../../templates/guide.ts";
import { newGoal, setGoal, setGoalSource } from "../../store/edits/goals.ts";
import { newQuote, saidAgain } from "../../store/edits/words.ts";
import type { GoalPart } from "../../store/route.ts";
import { useKeys } from "../../ui/keys.ts";
import { shortened } from "../../ui/letters.ts";
import { arriveAt, useFocusOnShow } from "../../ui/use-focus.ts";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { Banner } from "./Banner.tsx";
import { Bar } from "./Bar.tsx";
import { Doing } from "./Doing.tsx";
import { nextStep, stepBefore } from "./flow.ts";
import { GoalPlainly } from "./GoalPlainly.tsx";
import { GoalReadBack } from "./GoalReadBack.tsx";
import { GoalTheirs } from "./GoalTheirs.tsx";
import { sourcesFor } from "./goal/sources.ts";
import { useMayShow } from "./in-room.ts";
import { LeaveSheet } from "./LeaveSheet.tsx";
import { usePlan } from "./plan-context.ts";
import { SaidHere } from "./SaidHere.tsx";
import { Thread } from "./Thread.tsx";
import { usualWay } from "./talk/how-given.ts";
import { useKeepOnLock } from "./use-keep-on-lock.ts";
import { useMinutes } from "./use-minutes.ts";

interface GoalScreenProps {
	readonly goalId: string | null;
	readonly part: GoalPart;
}

export function GoalScreen({ goalId, part }: GoalScreenProps) {
	const { plan, go, sheet, turn } = usePlan();
	const goal = plan.goals.find((candidate) => candidate.id === goalId) ?? null;
	const shownPart: GoalPart = goal ? part : 1;
	const stage = shownPart === 4 ? "who-does-what" : "different";
	const to = (next: GoalPart) => goal && go({ screen: "goal", goalId: goal.id, part: next });
	const next = () => {
		if (!goal) return;
		if (shownPart < 5) to((shownPart + 1) as GoalPart);
		else go(nextStep(plan, { screen: "goal", goalId, part: 5 }), true);
	};
	const back = () => {
		if (goal && shownPart > 1) to((shownPart - 1) as GoalPart);
		else go(stepBefore(plan, { screen: "goal", goalId, part: 1 }), true);
	};
	useMinutes(stage);
	useKeys({ "Alt+ArrowLeft": back });

	return (
		<div className="screen">
			<Banner onTurn={turn} />
			{shownPart === 4 && goal ? (
				<Doing goal={goal} onNext={next} />
			) : (
				<main className="goal-sides">
					<GoalTheirs goal={goal} part={shownPart} />
					<section className="goal-step" data-region="yours" aria-label="This step">
						<p className="soft">
							Goal {goal ? `${plan.goals.indexOf(goal) + 1}${pastWord(goal)}` : plan.goals.length + 1}, part {shownPart}{" "}
							of 5
						</p>
						{shownPart === 1 ? (
							<GoalWords
								goal={goal}
								onNext={next}
								onKept={(kept) => go({ screen: "goal", goalId: kept.id, part: 2 })}
							/>
						) : null}
						{shownPart === 2 && goal ? <GoalWhy goal={goal} onNext={next} /> : null}
						{shownPart === 3 && goal ? <GoalPlainly goal={goal} onNext={next} /> : null}
						{shownPart === 5 && goal ? <GoalReadBack goal={goal} onNext={next} /> : null}
					</section>
				</main>
			)}
			<Thread now={stage} />
			<Bar now={stage} hasPrompts={false}>
				<span />
			</Bar>
			{sheet === "leave" ? (
				<LeaveSheet
					stage={stage}
					questionId={stageOf(stage).question.id}
					onLeft={() => go(nextStep(plan, { screen: "goal", goalId, part: 5 }), true)}
				/>
			) : null}
		</div>
	);
}

function GoalWords({
	goal,
	onNext,
	onKept,
}: {
	readonly goal: Goal | null;
	readonly onNext: () => void;
	readonly onKept: (goal: Goal) => void;
}) {
	const { plan, open, state, staff, showSheet } = usePlan();
	const stage = stageOf("different");
	const draft = state.record.drafts["goal-words"] ?? "";
	// A worry that becomes a goal stays where it is: the goal only says where it came from.
	const fromWorry = plan.worries.find((worry) => worry.id === state.record.drafts["goal-from"]);
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => arriveAt(box.current), []);
	const keep = () => {
		if (draft.trim() === "") return;
		const { goal: kept, edit } = newGoal(
			plan,
			{ text: draft, ...usualWay(plan, today(open.clock)), staff, questionId: stage.question.id },
			open.clock,
			fromWorry?.id ?? null,
		);
		open.actAndClear(edit.label, edit.changes, "goal-words");
		open.draft("goal-from", "");
		onKept(kept);
	};
	useKeepOnLock("goal-words", keep);
	useKeys({ "Mod+Enter": () => (draft.trim() === "" ? onNext() : keep()) });
	if (goal) return <GoalKept onNext={onNext} />;
	return (
		<>
			<h1>{stage.question.text}</h1>
			{fromWorry?.quote ? <SaidHere quote={fromWorry.quote} size="small" /> : null}
			<WordsBox
				ref={box}
				label={`${plan.about.calledName}’s words`}
				value={draft}
				hint={
					plan.goals.length >= 5 ? "Five is a lot to carry. Which come first?" : "Type what you hear. No need to tidy."
				}
				language={plan.needs.preferredLanguage}
				onChange={(text) => open.draft("goal-words", text)}
				onKeep={keep}
			/>
			<p className="soft small">
				<kbd>Enter</kbd> keeps these words
			</p>
			<div className="buttons">
				<button
					type="button"
					className="button button-main"
					onClick={() => (draft.trim() === "" ? box.current?.focus() : keep())}
				>
					Keep these words
				</button>
				<button type="button" className="button" onClick={() => showSheet("leave")}>
					Leave this for now
				</button>
			</div>
		</>
	);
}

function GoalKept({ onNext }: { readonly onNext: () => void }) {
	const { plan } = usePlan();
	const button = useFocusOnShow<HTMLButtonElement>();
	return (
		<>
			<h1>{plan.about.calledName}’s words are kept</h1>
			<div className="buttons">
				<button ref={button} type="button" className="button button-main" onClick={onNext}>
					Next question
				</button>
			</div>
		</>
	);
}

function GoalWhy({ goal, onNext }: { readonly goal: Goal; readonly onNext: () => void }) {
	const { plan, open, state, staff } = usePlan();
	const key = `goal-why:${goal.id}`;
	const draft = state.record.drafts[key] ?? "";
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => arriveAt(box.current), []);
	const keep = () => {
		if (draft.trim() === "") return;
		const quote = newQuote(
			plan,
			{ text: draft, ...usualWay(plan, today(open.clock)), staff, questionId: "different.why" },
			open.clock,
		);
		const why = saidAgain(open.record.plan.goals.find(({ id }) => id === goal.id)?.why ?? null, quote);
		const edit = setGoal(goal, "why", why, "kept why it matters");
		open.actAndClear(edit.label, edit.changes, key);
	};
	useKeepOnLock(key, keep);
	const next = () => {
		keep();
		onNext();
	};
	useKeys({ "Mod+Enter": next });
	return (
		<>
			<h1>Why does this matter?</h1>
			<WordsBox
				ref={box}
				label="This matters because"
				value={draft}
				language={plan.needs.preferredLanguage}
				onChange={(text) => open.draft(key, text)}
				onKeep={next}
			/>
			<p className="soft small">
				<kbd>Enter</kbd> keeps these words
			</p>
			<MattersLink goal={goal} />
			<div className="buttons">
				<button type="button" className="button button-main" onClick={next}>
					Next question
				</button>
			</div>
		</>
	);
}

/** What it stands on: one of the things that matter (reference 0.3), or the worry that it grew from. */
function MattersLink({ goal }: { readonly goal: Goal }) {
	const { plan, act } = usePlan();
	const mayShow = useMayShow();
	const sources = sourcesFor(plan, goal).filter(({ quote }) => mayShow(quote));
	if (sources.length === 0) return null;
	return (
		<div className="field">
			<label htmlFor="from-matter">Does it come from something {plan.about.calledName} said?</label>
			<select
				id="from-matter"
				className="input"
				value={goal.matterId ?? goal.worryId ?? ""}
				onChange={({ target: { value: id } }) => {
					const isMatter = plan.matters.some((matter) => matter.id === id);
					act(setGoalSource(goal, id === "" ? null : isMatter ? { matterId: id } : { worryId: id }));
				}}
			>
				<option value="">Not from one of these</option>
				{sources.map(({ id, quote }) => (
					<option key={id} value={id}>
						{shortened(quote.text, 60)}
					</option>
				))}
			</select>
		</div>
	);
}
