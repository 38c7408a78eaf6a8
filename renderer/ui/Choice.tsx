/** A few answers in words, side by side; arrow keys move, none chosen until somebody does. */
import { useId } from "react";

interface ChoiceProps<V extends string> {
	readonly question: string;
	readonly isQuestionHidden?: boolean;
	readonly value: V | null;
	readonly choices: readonly { readonly value: V; readonly word: string }[];
	readonly onChange: (value: V) => void;
}

/** `value` null: none is chosen yet. Once chosen, it can be changed, not emptied. */
export function Choice<V extends string>({
	question,
	isQuestionHidden = false,
	value,
	choices,
	onChange,
}: ChoiceProps<V>) {
	const name = useId();
	return (
		<fieldset>
			<legend className={isQuestionHidden ? "visually-hidden" : "label"}>{question}</legend>
			<div className="scale">
				{choices.map((choice) => (
					<label key={choice.value} className="scale-word">
						<input type="radio" name={name} checked={value === choice.value} onChange={() => onChange(choice.value)} />
						<span>{choice.word}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
