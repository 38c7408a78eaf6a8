/** Part 3: a plain line beside the words, never over them; and how much it matters. The line may be left out. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { Goal } from "../../../shared/plan/goals.ts";
import { app } from "../../store/app-state.ts";
import { setGoal, setPlain } from "../../store/edits/goals.ts";
import { useKeys } from "../../ui/keys.ts";
import { Scale } from "../../ui/Scale.tsx";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { GoalMore } from "./goal/GoalMore.tsx";
import { lineHint } from "./goal/line-hint.ts";
import { theirOf, theyOf } from "./names.ts";
import { usePlan } from "./plan-context.ts";
import { useKeepOnLock } from "./use-keep-on-lock.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function GoalPlainly({ goal, onNext }: { readonly goal: Goal; readonly onNext: () => void }) {
	const { plan, open, state, act } = usePlan();
	const key = `goal-plain:${goal.id}`;
	const [text, setText] = useState(state.record.drafts[key] ?? goal.plain?.text ?? "");
	const box = useRef<HTMLTextAreaElement>(null);
	const name = plan.about.calledName;
	useEffect(() => box.current?.focus(), []);
	const hints = goal.plain?.hints ?? [];
	const hint = useMemo(
		() =>
			lineHint(
				text,
				[plan.about.calledName, plan.about.firstName],
				hints.map((answer) => answer.word),
			),
		[text, hints, plan.about.calledName, plan.about.firstName],
	);
	const type = (next: string) => {
		open.draft(key, next);
		// What the box said it left out is out of what will be kept as well.
		setText(open.draftOf(key));
	};
	const keep = (answers = hints) => {
		const plain = text.trim() === "" ? null : { text, hints: answers };
		if (JSON.stringify(plain) === JSON.stringify(goal.plain)) return;
		const edit = setPlain(goal, plain, "kept the plain line");
		open.actAndClear(edit.label, edit.changes, key);
	};
	const next = () => {
		keep();
		onNext();
	};
	// What stands in the box is in the plan once the box or the page is left, however: a page that shows it says it was kept.
	const keepTyped = () => {
		const now = open.record.plan.goals.find(({ id }) => id === goal.id);
		const typed = open.draftOf(key);
		if (now === undefined || typed === "" || typed === now.plain?.text) return;
		if (typed.trim() === "") {
			open.draft(key, "");
			return;
		}
		try {
			const edit = setPlain(now, { text: typed, hints: now.plain?.hints ?? [] }, "kept the plain line");
			open.actAndClear(edit.label, edit.changes, key);
		} catch {
			// What the plan will not take stays a draft: the page is being left, and must go.
		}
	};
	useKeepOnLock(key, keepTyped);
	const leave = useRef(keepTyped);
	leave.current = keepTyped;
	useEffect(
		() => () => {
			if (app.get().open === open) leave.current();
		},
		[open],
	);
	useKeys({ "Mod+Enter": next });
	const answer = (word: string, what: "said-it" | "keep-for-now") => {
		keep([...hints, { word: word.replaceAll("\n", " ").slice(0, 500), answer: what }]);
		box.current?.focus();
	};
	return (
		<>
			<h1>Say it plainly, together</h1>
			<p className="soft" style={{ maxWidth: "42rem" }}>
				{name}’s words stay as they are. This line goes beside them, so that everyone knows what to help with.
			</p>
			<div>
				<WordsBox
					ref={box}
					className="words-box-ours"
					label="I will be able to"
					value={text}
					onChange={type}
					onKeep={next}
					onLeave={keepTyped}
				/>
				{hint ? (
					<div className="note" style={{ marginBlockStart: "0.75rem" }} role="status">
						<p>
							<strong>
								{hint.isWhole ? `Does this line sound like ${name}?` : `Would ${name} say “${hint.word}”?`}
							</strong>
						</p>
						<div className="buttons">
							{hint.instead ? (
								<button
									type="button"
									className="link"
									onClick={() => {
										type(text.slice(0, hint.index) + hint.instead + text.slice(hint.index + hint.word.length));
										box.current?.focus();
									}}
								>
									Use “{hint.instead}”
								</button>
							) : null}
							<button type="button" className="link" onClick={() => answer(hint.word, "said-it")}>
								{hint.isWhole ? "It does" : `${capital(theyOf(plan))} did say “${hint.word}”`}
							</button>
							<button type="button" className="link" onClick={() => answer(hint.word, "keep-for-now")}>
								Keep it for now
							</button>
						</div>
					</div>
				) : null}
			</div>
			<Scale
				question={`How much does it matter to ${name}?`}
				low="A little"
				high="More than anything"
				value={goal.importance}
				onChange={(rating) => act(setGoal(goal, "importance", rating, "said how much it matters"))}
			/>
			<div className="buttons">
				<button type="button" className="button button-main" onClick={next}>
					Next: who does what
				</button>
				<button
					type="button"
					className="button"
					onClick={() => {
						setText("");
						open.draft(key, "");
						if (goal.plain) act(setPlain(goal, null, "left it in their words only"));
						onNext();
					}}
				>
					Leave it in {theirOf(plan)} words only
				</button>
			</div>
			<GoalMore goal={goal} />
		</>
	);
}
