/** One to ten, ends named in words, no default, "can't say" last. Arrow keys move. PRSB importance and confidence. */
import { useId } from "react";
import type { Rating } from "../../shared/plan/quote.ts";

interface ScaleProps {
	readonly question: string;
	readonly low: string;
	readonly high: string;
	readonly value: Rating | null;
	readonly onChange: (rating: Rating) => void;
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export function Scale({ question, low, high, value, onChange }: ScaleProps) {
	const name = useId();
	return (
		<fieldset>
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
