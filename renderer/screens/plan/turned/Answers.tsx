/** What is answered by pointing, on pages that are otherwise only shown: did I get that right, and which colour. */
import { answerReadBack } from "../../../store/edits/goals.ts";
import type { Route } from "../../../store/route.ts";
import { Colour } from "../first-page/Colour.tsx";
import { usePlan } from "../plan-context.ts";
import type { TurnedPage } from "./turned-page.ts";
import "../../../styles/first-page.css";

interface AnswersProps {
	readonly route: Route;
	/** What of the page stands there now: of what is not shown, nothing is asked. */
	readonly turned: TurnedPage;
}

export function Answers({ route, turned }: AnswersProps) {
	const { plan, open, staff, act } = usePlan();
	if (route.screen === "part" && route.part === "first-page") return <Colour />;
	const goal =
		route.screen === "goal" && route.part === 5 ? plan.goals.find(({ id }) => id === route.goalId) : undefined;
	if (goal === undefined || !turned.items.some(({ id }) => id === goal.quote.id)) return null;
	return (
		<div className="buttons turned-answers">
			{(["yes", "no"] as const).map((given) => (
				<button
					key={given}
					type="button"
					className="button"
					aria-pressed={goal.readBack?.answer === given}
					onClick={() => act(answerReadBack(goal, given, staff, open.clock))}
				>
					{given === "yes" ? "Yes" : "No"}
				</button>
			))}
		</div>
	);
}
