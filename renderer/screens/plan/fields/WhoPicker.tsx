/** Several people: from the person's people and team, or somebody named only here. */
import { type FormEvent, useRef, useState } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { Field } from "../../../ui/Field.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { isSameWho } from "./who.ts";

interface WhoPickerProps {
	readonly label: string;
	readonly value: readonly Who[];
	readonly onChange: (value: Who[]) => boolean;
	readonly hasMe?: boolean;
}

export function WhoPicker({ label, value, onChange, hasMe = false }: WhoPickerProps) {
	const { plan } = usePlan();
	const [name, setName] = useState("");
	const field = useRef<HTMLDivElement>(null);
	const known: Who[] = [
		...(hasMe ? [{ kind: "me" as const }] : []),
		...plan.team.contacts.map((contact) => ({ kind: "contact" as const, contactId: contact.id })),
	];
	const all = [...known, ...value.filter((who) => !known.some((other) => isSameWho(who, other)))];
	const toggle = (who: Who) => {
		const without = value.filter((other) => !isSameWho(other, who));
		onChange(without.length < value.length ? without : [...value, who]);
	};
	const add = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "") field.current?.querySelector("input")?.focus();
		else if (onChange([...value, { kind: "other", name: name.trim(), relation: "" }])) setName("");
	};
	return (
		<fieldset className="who-picker">
			<legend className="visually-hidden">{label}</legend>
			{all.length > 0 ? (
				<div className="choices">
					{all.map((who) => (
						<label key={JSON.stringify(who)} className="choice">
							<input
								type="checkbox"
								checked={value.some((other) => isSameWho(other, who))}
								onChange={() => toggle(who)}
							/>
							<span>{nameOfWho(plan, who)}</span>
						</label>
					))}
				</div>
			) : null}
			<form className="field-row" onSubmit={add}>
				<div ref={field}>
					<Field
						label={all.length > 0 ? "Somebody else" : "Their name"}
						value={name}
						maxLength={120}
						onChange={(event) => setName(event.target.value)}
					/>
				</div>
				<button type="submit" className="button button-small">
					Add them
				</button>
			</form>
		</fieldset>
	);
}
