/** One person: from the person's people and team, or somebody named only here. */
import { useRef, useState } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";
import { SavedLine } from "./SavedLine.tsx";
import { useKnown } from "./use-known.ts";
import { isSameWho, keyOfWho } from "./who.ts";

interface WhoChoiceProps {
	readonly label: string;
	readonly fieldId?: string;
	readonly draftKey: string;
	readonly value: Who | null;
	readonly onChange: (who: Who | null) => boolean;
	readonly hasMe?: boolean;
	/** The word for nobody; null where there is always somebody. */
	readonly nobody?: string | null;
}

/** Null is nobody. A name that the plan does not know is kept as it is typed. */
export function WhoChoice({
	label,
	fieldId,
	draftKey,
	value,
	onChange,
	hasMe = false,
	nobody = "Not said",
}: WhoChoiceProps) {
	const { plan } = usePlan();
	const known = useKnown();
	const listed = known.find((person) => value !== null && isSameWho(person.who, value));
	const [isOther, setOther] = useState(false);
	const chosen =
		isOther || (value?.kind === "other" && !listed) ? "other" : value === null ? "nobody" : keyOfWho(value);
	const row = useRef<HTMLDivElement>(null);
	const choose = (next: string) => {
		setOther(next === "other");
		if (next === "other") {
			requestAnimationFrame(() => row.current?.querySelector("input")?.focus());
			return;
		}
		const person = known.find(({ who }) => keyOfWho(who) === next);
		onChange(next === "me" ? { kind: "me" } : (person?.who ?? null));
	};
	return (
		<div ref={row} className="field-row">
			<Select
				isLabelShown
				{...(fieldId === undefined ? {} : { id: fieldId })}
				label={label}
				value={chosen}
				choices={[
					...(nobody === null ? [] : [{ value: "nobody", word: nobody }]),
					...(hasMe ? [{ value: "me", word: plan.about.calledName }] : []),
					...known.map(({ who, name }) => ({ value: keyOfWho(who), word: name })),
					{ value: "other", word: "Somebody else" },
				]}
				onChange={choose}
			/>
			{chosen === "other" ? (
				<SavedLine
					label="Their name"
					draftKey={draftKey}
					value={value?.kind === "other" ? value.name : ""}
					onKeep={(name) => onChange(name.trim() === "" ? null : { kind: "other", name, relation: "" })}
				/>
			) : null}
		</div>
	);
}
