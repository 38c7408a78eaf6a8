/** 11: every part in order with a line of what it holds; what comes next, versions, who has a copy. Esc goes back. */
import { useEffect, useRef, useState } from "react";
import { type Goal, isPast, livingFirst, pastWord } from "../../../../shared/plan/goals.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { moveGoal } from "../../../store/edits/goals.ts";
import { growToFull } from "../../../store/edits/kind.ts";
import { type Route, toEasyRead } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark, type MarkKind } from "../../../ui/Mark.tsx";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { toCopies } from "../agree/steps.ts";
import { Banner } from "../Banner.tsx";
import { Bar } from "../Bar.tsx";
import { isClosedHere, isOffMap } from "../closed-here.ts";
import { useHere, useMayName, useMayShow } from "../in-room.ts";
import { LeftOpen } from "../LeftOpen.tsx";
import { NewTalk } from "../NewTalk.tsx";
import { nameOfWho, theyOf } from "../names.ts";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { UndoLinks } from "../UndoLinks.tsx";
import { partLines } from "./lines.ts";
import { NextDates } from "./NextDates.tsx";
import "../../../styles/overview.css";

const toReview: Route = { screen: "part", part: "review", itemId: null };

export function Overview() {
	const { plan, open, act, go, goBack, carryOn, leave, turn, sheet } = usePlan();
	const mayShow = useMayShow();
	const here = useHere();
	const main = useFocusOnShow<HTMLButtonElement>();
	const name = plan.about.calledName;
	const goals = plan.goals.filter((goal) => mayShow(goal.quote, goal));
	const move = (way: "up" | "down") => {
		const goal = plan.goals.find((one) => one.id === (document.activeElement as HTMLElement | null)?.dataset["goal"]);
		return goal ? act(moveGoal(plan, goal.id, way)) : false;
	};
	useKeys({
		Escape: () => (sheet === null ? goBack() : false),
		"Alt+ArrowLeft": goBack,
		"Alt+ArrowUp": () => move("up"),
		"Alt+ArrowDown": () => move("down"),
	});
	return (
		<div className="screen">
			<Banner onTurn={turn} />
			<main className="overview">
				<section className="overview-parts" data-region="theirs" aria-labelledby="overview-title">
					<h1 id="overview-title">{name}’s plan</h1>
					<LeftOpen />
					<ul className="overview-lines">
						{partLines(plan, mayShow, today(open.clock)).map((line) => (
							<li key={line.title}>
								<Mark kind={line.mark} />
								<button type="button" className="link" onClick={() => go(line.route)}>
									{line.title}
								</button>
								{line.quote && mayShow(line.quote) ? (
									<span className="overview-quote" lang={line.quote.language} dir="auto">
										“{line.quote.text}”
									</span>
								) : (
									<span className={line.mark === "open" || line.mark === "left" ? "soft" : undefined}>
										{isOffMap(plan, here, line.route) ? "Not shown now." : line.says}
									</span>
								)}
							</li>
						))}
					</ul>
					{goals.length > 0 ? (
						<>
							<h2>Goals</h2>
							<ul className="overview-goals">
								{livingFirst(goals).map((goal) => (
									<li key={goal.id}>
										<Mark kind={markOf(goal)} />
										<button
											type="button"
											className="link"
											data-goal={goal.id}
											onClick={() => go({ screen: "goal", goalId: goal.id, part: 3 })}
										>
											Goal {goals.indexOf(goal) + 1}
											{pastWord(goal)}
										</button>
										<span className="overview-quote" lang={goal.quote.language} dir="auto">
											{goal.quote.text}
										</span>
										{isPast(goal) ? null : <MoveGoal goal={goal} goals={goals} />}
									</li>
								))}
							</ul>
						</>
					) : null}
					<div className="buttons">
						<button type="button" className="button" onClick={() => go({ screen: "goal", goalId: null, part: 1 })}>
							Add a goal
						</button>
						<button type="button" className="button" onClick={leave}>
							Back to the list of people
						</button>
					</div>
				</section>
				<aside className="overview-side" data-region="yours" aria-label="Next">
					<h2>Next</h2>
					<NextDates />
					<div className="buttons">
						<button ref={main} type="button" className="button button-main" onClick={carryOn}>
							Carry on the conversation
						</button>
						<UndoLinks focusAfterwards=".overview-side .button-main" />
					</div>
					<NewTalk />
					<Grow />
					{pageOf("review") ? (
						<p>
							<button type="button" className="link" onClick={() => go(toReview)}>
								Changes and reviews
							</button>
						</p>
					) : null}
					<p>
						<button type="button" className="link" onClick={() => go({ screen: "part", part: "papers", itemId: null })}>
							Sheets and single pages
						</button>
					</p>
					<p>
						<button
							type="button"
							className="link"
							onClick={() => go({ screen: "part", part: "first-page", itemId: null })}
						>
							{plan.about.calledName}’s first page
						</button>
					</p>
					<p>
						<button type="button" className="link" onClick={() => go(toEasyRead())}>
							Easy read
						</button>
					</p>
					{pageOf("rules") ? (
						<p>
							<button
								type="button"
								className="link"
								onClick={() => go({ screen: "part", part: "rules", itemId: null })}
							>
								What is still to do
							</button>
						</p>
					) : null}
					<Versions />
					<Copies />
					<Safety />
				</aside>
			</main>
			<Bar now="settle" hasPrompts={false}>
				<button type="button" className="button button-main" onClick={carryOn}>
					Carry on
				</button>
			</Bar>
		</div>
	);
}

/** A goal that was let go is neither read back nor begun. */
function markOf({ status, readBack }: Goal): MarkKind {
	if (status === "changed-my-mind") return "left";
	return status === "reached" || readBack?.answer === "yes" ? "done" : "begun";
}

interface MoveGoalProps {
	readonly goal: Goal;
	/** Those that may be shown here. */
	readonly goals: readonly Goal[];
}

/** Which goal comes first: by Alt and an arrow on its link, or by these. */
function MoveGoal({ goal, goals }: MoveGoalProps) {
	const { plan, act } = usePlan();
	const living = goals.filter((one) => !isPast(one));
	const number = goals.indexOf(goal) + 1;
	return (
		<span className="overview-move">
			{goal.id !== living[0]?.id ? (
				<button type="button" className="link" onClick={() => act(moveGoal(plan, goal.id, "up"))}>
					Up<span className="visually-hidden">: goal {number}</span>
				</button>
			) : null}
			{goal.id !== living.at(-1)?.id ? (
				<button type="button" className="link" onClick={() => act(moveGoal(plan, goal.id, "down"))}>
					Down<span className="visually-hidden">: goal {number}</span>
				</button>
			) : null}
		</span>
	);
}

/** A wellbeing plan becomes a full one: every word comes too (reference 1.6). */
function Grow() {
	const { plan, act } = usePlan();
	const [hasGrown, setGrown] = useState(false);
	const told = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (hasGrown) told.current?.focus();
	}, [hasGrown]);
	if (hasGrown && plan.kind === "full")
		return (
			<p ref={told} tabIndex={-1} className="note-line">
				It is a full plan now. Every word came along. Risks, planning ahead and the budget are in the list.
			</p>
		);
	if (plan.kind !== "lite") return null;
	return (
		<div>
			<p className="soft small">This is a wellbeing plan. If {theyOf(plan)} would like to plan more, it can grow.</p>
			<button
				type="button"
				className="button"
				onClick={() => {
					if (act(growToFull(plan))) setGrown(true);
				}}
			>
				Grow this into a full plan
			</button>
		</div>
	);
}

function Versions() {
	const { plan } = usePlan();
	const here = useHere();
	return (
		<>
			<h2>Versions</h2>
			<dl className="overview-versions">
				{plan.agreement.versions.toReversed().map((version) => (
					<div key={version.number}>
						<dt>{version.number}</dt>
						<dd>
							{version.agreedOn
								? `Agreed ${writtenDate(version.agreedOn)}`
								: `Started ${writtenDate(version.startedOn)}, not agreed yet`}
							{version.note && !isClosedHere(plan, here, toReview) ? (
								<span className="soft">{version.note}</span>
							) : null}
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}

/** Who has one of this version, and the way to who is to have one, agreed or not. */
function Copies() {
	const { plan, go } = usePlan();
	const mayName = useMayName();
	const given = plan.agreement.copies.filter((copy) => copy.state === "given" && mayName(copy.who));
	const names = (copies: typeof given) => [...new Set(copies.map((copy) => nameOfWho(plan, copy.who)))].join(", ");
	const now = given.filter((copy) => copy.planVersion === plan.version);
	const isNone = !plan.agreement.copies.some((copy) => copy.state === "given" && copy.planVersion === plan.version);
	const older = given.filter(
		(copy) => copy.planVersion !== plan.version && !now.some((one) => names([one]) === names([copy])),
	);
	return (
		<>
			<h2>Who has a copy</h2>
			<p>
				{isNone ? `Nobody has version ${plan.version} yet.` : now.length === 0 ? "Not shown now." : `${names(now)}.`}
			</p>
			{older.length > 0 ? <p className="soft">{names(older)}: an older one. Ask to swap it.</p> : null}
			<p>
				<button type="button" className="link" onClick={() => go(toCopies)}>
					Make or give a copy
				</button>
			</p>
		</>
	);
}

function Safety() {
	const { showSheet } = usePlan();
	return (
		<p>
			<button type="button" className="link" onClick={() => showSheet("safety")}>
				Worried about safety?
			</button>
		</p>
	);
}
