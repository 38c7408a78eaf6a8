import { setPlanningState } from "../../../store/edits/state.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { StateForm } from "../../../ui/StateForm.tsx";
import { usePlan } from "../plan-context.ts";

/** Where planning is, from inside the plan: one step to undo. */
export function PlanStateSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, act } = usePlan();
	return (
		<Sheet title={`Where is ${plan.about.calledName}’s plan?`} onClose={onClose}>
			<StateForm
				state={plan.state}
				onKeep={async (state) => {
					if (!act(setPlanningState(plan, state))) return "That was not kept. Try again.";
					onClose();
					return "";
				}}
			/>
		</Sheet>
	);
}
