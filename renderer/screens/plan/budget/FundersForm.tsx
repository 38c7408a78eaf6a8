/** Who pays: the NHS, a council, others; each with a share in pounds or of a hundred. */
import type { Funder } from "../../../../shared/plan/money.ts";
import { addFunder, removeFunder, setFunder } from "../../../store/edits/budget.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";
import { readShare, shareOf } from "./facts.ts";
import { factIdOf, TypedField } from "./TypedField.tsx";
import { funderKinds } from "./words.ts";

export function FundersForm() {
	const { plan, act } = usePlan();
	const { funders } = plan.budget;
	return (
		<fieldset id={factIdOf("funders")} tabIndex={-1}>
			<legend className="label">Who pays</legend>
			<p className="hint">A share is a part of a hundred, such as 60%, or an amount.</p>
			<div className="stack budget-funders">
				{funders.map((funder, index) => (
					<FunderFields key={funder.id} funder={funder} number={index + 1} />
				))}
				<div className="buttons">
					<button type="button" className="button button-small" onClick={() => act(addFunder(plan, "NHS", "nhs"))}>
						Add the NHS
					</button>
					<button
						type="button"
						className="button button-small"
						onClick={() => act(addFunder(plan, "Council", "council"))}
					>
						Add a council
					</button>
					<button
						type="button"
						className="button button-small"
						onClick={() => act(addFunder(plan, "Someone else", "other"))}
					>
						Add someone else
					</button>
				</div>
			</div>
		</fieldset>
	);
}

function FunderFields({ funder, number }: { readonly funder: Funder; readonly number: number }) {
	const { plan, act } = usePlan();
	return (
		<div className="field-row budget-funder">
			<TypedField
				name={`funder-name:${funder.id}`}
				label={`Name, ${number}`}
				kept={funder.name}
				read={(text) => (text.trim() === "" ? { ok: false, problem: "Type who pays." } : { ok: true, value: text })}
				edit={(name) => setFunder(funder, { name })}
			/>
			<Select
				isLabelShown
				label={`Kind, ${number}`}
				value={funder.kind}
				choices={funderKinds}
				onChange={(kind) => act(setFunder(funder, { kind }))}
			/>
			<TypedField
				name={`funder-share:${funder.id}`}
				label={`Share, ${number}`}
				kept={shareOf(funder.share)}
				read={readShare}
				edit={(share) => setFunder(funder, { share })}
			/>
			<button
				type="button"
				className="link"
				onClick={() => {
					act(removeFunder(plan, funder));
					document.getElementById(factIdOf("funders"))?.focus();
				}}
			>
				Take out<span className="visually-hidden"> who pays, {number}</span>
			</button>
		</div>
	);
}
