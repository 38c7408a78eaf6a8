/** Whom not to contact: kept apart, and printed only where the person agrees (reference 4.4). */
import type { Team } from "../../../../shared/plan/team.ts";
import { addDoNotContact, removeDoNotContact, setDoNotContact } from "../../../store/edits/team.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { NewLine } from "../fields/NewLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

export function DoNotContact() {
	const { plan, open, act } = usePlan();
	return (
		<>
			{plan.team.doNotContact.map((item) => (
				<Item key={item.id} item={item} />
			))}
			<NewLine
				label="Name"
				button="Add them"
				missing="Type their name."
				draftKey="do-not-contact"
				onKeep={(name) => act(addDoNotContact(open.record.plan, name))}
			/>
		</>
	);
}

function Item({ item }: { readonly item: Team["doNotContact"][number] }) {
	const { plan, act } = usePlan();
	const name = plan.about.calledName;
	return (
		<div className="do-not-contact">
			<p>
				<strong>{item.name}</strong>
			</p>
			<SavedText
				label={`Why, if ${name} wants to say`}
				draftKey={`dnc-because:${item.id}`}
				value={item.because}
				onKeep={(because) => act(setDoNotContact(item, { because }))}
			/>
			<label className="check">
				<input
					type="checkbox"
					checked={item.mayPrint}
					onChange={() => act(setDoNotContact(item, { mayPrint: !item.mayPrint }))}
				/>
				<span>
					Print it? Asked, and {name} agrees: on {name}’s own copy and the care team’s, nobody else’s.
				</span>
			</label>
			<p>
				<button
					type="button"
					className="link"
					onClick={() => {
						if (act(removeDoNotContact(item.id))) focusAfter("main h1");
					}}
				>
					Take out<span className="visually-hidden">: {item.name}</span>
				</button>
			</p>
		</div>
	);
}
