/** Several people: from the person's people and team, or somebody named only here. */
import { type FormEvent, useRef } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { whoNamed } from "../../../store/edits/team.ts";
import { Field } from "../../../ui/Field.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { useTyped } from "./use-typed.ts";
import { isSameWho } from "./who.ts";

interface WhoPickerProps {
	readonly label: string;
	readonly value: readonly Who[];
	readonly onChange: (value: Who[]) => boolean;
	readonly hasMe?: boolean;
}

export function WhoPicker({ label, value, onChange, hasMe = false }: WhoPickerProps) {
	const { plan } = usePlan();
	// Typed and not added yet is no reason to lose a name: it is added when the field is left.
	const typed = useTyped(
		`who-${label
			.toLowerCase()
			.replace(/[^a-z]+/g, "-")
			.slice(0, 34)}`,
		"",
		(text) => {
			const next = text.trim();
			const who = whoNamed(plan, next);
			return next === "" || value.some((one) => isSameWho(one, who)) || onChange([...value, who]);
		},
	);
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
		if (typed.text.trim() === "") field.current?.querySelector("input")?.focus();
		else typed.finish();
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
				<div ref={field} {...typed.events}>
					<Field
						label={all.length > 0 ? "Somebody else" : "Their name"}
						value={typed.text}
						maxLength={120}
						onChange={(event) => typed.onChange(event.target.value)}
					/>
				</div>
				<button type="submit" className="button button-small">
					Add them
				</button>
			</form>
		</fieldset>
	);
}
