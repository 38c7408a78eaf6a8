/** One of six colours, each by its name beside it: nothing is told by colour alone. */
import { useId } from "react";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { setAccent } from "../../../store/edits/first-page.ts";
import { usePlan } from "../plan-context.ts";

const colours: readonly { readonly value: Plan["firstPage"]["accent"]; readonly word: string }[] = [
	{ value: "plum", word: "Plum" },
	{ value: "pine", word: "Pine green" },
	{ value: "sea", word: "Sea blue" },
	{ value: "rust", word: "Rust" },
	{ value: "slate", word: "Slate grey" },
	{ value: "black", word: "Black" },
];

export function Colour() {
	const { plan, act } = usePlan();
	const name = useId();
	return (
		<fieldset className="colour-set">
			<legend className="visually-hidden">Colour</legend>
			<div className="colours">
				{colours.map(({ value, word }) => (
					<label key={value} className="choice">
						<input
							type="radio"
							name={name}
							checked={plan.firstPage.accent === value}
							onChange={() => act(setAccent(value))}
						/>
						<span className="swatch" data-accent={value} aria-hidden="true" />
						<span>{word}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
