/** One to ten, ends named in words, no default, "can't say" last. Arrow keys move, a figure chooses. PRSB importance. */
import { type KeyboardEvent, useId } from "react";
import type { Rating } from "../../shared/plan/quote.ts";

interface ScaleProps {
	readonly question: string;
	readonly low: string;
	readonly high: string;
	readonly value: Rating | null;
	readonly onChange: (rating: Rating) => void;
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** `value` null: not asked. "Can’t say" is an answer. */
export function Scale({ question, low, high, value, onChange }: ScaleProps) {
	const name = useId();
	/** One key for one number; 0 stands for ten. */
	const onFigure = (event: KeyboardEvent<HTMLFieldSetElement>) => {
		const number = event.key === "0" ? 10 : numbers.find((one) => String(one) === event.key);
		if (number === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
		event.preventDefault();
		event.currentTarget.querySelectorAll("input")[number - 1]?.focus();
		onChange({ kind: "number", value: number });
	};
	return (
		<fieldset onKeyDown={onFigure}>
			<legend className="label">{question}</legend>
			<div className="scale">
				{numbers.map((number) => (
					<label key={number}>
						<input
							type="radio"
							name={name}
							aria-label={number === 1 ? `1, ${low}` : number === 10 ? `10, ${high}` : String(number)}
							checked={value?.kind === "number" && value.value === number}
							onChange={() => onChange({ kind: "number", value: number })}
						/>
						<span aria-hidden="true">{number}</span>
					</label>
				))}
				<label className="scale-word">
					<input
						type="radio"
						name={name}
						aria-label="Can’t say"
						checked={value?.kind === "cannot-say"}
						onChange={() => onChange({ kind: "cannot-say" })}
					/>
					<span aria-hidden="true">Can’t say</span>
				</label>
			</div>
			<div className="scale-ends" aria-hidden="true">
				<span>{low}</span>
				<span>{high}</span>
			</div>
		</fieldset>
	);
}
