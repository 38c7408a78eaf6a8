/** Who: the person, somebody of their people or team, or somebody named only here. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { Field } from "../../../ui/Field.tsx";

interface WhoFieldProps {
	readonly plan: Plan;
	readonly fieldId: string;
	readonly label: string;
	readonly value: Who;
	readonly error?: string | undefined;
	readonly onChange: (who: Who) => void;
}

const keyOf = (who: Who): string => (who.kind === "contact" ? who.contactId : who.kind);

export function WhoField({ plan, fieldId, label, value, error, onChange }: WhoFieldProps) {
	const choose = (key: string) => {
		if (key === "me") onChange({ kind: "me" });
		else if (key === "other") onChange({ kind: "other", name: "", relation: "" });
		else onChange({ kind: "contact", contactId: key });
	};
	return (
		<>
			<div className="field">
				<label htmlFor={`${fieldId}-who`}>{label}</label>
				<select
					id={`${fieldId}-who`}
					className="input"
					value={keyOf(value)}
					onChange={(event) => choose(event.target.value)}
				>
					<option value="me">{plan.about.calledName}</option>
					{plan.team.contacts.map((contact) => (
						<option key={contact.id} value={contact.id}>
							{contact.relation ? `${contact.name}, ${contact.relation}` : contact.name}
						</option>
					))}
					<option value="other">Somebody else</option>
				</select>
			</div>
			{value.kind === "other" ? (
				<div className="field-row">
					<Field
						fieldId={fieldId}
						label="Their name"
						maxLength={80}
						value={value.name}
						error={error}
						onChange={(event) => onChange({ ...value, name: event.target.value })}
					/>
					<Field
						label={`Who they are to ${plan.about.calledName}`}
						maxLength={80}
						value={value.relation}
						onChange={(event) => onChange({ ...value, relation: event.target.value })}
					/>
				</div>
			) : null}
		</>
	);
}

/** True when somebody is really named. */
export const isNamed = (who: Who): boolean => who.kind !== "other" || who.name.trim() !== "";
