/** Where words go: this part of the talk first, every other place behind it. */
import type { PlaceId } from "../../../../shared/guide/places.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { placeGroups } from "./where.ts";

interface PlaceSelectProps {
	readonly stage: Stage;
	readonly value: PlaceId;
	readonly onChange: (place: PlaceId) => void;
	readonly isLabelShown?: boolean;
	readonly id?: string;
}

export function PlaceSelect({ stage, value, onChange, isLabelShown = false, id = "goes-to" }: PlaceSelectProps) {
	return (
		<span className={isLabelShown ? "field" : undefined}>
			<label htmlFor={id} className={isLabelShown ? undefined : "visually-hidden"}>
				Where these words go
			</label>
			<select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value as PlaceId)}>
				{placeGroups(stage).map((group) => (
					<optgroup key={group.title} label={group.title}>
						{group.choices.map((choice) => (
							<option key={choice.value} value={choice.value}>
								{isLabelShown ? choice.word : `Goes to: ${choice.word}`}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</span>
	);
}
