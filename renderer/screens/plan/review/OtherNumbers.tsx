/** A number was said that is not the one in the plan: one press changes it wherever it stands. */
import { groupedPhone } from "../../../../shared/plan/phone.ts";
import type { SaidNumber } from "../../../../shared/reviews/said-numbers.ts";
import { carried } from "../../../store/edits/numbers.ts";
import { contactAt, setPhone } from "../../../store/edits/team.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";

interface OtherNumbersProps {
	readonly numbers: readonly SaidNumber[];
	/** Where the keyboard goes on when the press has done its work. */
	readonly next: string;
}

export function OtherNumbers({ numbers, next }: OtherNumbersProps) {
	const { plan, act } = usePlan();
	return (
		<div role="status">
			{numbers.map(({ contact, phone, said }) => {
				const who = { kind: "contact", contactId: contact.id } as const;
				const edit = setPhone([...contactAt(contact), "phones"], phone, { number: said });
				return (
					<p key={contact.id} className="note">
						The plan still has {groupedPhone(phone.number)} for {contact.name}. Papers would say both.{" "}
						<button
							type="button"
							className="button button-small"
							onClick={() => {
								if (act(carried(plan, who, phone.number, { number: said }, edit))) focusAfter(next);
							}}
						>
							Change {contact.name}’s number to {groupedPhone(said)}
						</button>
					</p>
				);
			})}
		</div>
	);
}
