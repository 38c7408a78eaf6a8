/** Under 16: whether the child can decide this, and who has parental responsibility. Asked; no age answers it. */
import { setChild } from "../../../store/edits/rights.ts";
import { YesNo } from "../fields/YesNo.tsx";
import { usePlan } from "../plan-context.ts";

export function ChildFields() {
	const { plan, act } = usePlan();
	const name = plan.about.calledName;
	const { child } = plan.rights;
	const parents = child?.parentalResponsibility ?? [];
	const toggle = (id: string) =>
		act(
			setChild(plan, {
				parentalResponsibility: parents.includes(id) ? parents.filter((one) => one !== id) : [...parents, id],
			}),
		);
	return (
		<>
			<YesNo
				label={`Can ${name} decide about this plan?`}
				value={child?.isCompetent ?? null}
				onChange={(isCompetent) => act(setChild(plan, { isCompetent }))}
			/>
			{plan.team.contacts.length === 0 ? (
				<p className="soft">Who has parental responsibility: first add them under People and team.</p>
			) : (
				<fieldset>
					<legend className="label">Who has parental responsibility</legend>
					<div className="choices">
						{plan.team.contacts.map((contact) => (
							<label key={contact.id} className="choice">
								<input type="checkbox" checked={parents.includes(contact.id)} onChange={() => toggle(contact.id)} />
								<span>{contact.name}</span>
							</label>
						))}
					</div>
				</fieldset>
			)}
		</>
	);
}
