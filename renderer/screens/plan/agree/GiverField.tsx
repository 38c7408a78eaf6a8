/** Who will give somebody their copy, if that was said: whoever works here, or somebody the plan knows. */
import type { Staff, Who } from "../../../../shared/plan/quote.ts";
import { Select } from "../../../ui/Select.tsx";
import { useKnown } from "../fields/use-known.ts";
import { isSameWho } from "../fields/who.ts";
import { usePlan } from "../plan-context.ts";

interface GiverFieldProps {
	/** Whose copy it is: nobody gives it to themselves. */
	readonly reader: Who;
	readonly value: Staff | null;
	readonly onChoose: (giver: Staff | null) => void;
}

export function GiverField({ reader, value, onChoose }: GiverFieldProps) {
	const { staff } = usePlan();
	const known = useKnown()
		.filter(({ who, group }) => group !== "service" && !isSameWho(who, reader))
		.map(({ name, relation }): Staff => ({ name, role: relation }));
	// Whoever works here may stand in the team too; whoever was named may have left it.
	const people = new Map<string, Staff>();
	for (const one of [...(value === null ? [] : [value]), staff, ...known])
		if (!people.has(one.name)) people.set(one.name, one);
	return (
		<Select
			isLabelShown
			label="Who will give it, if that was said"
			value={value?.name ?? ""}
			choices={[{ value: "", word: "Not said" }, ...[...people.keys()].map((name) => ({ value: name, word: name }))]}
			onChange={(name) => onChoose(people.get(name) ?? null)}
		/>
	);
}
