/** Which of the three lists of the team somebody stands in. */
import type { Contact } from "../../../shared/plan/team.ts";
import { Select } from "../../ui/Select.tsx";
import { usePlan } from "./plan-context.ts";

interface GroupSelectProps {
	/** Null: not known yet. */
	readonly value: Contact["group"] | null;
	readonly id?: string;
	readonly onChange: (group: Contact["group"]) => void;
}

export function GroupSelect({ value, id, onChange }: GroupSelectProps) {
	const { plan } = usePlan();
	return (
		<Select<Contact["group"] | "">
			isLabelShown
			label="They are"
			{...(id === undefined ? {} : { id })}
			value={value ?? ""}
			choices={[
				...(value === null ? [{ value: "" as const, word: "Choose" }] : []),
				{ value: "mine", word: "Family, a friend or a neighbour" },
				{ value: "worker", word: `Someone who works with ${plan.about.calledName}` },
				{ value: "service", word: "A service, a team or a place" },
			]}
			onChange={(next) => {
				if (next !== "") onChange(next);
			}}
		/>
	);
}
