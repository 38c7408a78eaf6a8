/** A choice of few, as wide as what is chosen. */
import { useId } from "react";

interface SelectProps<V extends string> {
	readonly label: string;
	readonly isLabelShown?: boolean;
	readonly value: V;
	readonly choices: readonly { readonly value: V; readonly word: string }[];
	readonly onChange: (value: V) => void;
	readonly id?: string;
}

/** A choice is always there. The label is read aloud also where it is not shown. */
export function Select<V extends string>({
	label,
	isLabelShown = false,
	value,
	choices,
	onChange,
	id,
}: SelectProps<V>) {
	const own = useId();
	return (
		<span className={isLabelShown ? "field" : undefined}>
			<label htmlFor={id ?? own} className={isLabelShown ? undefined : "visually-hidden"}>
				{label}
			</label>
			<select id={id ?? own} className="input" value={value} onChange={(event) => onChange(event.target.value as V)}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.word}
					</option>
				))}
			</select>
		</span>
	);
}
