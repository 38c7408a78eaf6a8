/** "Does Mo have a budget for her care?" No is an answer like any other, and explained. */
import { useState } from "react";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { answerBudget } from "../../../store/edits/budget.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { theirOf } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { kinds } from "./words.ts";

export function BudgetQuestion() {
	const { plan, open, act, goBack } = usePlan();
	const [isYes, setYes] = useState(false);
	const first = useFocusOnShow<HTMLButtonElement>();
	const name = plan.about.calledName;
	const { type, relevance } = plan.budget;
	useKeys({ "Alt+ArrowLeft": goBack });
	const answer = (value: Parameters<typeof answerBudget>[1]) => act(answerBudget(plan, value, open.clock));
	return (
		<PartPage title={`Does ${name} have a budget for ${theirOf(plan)} care?`} stage="who-does-what">
			<div className="stack budget-question">
				<p className="soft">
					A personal budget is money from the NHS or the council that is used as agreed in this plan. Writing it down
					here decides nothing about who can have one.
				</p>
				{type === null ? null : (
					<p role="status">
						<Mark kind={type === "none" ? "done" : "begun"} />{" "}
						{type === "none"
							? `${name} has no budget, so this part is not relevant.`
							: "Not sure yet: ask the co-ordinator or the budget team."}
						{relevance.on ? ` Said on ${writtenDate(relevance.on)}.` : ""}
						{type === "none" ? " The plan says so in one line." : ""}
					</p>
				)}
				<div className="buttons">
					<button ref={first} type="button" className="button" aria-expanded={isYes} onClick={() => setYes(true)}>
						Yes
					</button>
					<button
						type="button"
						className="button"
						aria-pressed={type === "none"}
						onClick={() => {
							setYes(false);
							answer("none");
						}}
					>
						No
					</button>
					<button
						type="button"
						className="button"
						aria-pressed={type === "not-sure"}
						onClick={() => {
							setYes(false);
							answer("not-sure");
						}}
					>
						Not sure
					</button>
				</div>
				{isYes ? (
					<>
						<h2 id="budget-kind">Which kind?</h2>
						<div className="budget-kinds">
							{kinds.map(({ value, word }, index) => (
								<button
									key={value}
									type="button"
									className="button"
									// biome-ignore lint/a11y/noAutofocus: the question that was just asked for
									autoFocus={index === 0}
									onClick={() => answer(value)}
								>
									{word}
								</button>
							))}
						</div>
					</>
				) : null}
			</div>
		</PartPage>
	);
}
