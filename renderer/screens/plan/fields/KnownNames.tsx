/** People the plan names elsewhere, one press each; nothing where there are none. */
import type { KnownPerson } from "../../../../shared/plan/people-known.ts";
import { keyOfWho } from "./who.ts";

interface KnownNamesProps {
	readonly label: string;
	readonly people: readonly KnownPerson[];
	readonly onPick: (person: KnownPerson) => void;
}

export function KnownNames({ label, people, onPick }: KnownNamesProps) {
	if (people.length === 0) return null;
	return (
		<fieldset className="known-names">
			<legend className="soft">{label}</legend>
			<div className="buttons">
				{people.map((person) => (
					<button
						key={keyOfWho(person.who)}
						type="button"
						className="button button-small"
						onClick={() => onPick(person)}
					>
						{person.relation ? `${person.name}, ${person.relation}` : person.name}
					</button>
				))}
			</div>
		</fieldset>
	);
}
