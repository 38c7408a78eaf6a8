/** One goal: how it has gone in their words, what helped, what got in the way, and what now. Dropping it is a normal result. */

import { useState } from "react";
import type { Action, Goal } from "../../../../shared/plan/goals.ts";
import { type LocalDate, localDateOf, today } from "../../../../shared/plan/time.ts";
import { outcomePlace } from "../../../store/edits/goal-more.ts";
import { type HowItWent, keepHowItWent, outcomeOf, setActionTold } from "../../../store/edits/progress.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { shortened } from "../../../ui/letters.ts";
import { Select } from "../../../ui/Select.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { FinishWords } from "../fields/FinishWords.tsx";
import { useMayShow } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import type { StepProps } from "./HoldPage.tsx";
import { useGoalAnswer } from "./use-answer.ts";
import { useKeptText } from "./use-kept-text.ts";

const nexts = [
	{ value: "keep", word: "Keep it" },
	{ value: "change", word: "Change it" },
	{ value: "finish", word: "It is done" },
	{ value: "drop", word: "Let it go" },
] as const;

export function GoalStep({ review, keep, goal }: StepProps & { readonly goal: Goal }) {
	const { plan, open, act } = usePlan();
	const name = plan.about.calledName;
	const old = outcomeOf(goal, today(open.clock));
	const words = useGoalAnswer(review, goal);
	// Both are kept with the rest of the page, as one step.
	const helped = useKeptText(`review-goal:${goal.id}:helped`, old?.helped ?? "", () => null);
	const way = useKeptText(`review-goal:${goal.id}:way`, old?.gotInTheWay ?? "", () => null);
	/**
	 * Keeps everything on the page, with one answer perhaps new, as one step: all as it stands at this moment, and not as it
	 * was drawn last.
	 */
	const keepAll = (more: Partial<Pick<HowItWent, "next" | "level">> = {}): boolean => {
		const { plan: now } = open.record;
		const goalNow = now.goals.find(({ id }) => id === goal.id);
		if (!goalNow) return true;
		const before = outcomeOf(goalNow, today(open.clock));
		const went: HowItWent = {
			words: words.said(),
			helped: helped.typed() ?? before?.helped ?? "",
			gotInTheWay: way.typed() ?? before?.gotInTheWay ?? "",
			next: before?.next ?? null,
			level: undefined,
			...more,
		};
		const edit = keepHowItWent(now, goalNow, went, open.clock);
		if (edit && !act(edit)) return false;
		if (open.record.drafts[words.key] !== undefined) open.draft(words.key, "");
		words.way.forget();
		helped.keep();
		way.keep();
		return true;
	};
	keep.current = () => keepAll();
	return (
		<div className="review-sides">
			<div className="review-said">
				<SaidHere within={goal} quote={goal.quote} />
			</div>
			<div className="stack review-told">
				{old?.quote ? <SaidHere within={goal} quote={old.quote} size="small" hasHow /> : null}
				{old?.quote ? <FinishWords within={goal} place={outcomePlace(goal, old)} quote={old.quote} /> : null}
				<WordsBox
					label={old?.quote ? "Said again, in other words" : `${name}’s words: how has it gone?`}
					value={words.draft}
					language={plan.needs.preferredLanguage}
					onChange={words.typeHere}
					onKeep={() => keepAll()}
				/>
				<Levels goal={goal} onLevel={(level) => keepAll({ level })} />
				<div className="review-pair">
					<WordsBox
						className="words-box-ours words-box-small"
						rows={1}
						label="What helped?"
						value={helped.text}
						onChange={helped.type}
					/>
					<WordsBox
						className="words-box-ours words-box-small"
						rows={1}
						label="What got in the way?"
						value={way.text}
						onChange={way.type}
					/>
				</div>
				<Choice question="What now?" value={old?.next ?? null} choices={nexts} onChange={(next) => keepAll({ next })} />
			</div>
			<GoalActions goal={goal} since={review.typedOn} />
		</div>
	);
}

/** The five levels agreed before starting; nothing is asked where none were. */
function Levels({ goal, onLevel }: { readonly goal: Goal; readonly onLevel: (level: number | null) => void }) {
	const { open } = usePlan();
	if (goal.attainment === null) return null;
	const { levels, scores } = goal.attainment;
	const score = scores.find((candidate) => candidate.on === today(open.clock));
	const value = score ? (score.level === null ? "cannot-say" : String(score.level)) : null;
	const choices = levels.flatMap((text, index) =>
		text.trim() === "" ? [] : [{ value: String(index - 2), word: text }],
	);
	return (
		<Choice
			question="Where has it got to?"
			value={value}
			choices={[...choices, { value: "cannot-say", word: "Can’t say" }]}
			onChange={(chosen) => onLevel(chosen === "cannot-say" ? null : Number(chosen))}
		/>
	);
}

type Told = "not-asked" | "done" | "partly" | "not-started" | "no-longer-wanted";
const told: readonly { readonly value: Told; readonly word: string }[] = [
	{ value: "not-asked", word: "Not asked today" },
	{ value: "done", word: "Done" },
	{ value: "partly", word: "Partly" },
	{ value: "not-started", word: "Not yet" },
	{ value: "no-longer-wanted", word: "No longer wanted" },
];

function GoalActions({ goal, since }: { readonly goal: Goal; readonly since: LocalDate }) {
	const { plan, open, act } = usePlan();
	const mayShow = useMayShow();
	const [asked, setAsked] = useState<Readonly<Record<string, Told>>>({});
	const toldOf = (action: Action): Told => {
		const known = told.find((choice) => choice.value === action.status)?.value;
		const isSaid = action.status !== "not-started" && localDateOf(action.updatedAt) >= since;
		return asked[action.id] ?? (isSaid && known ? known : "not-asked");
	};
	const actions = goal.actions.filter((action) => mayShow(action, goal));
	if (actions.length === 0) return null;
	return (
		<ul className="review-actions">
			{actions.map((action) => (
				<li key={action.id}>
					<span>
						<span className="soft">
							{action.group === "me" ? plan.about.calledName : nameOfWho(plan, action.owner)}:{" "}
						</span>
						{action.text}
					</span>
					<Select
						label={`How it went: ${shortened(action.text, 60)}`}
						value={toldOf(action)}
						choices={told}
						onChange={(value) => {
							setAsked({ ...asked, [action.id]: value });
							if (value !== "not-asked") act(setActionTold(goal, action, value, open.clock));
						}}
					/>
				</li>
			))}
		</ul>
	);
}
