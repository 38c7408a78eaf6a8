/** Which of the three lists of the team somebody stands in. */
import type { Contact } from "../../../shared/plan/team.ts";
import { Select } from "../../ui/Select.tsx";
import { usePlan } from "./plan-context.ts";

interface GroupSelectProps {
	readonly value: Contact["group"];
	readonly onChange: (group: Contact["group"]) => void;
}

export function GroupSelect({ value, onChange }: GroupSelectProps) {
	const { plan } = usePlan();
	return (
		<Select
			isLabelShown
			label="They are"
			value={value}
			choices={[
				{ value: "mine", word: "Family, a friend or a neighbour" },
				{ value: "worker", word: `Someone who works with ${plan.about.calledName}` },
				{ value: "service", word: "A service, a team or a place" },
			]}
			onChange={onChange}
		/>
	);
}
