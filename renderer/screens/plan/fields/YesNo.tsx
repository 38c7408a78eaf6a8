/** Yes, no, or not asked: three different answers, and not asked is where everything begins. */
import { Select } from "../../../ui/Select.tsx";

interface YesNoProps {
	readonly label: string;
	readonly value: boolean | null;
	readonly onChange: (value: boolean | null) => void;
	readonly yes?: string;
	readonly no?: string;
}

export function YesNo({ label, value, onChange, yes = "Yes", no = "No" }: YesNoProps) {
	return (
		<Select
			isLabelShown
			label={label}
			value={value === null ? "not-asked" : value ? "yes" : "no"}
			choices={[
				{ value: "not-asked", word: "Not asked yet" },
				{ value: "yes", word: yes },
				{ value: "no", word: no },
			]}
			onChange={(answer) => onChange(answer === "not-asked" ? null : answer === "yes")}
		/>
	);
}
