/** Somebody more who should have a copy. */
import { type FormEvent, useState } from "react";
import { keyOf } from "../../../../shared/criteria/case.ts";
import { whoNamed } from "../../../../shared/plan/people-known.ts";
import { today } from "../../../../shared/plan/time.ts";
import { addContact } from "../../../store/edits/team.ts";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { focusAfter } from "../../../ui/focus-after.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { KnownNames } from "../fields/KnownNames.tsx";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { useKnown } from "../fields/use-known.ts";
import { GroupSelect } from "../GroupSelect.tsx";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { NO_GROUP, useGroup } from "../use-group.ts";
import { copyRows } from "./copy-rows.ts";

export function AddReaderSheet({ onClose }: { readonly onClose: () => void }) {
	const { plan, open, act } = usePlan();
	const mayShow = useMayShow();
	const [name, setName, forgetName] = useDraft("reader-name");
	const [relation, setRelation, forgetRelation] = useDraft("reader-relation");
	const [group, setGroup] = useGroup(relation, name);
	const [error, setError] = useState("");
	const [groupError, setGroupError] = useState("");
	const called = plan.about.calledName;
	const elsewhere = useKnown().filter(({ group: known }) => known === null);
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		if (name.trim() === "") {
			setError("Type their name.");
			return;
		}
		const meant = whoNamed(plan, name, relation);
		const known = copyRows(plan, today(open.clock)).some(({ key }) => key === keyOf(meant));
		const contact = plan.team.contacts.find(({ id }) => meant.kind === "contact" && id === meant.contactId);
		// Nobody stands in the team twice. Whom somebody here may not see is not named.
		if (contact && known && mayShow(contact)) {
			setError(`${contact.name} is in ${called}’s team: their copy is in the list.`);
			document.getElementById("reader-name")?.focus();
			return;
		}
		setError("");
		if (group === null) {
			setGroupError(NO_GROUP);
			document.getElementById("reader-group")?.focus();
			return;
		}
		const reader = { name: name.trim(), relation: relation.trim(), group, isForCopy: true };
		if (!act(addContact(plan, reader).edit)) return;
		forgetName();
		forgetRelation();
		onClose();
	};
	return (
		<Sheet title="Add someone" onClose={onClose}>
			<form className="stack" onSubmit={onSubmit}>
				<NameAndRelation
					nameId="reader-name"
					name={name}
					relation={relation}
					error={error}
					hint="daughter, next door, GP"
					onName={setName}
					onRelation={setRelation}
				>
					<KnownNames
						label="Named elsewhere in this plan"
						people={name === "" ? elsewhere : []}
						onPick={(person) => {
							setName(person.name);
							setRelation(person.relation);
							focusAfter("#reader-name");
						}}
					/>
				</NameAndRelation>
				<GroupSelect id="reader-group" value={group} onChange={setGroup} />
				<FormProblem text={group === null ? groupError : ""} />
				<p className="soft">They will stand in {called}’s team. A copy comes next: choose what they see.</p>
				<div className="buttons">
					<button type="submit" className="button button-main">
						Add
					</button>
				</div>
			</form>
		</Sheet>
	);
}
