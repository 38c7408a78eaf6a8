/** Several people: from the person's people and team, or somebody named only here. */
import { type FormEvent, useRef } from "react";
import { whoMeant, whoNamed } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import { Field } from "../../../ui/Field.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { useKnown } from "./use-known.ts";
import { useTyped } from "./use-typed.ts";
import { isSameWho } from "./who.ts";

interface WhoPickerProps {
	readonly label: string;
	readonly value: readonly Who[];
	readonly onChange: (value: Who[]) => boolean;
	readonly hasMe?: boolean;
	/** Whom to offer besides those the plan names. */
	readonly also?: readonly Who[];
	/** Whom to offer, by where they stand in the team, null for whoever is not in it; everybody when left out. */
	readonly offers?: (group: Contact["group"] | null) => boolean;
}

/** A name that was typed and not added yet is added when the field is left. */
export function WhoPicker({ label, value, onChange, hasMe = false, also = [], offers = () => true }: WhoPickerProps) {
	const { plan } = usePlan();
	const people = useKnown();
	// Typed and not added yet is no reason to lose a name: it is added when the field is left.
	const typed = useTyped(
		`who-${label
			.toLowerCase()
			.replace(/[^a-z]+/g, "-")
			.slice(0, 34)}`,
		"",
		(text) => {
			if (text.trim() === "") return true;
			const next = whoNamed(plan, text);
			return value.some((one) => isSameWho(one, next)) || onChange([...value, next]);
		},
	);
	const field = useRef<HTMLDivElement>(null);
	// Whoever was named here before they joined the team is the same person.
	const isMeant = (who: Who, one: Who) => isSameWho(whoMeant(plan, one), who);
	const named: Who[] = [
		...(hasMe ? [{ kind: "me" as const }] : []),
		...people.filter(({ group }) => offers(group)).map(({ who }) => who),
	];
	const known = [...named, ...also.filter((one) => !named.some((who) => isMeant(who, one)))];
	const all = [...known, ...value.filter((one) => !known.some((who) => isMeant(who, one)))];
	const toggle = (who: Who) => {
		const without = value.filter((one) => !isMeant(who, one));
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
							<input type="checkbox" checked={value.some((one) => isMeant(who, one))} onChange={() => toggle(who)} />
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
