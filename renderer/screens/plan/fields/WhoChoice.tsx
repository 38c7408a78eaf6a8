/** One person: from the person's people and team, or somebody named only here. */
import { useState } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";
import { SavedLine } from "./SavedLine.tsx";

interface WhoChoiceProps {
	readonly label: string;
	readonly draftKey: string;
	readonly value: Who | null;
	readonly onChange: (who: Who | null) => boolean;
	readonly hasMe?: boolean;
	/** The word for nobody; null where there is always somebody. */
	readonly nobody?: string | null;
}

export function WhoChoice({ label, draftKey, value, onChange, hasMe = false, nobody = "Not said" }: WhoChoiceProps) {
	const { plan } = usePlan();
	const [isOther, setOther] = useState(value?.kind === "other");
	const chosen =
		isOther || value?.kind === "other"
			? "other"
			: value === null
				? "nobody"
				: value.kind === "me"
					? "me"
					: value.contactId;
	const choose = (next: string) => {
		setOther(next === "other");
		if (next === "other") return;
		onChange(next === "nobody" ? null : next === "me" ? { kind: "me" } : { kind: "contact", contactId: next });
	};
	return (
		<div className="field-row">
			<Select
				isLabelShown
				label={label}
				value={chosen}
				choices={[
					...(nobody === null ? [] : [{ value: "nobody", word: nobody }]),
					...(hasMe ? [{ value: "me", word: plan.about.calledName }] : []),
					...plan.team.contacts.map((contact) => ({ value: contact.id, word: contact.name })),
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
