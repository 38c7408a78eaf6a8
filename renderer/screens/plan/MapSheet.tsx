/** F7: every part, in order, with a line of what it holds. What is not talked about says so. */
import { threadStages } from "../../../shared/guide/guide.ts";
import { guide } from "../../../templates/guide.ts";
import { Mark } from "../../ui/Mark.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { usePlan } from "./plan-context.ts";
import { routeOf } from "./Thread.tsx";

export function MapSheet({ onClose, onLeave }: { readonly onClose: () => void; readonly onLeave: () => void }) {
	const { plan, go } = usePlan();
	const actions = plan.goals.reduce((sum, goal) => sum + goal.actions.length, 0);
	const count = (number: number, one: string, many: string) =>
		number === 0 ? "" : number === 1 ? `1 ${one}.` : `${number} ${many}.`;
	const holds: Record<string, string> = {
		settle: count(plan.talks.held.length, "talk", "talks"),
		life: count(plan.matters.length, "thing kept", "things kept"),
		different: count(plan.goals.length, "goal", "goals"),
		"who-does-what": count(actions, "action", "actions"),
		"read-back": plan.agreement.agreed ? "Agreed." : "",
	};
	return (
		<Sheet title={`${plan.about.calledName}’s plan`} onClose={onClose} isWide>
			<ul className="map">
				{threadStages(guide).map((stage) => {
					const route = routeOf(stage.id, plan);
					const skip = plan.talks.skips.findLast((candidate) => candidate.stage === stage.id);
					const held = holds[stage.id] ?? "";
					const reason = skip
						? { "not-now": "Left for now.", "not-relevant": "Does not fit.", "did-not-want": "Did not want to." }[
								skip.reason
							]
						: "";
					return (
						<li key={stage.id}>
							<Mark kind={held ? "done" : skip ? "left" : "open"} />
							{route ? (
								<button type="button" className="link" onClick={() => go(route)}>
									{stage.title}
								</button>
							) : (
								<span>{stage.title}</span>
							)}
							<span className="soft">{held || reason || "Not talked about yet."}</span>
						</li>
					);
				})}
			</ul>
			{plan.goals.length > 0 ? (
				<>
					<h2>Goals</h2>
					<ul className="map">
						{plan.goals.map((goal, index) => (
							<li key={goal.id}>
								<Mark kind={goal.readBack?.answer === "yes" ? "done" : "begun"} />
								<button type="button" className="link" onClick={() => go({ screen: "goal", goalId: goal.id, part: 3 })}>
									Goal {index + 1}
								</button>
								<span className="doing-words">{goal.quote.text}</span>
							</li>
						))}
					</ul>
				</>
			) : null}
			<div className="buttons">
				<button type="button" className="button" onClick={() => go({ screen: "goal", goalId: null, part: 1 })}>
					Add a goal
				</button>
				<button type="button" className="button" onClick={onLeave}>
					Close {plan.about.calledName}’s plan
				</button>
			</div>
		</Sheet>
	);
}
