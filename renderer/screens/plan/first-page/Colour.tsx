/** One of six colours, each by its name beside it: nothing is told by colour alone. */
import { useId } from "react";
import { setAccent } from "../../../store/edits/first-page.ts";
import { usePlan } from "../plan-context.ts";
import { colours } from "./words.ts";

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
