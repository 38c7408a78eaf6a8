/** Whose view: the person's, somebody's who is here or in the team, or ours. Each stands apart on paper. */
import type { Who } from "../../../../shared/plan/quote.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";

interface VoiceSelectProps {
	readonly value: Who;
	readonly onChange: (who: Who) => void;
	readonly label?: string;
	readonly isLabelShown?: boolean;
}

const keyOf = (who: Who): string =>
	who.kind === "me" ? "me" : who.kind === "contact" ? who.contactId : `other:${who.name}:${who.relation}`;

export function VoiceSelect({ value, onChange, label = "Whose view", isLabelShown = false }: VoiceSelectProps) {
	const { plan, staff } = usePlan();
	const all: Who[] = [
		{ kind: "me" },
		...plan.team.contacts.map((contact): Who => ({ kind: "contact", contactId: contact.id })),
		...(plan.talks.held.at(-1)?.present ?? []).filter((who) => who.kind === "other"),
		{ kind: "other", name: staff.name, relation: staff.role },
		value,
	];
	const choices = [...new Map(all.map((who) => [keyOf(who), who])).values()];
	return (
		<label className={isLabelShown ? "field" : undefined}>
			<span className={isLabelShown ? "label" : "visually-hidden"}>{label}</span>
			<select
				className="input"
				value={keyOf(value)}
				onChange={(event) => {
					const who = choices.find((choice) => keyOf(choice) === event.target.value);
					if (who) onChange(who);
				}}
			>
				{choices.map((who) => (
					<option key={keyOf(who)} value={keyOf(who)}>
						{isLabelShown ? nameOfWho(plan, who) : `${nameOfWho(plan, who)}’s view`}
					</option>
				))}
			</select>
		</label>
	);
}
