/** Who: the person, somebody of their people or team, or somebody named only here. */

import { useState } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { focusSoon } from "../../../ui/focus-after.ts";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { useKnownAndUs } from "../fields/use-known.ts";
import { isSameWho, keyOfWho } from "../fields/who.ts";

interface WhoFieldProps {
	readonly plan: Plan;
	readonly fieldId: string;
	readonly label: string;
	/** Null: not said yet. */
	readonly value: Who | null;
	readonly error?: string | undefined;
	readonly onChange: (who: Who) => void;
}

export function WhoField({ plan, fieldId, label, value, error, onChange }: WhoFieldProps) {
	const known = useKnownAndUs();
	const [isTyping, setTyping] = useState(false);
	const isListed = value?.kind === "me" || known.some(({ who }) => value !== null && isSameWho(who, value));
	const isOther = isTyping || (value !== null && !isListed);
	const choose = (key: string) => {
		setTyping(key === "other");
		if (key === "other") focusSoon(fieldId);
		if (key === "me") onChange({ kind: "me" });
		else onChange(known.find(({ who }) => keyOfWho(who) === key)?.who ?? { kind: "other", name: "", relation: "" });
	};
	return (
		<>
			<div className="field">
				<label htmlFor={`${fieldId}-who`}>{label}</label>
				<select
					id={`${fieldId}-who`}
					className="input"
					value={isOther ? "other" : value === null ? "" : keyOfWho(value)}
					data-first={value === null ? "" : undefined}
					aria-invalid={value === null && error ? true : undefined}
					aria-describedby={value === null && error ? `${fieldId}-error` : undefined}
					onChange={(event) => choose(event.target.value)}
				>
					{value === null ? <option value="">Choose who</option> : null}
					<option value="me">{plan.about.calledName}</option>
					{known.map(({ who, name, relation }) => (
						<option key={keyOfWho(who)} value={keyOfWho(who)}>
							{relation ? `${name}, ${relation}` : name}
						</option>
					))}
					<option value="other">Somebody else</option>
				</select>
				{value === null && error ? (
					<p id={`${fieldId}-error`} className="field-error">
						{error}
					</p>
				) : null}
			</div>
			{isOther && value?.kind === "other" ? (
				<div className="field-row">
					<NameAndRelation
						nameId={fieldId}
						label="Their name"
						name={value.name}
						relation={value.relation}
						error={error}
						onName={(name) => onChange({ ...value, name })}
						onRelation={(relation) => onChange({ ...value, relation })}
					/>
				</div>
			) : null}
		</>
	);
}

/** True when somebody is really named. */
export const isNamed = (who: Who): boolean => who.kind !== "other" || who.name.trim() !== "";
