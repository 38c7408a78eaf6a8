/** Where planning with someone is, from their line, without opening the plan. */
import { changeUnseen } from "../../store/app.ts";
import { setPlanningState } from "../../store/edits/state.ts";
import { describeError } from "../../store/open-plan.ts";
import type { PersonLine } from "../../store/people.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { StateForm } from "../../ui/StateForm.tsx";

export function StateSheet({ line, onClose }: { readonly line: PersonLine; readonly onClose: () => void }) {
	return (
		<Sheet title={`Where is ${line.summary.calledName}’s plan?`} onClose={onClose}>
			<StateForm
				state={line.summary.state}
				onKeep={async (state) => {
					try {
						await changeUnseen(line.id, (plan) => setPlanningState(plan, state));
					} catch (error) {
						return describeError(error);
					}
					onClose();
					return "";
				}}
			/>
		</Sheet>
	);
}
