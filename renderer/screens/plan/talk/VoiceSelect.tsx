/** Whose view: the person's, somebody's who is here or in the team, or ours. Each stands apart on paper. */
import { workerIn } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { useKnown } from "../fields/use-known.ts";
import { keyOfWho } from "../fields/who.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";

interface VoiceSelectProps {
	readonly value: Who;
	readonly onChange: (who: Who) => void;
	readonly label?: string;
	readonly isLabelShown?: boolean;
	/** What of theirs it is, where the label is not shown: "Mo’s view". */
	readonly noun?: string;
}

export function VoiceSelect({
	value,
	onChange,
	label = "Whose view",
	isLabelShown = false,
	noun = "view",
}: VoiceSelectProps) {
	const { plan, staff } = usePlan();
	const all: Who[] = [{ kind: "me" }, ...useKnown().map(({ who }) => who), workerIn(plan, staff).who, value];
	const choices = [...new Map(all.map((who) => [keyOfWho(who), who])).values()];
	return (
		<label className={isLabelShown ? "field" : undefined}>
			<span className={isLabelShown ? "label" : "visually-hidden"}>{label}</span>
			<select
				className="input"
				value={keyOfWho(value)}
				onChange={(event) => {
					const who = choices.find((choice) => keyOfWho(choice) === event.target.value);
					if (who) onChange(who);
				}}
			>
				{choices.map((who) => (
					<option key={keyOfWho(who)} value={keyOfWho(who)}>
						{isLabelShown ? nameOfWho(plan, who) : `${nameOfWho(plan, who)}’s ${noun}`}
					</option>
				))}
			</select>
		</label>
	);
}
