/** She, he or they: asked, never guessed. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import { Select } from "../../../ui/Select.tsx";

type Pronouns = Plan["about"]["pronouns"];

interface PronounsSelectProps {
	/** Null: not asked yet. */
	readonly value: Pronouns;
	readonly onChange: (value: Pronouns) => void;
}

export function PronounsSelect({ value, onChange }: PronounsSelectProps) {
	return (
		<Select
			isLabelShown
			label="She, he or they"
			value={value ?? "not-asked"}
			choices={[
				{ value: "not-asked", word: "Not asked yet" },
				{ value: "she", word: "She" },
				{ value: "he", word: "He" },
				{ value: "they", word: "They" },
			]}
			onChange={(next) => onChange(next === "not-asked" ? null : next)}
		/>
	);
}
