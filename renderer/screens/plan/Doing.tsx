/** 05b: who will do what, always in the order me, my family and friends, others (framework). */
import { useEffect, useRef, useState } from "react";
import { type Action, type Goal, isPast, type OwnerGroup } from "../../../shared/plan/goals.ts";
import { byWhenText } from "../../../templates/full/by-when.ts";
import { isLetGo, isNotAskedFor } from "../../../templates/full/goal-actions.ts";
import { moveAction } from "../../store/edits/goals.ts";
import { useKeys } from "../../ui/keys.ts";
import { Mark } from "../../ui/Mark.tsx";
import { ActionForm } from "./ActionForm.tsx";
import { ActionSide } from "./ActionSide.tsx";
import { useMayShow } from "./in-room.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";
import { SaidHere } from "./SaidHere.tsx";

const groups: readonly { readonly group: OwnerGroup; readonly title: string }[] = [
	{ group: "me", title: "Me" },
	{ group: "mine", title: "My family and friends" },
	{ group: "others", title: "Other people" },
];

interface State {
	readonly kind: "saved" | "open";
	readonly word: string;
}

/** How far it came, and whether it was promised: done in part says nothing of that. */
function stateOf(goal: Goal, action: Action, name: string): State {
	if (action.status === "done") return { kind: "saved", word: "Done" };
	if (isLetGo(goal, action)) return { kind: "open", word: "Let go" };
	if (isNotAskedFor(goal, action))
		return { kind: "open", word: action.status === "partly" ? "Partly done" : "Not asked for now" };
	if (action.status !== "partly") return promiseOf(action, name);
	const word = action.group === "me" ? "" : `. ${promiseOf(action, name).word}`;
	return { kind: "open", word: `Partly done${word}` };
}

function promiseOf(action: Action, name: string): State {
	if (action.group === "me") return { kind: "saved", word: `${name} will` };
	if (action.group === "mine") {
		if (action.asked === "yes") return { kind: "saved", word: "Asked, said yes" };
		return {
			kind: "open",
			word:
				action.asked === "asked"
					? "Asked, no answer yet"
					: action.asked === "said-no"
						? "Asked, said no"
						: "Not asked yet",
		};
	}
	if (action.agreed === "yes") return { kind: "saved", word: "Agreed" };
	return {
		kind: "open",
		word:
			action.agreed === "referral-made"
				? "Referral made"
				: action.agreed === "referral-to-make"
					? "Referral to make"
					: "Not agreed yet",
	};
}

interface DoingProps {
	readonly goal: Goal;
	/** The action that is shown first: another page led to it. */
	readonly ledTo?: string | null;
	readonly onNext: () => void;
}

export function Doing({ goal, ledTo = null, onNext }: DoingProps) {
	const { act, state } = usePlan();
	const mayShow = useMayShow();
	// Those that somebody here may not see are not in the list: it says nothing of them.
	const actions = goal.actions.filter((action) => mayShow(action, goal));
	// What was being typed stands there again.
	const isTyped = ["action", "action-name", "action-when"].some(
		(key) => state.record.drafts[`${key}:${goal.id}`] !== undefined,
	);
	const [isAdding, setAdding] = useState(actions.length === 0 || isTyped);
	const heading = useRef<HTMLHeadingElement>(null);
	const nextButton = useRef<HTMLButtonElement>(null);
	const isNew = useRef(true);
	// A long list is met from its top; when the form closes, focus goes on to what comes next.
	useEffect(() => {
		const led =
			isNew.current && ledTo !== null ? document.querySelector<HTMLElement>(`[data-action="${ledTo}"]`) : null;
		if (led) led.focus();
		else if (!isAdding) (isNew.current ? heading : nextButton).current?.focus();
		isNew.current = false;
	}, [isAdding, ledTo]);
	const [chosenId, setChosenId] = useState<string | null>(ledTo);
	const chosen =
		actions.find((action) => action.id === chosenId) ??
		actions.findLast((action) => action.group === "me") ??
		actions.at(-1) ??
		null;
	const move = (way: "up" | "down") => {
		const focused = actions.find(
			(action) => action.id === (document.activeElement as HTMLElement | null)?.dataset["action"],
		);
		return focused ? act(moveAction(goal, focused, way)) : false;
	};
	useKeys({ "Mod+Enter": onNext, "Alt+ArrowUp": () => move("up"), "Alt+ArrowDown": () => move("down") });
	return (
		<main className="doing" data-region="theirs">
			<SaidHere within={goal} quote={goal.quote} />
			<div className="doing-sides">
				<section>
					<h1 ref={heading} tabIndex={-1}>
						Who will do what?
					</h1>
					{isPast(goal) ? (
						<p className="soft">
							This goal {goal.status === "reached" ? "is done" : "was let go"}. Nobody is to be asked any more.
						</p>
					) : null}
					{groups.map(({ group, title }) => {
						const inGroup = actions.filter((action) => action.group === group);
						if (inGroup.length === 0) return null;
						return (
							<div key={group}>
								<h2 className="doing-group">{title}</h2>
								<ul className="doing-list">
									{inGroup.map((action) => (
										<ActionRow
											key={action.id}
											goal={goal}
											action={action}
											isChosen={action === chosen}
											onChoose={() => setChosenId(action.id)}
										/>
									))}
								</ul>
							</div>
						);
					})}
					{isAdding ? (
						<ActionForm goal={goal} onKept={(action) => setChosenId(action.id)} onDone={() => setAdding(false)} />
					) : null}
					{isAdding ? null : (
						<div className="buttons" style={{ marginBlockStart: "1rem" }}>
							<button ref={nextButton} type="button" className="button button-main" onClick={onNext}>
								Next question
							</button>
							<button type="button" className="button" onClick={() => setAdding(true)}>
								Add something else
							</button>
						</div>
					)}
				</section>
				{chosen ? <ActionSide key={chosen.id} goal={goal} action={chosen} /> : null}
			</div>
		</main>
	);
}

function ActionRow({
	goal,
	action,
	isChosen,
	onChoose,
}: {
	readonly goal: Goal;
	readonly action: Action;
	readonly isChosen: boolean;
	readonly onChoose: () => void;
}) {
	const { plan } = usePlan();
	const state = stateOf(goal, action, plan.about.calledName);
	const when = action.when ? byWhenText(action.when) : "";
	const who = action.group === "me" ? "" : `${nameOfWho(plan, action.owner)}: `;
	return (
		<li className="doing-row">
			<div>
				<button
					type="button"
					className={action.group === "others" ? "doing-open doing-words doing-words-ours" : "doing-open doing-words"}
					data-action={action.id}
					aria-current={isChosen ? "true" : undefined}
					onClick={onChoose}
				>
					{who}
					{action.text}
				</button>
				{when ? <div className="soft small">{when}</div> : null}
			</div>
			<span className="doing-state">
				<Mark kind={state.kind} />
				{state.word}
			</span>
		</li>
	);
}
