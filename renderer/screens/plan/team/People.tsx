/** Everybody, in three lists; the circle is drawn beside them. The lists say all that the drawing shows. */
import { type FormEvent, useRef } from "react";
import { mayBeInTeam } from "../../../../shared/plan/people-known.ts";
import { groupedPhone } from "../../../../shared/plan/phone.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import { addContact, setContact } from "../../../store/edits/team.ts";
import { keepInSight } from "../../../ui/focus-after.ts";
import { Select } from "../../../ui/Select.tsx";
import { KnownNames } from "../fields/KnownNames.tsx";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { useAddForm } from "../fields/use-add-form.ts";
import { useDraft } from "../fields/use-draft.ts";
import { useKnown } from "../fields/use-known.ts";
import { GroupSelect } from "../GroupSelect.tsx";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { NO_GROUP, useGroup } from "../use-group.ts";
import { Circle } from "./Circle.tsx";
import { circleChoices, groups } from "./team-words.ts";

/** Where the circle stands on this page. */
export const CIRCLE = "my-circle";

export function People() {
	const { plan } = usePlan();
	const mayShow = useMayShow();
	const contacts = plan.team.contacts.filter((contact) => mayShow(contact));
	const name = plan.about.calledName;
	return (
		<div className="people-sides">
			<div>
				{plan.team.contacts.length === 0 ? (
					<p className="soft part-line">Nobody here yet. Who matters most to {name}?</p>
				) : null}
				{groups.map(({ group, title }) => {
					const inGroup = contacts.filter((contact) => contact.group === group);
					if (inGroup.length === 0) return null;
					return (
						<section key={group} aria-label={title(name)}>
							<h2 className="people-group">{title(name)}</h2>
							<ul className="part-list people-list">
								{inGroup.map((contact) => (
									<PersonLine key={contact.id} contact={contact} />
								))}
							</ul>
						</section>
					);
				})}
				<NewPerson />
			</div>
			<section id={CIRCLE} tabIndex={-1} aria-label={`The circle of ${name}’s people`}>
				{contacts.some((contact) => contact.circle !== null) ? (
					<Circle contacts={contacts} name={name} />
				) : (
					<p className="soft">The circle is drawn here, once it is said of somebody how close they are.</p>
				)}
			</section>
		</div>
	);
}

function PersonLine({ contact }: { readonly contact: Contact }) {
	const { plan, act, go } = usePlan();
	const number = contact.phones[0]?.number;
	const details = [
		contact.relation,
		contact.organisation,
		number === undefined ? "no number yet" : groupedPhone(number),
		contact.id === plan.team.coordinatorId ? "keeps this plan together" : "",
	].filter((part) => part.trim() !== "");
	return (
		<li>
			<button type="button" className="link" onClick={() => go({ screen: "part", part: "team", itemId: contact.id })}>
				{contact.name}
			</button>
			<span className="soft">{details.join(", ")}</span>
			<Select
				label={`How close ${contact.name} is`}
				value={contact.circle ?? "not-asked"}
				choices={circleChoices}
				onChange={(circle) => act(setContact(contact, "circle", circle === "not-asked" ? null : circle))}
			/>
		</li>
	);
}

function NewPerson() {
	const { plan, open, act, go } = usePlan();
	const mayShow = useMayShow();
	const called = plan.about.calledName;
	/** Whom of the team somebody so named may be. Whom somebody here may not see is not named. */
	const inTeam = (typed: string): readonly Contact[] => {
		const ids = mayBeInTeam(open.record.plan, { kind: "other", name: typed, relation: "" });
		return open.record.plan.team.contacts.filter((one) => ids.includes(one.id) && mayShow(one));
	};
	const inTeamAlready = (twins: readonly Contact[]) =>
		`In ${called}’s team already: ${twins.map((one) => one.name).join(", ")}.`;
	/** The name by which it was said that this is somebody else. */
	const another = useRef("");
	const keys = ["person-name", "person-relation"] as const;
	const [name, setName] = useDraft(keys[0]);
	const [relation, setRelation] = useDraft(keys[1]);
	const [group, setGroup] = useGroup(relation, name);
	const field = useRef<HTMLFormElement>(null);
	const { problem, submit, unsay } = useAddForm({
		name: "person-new",
		draftKeys: keys,
		missing: () => {
			const typed = open.draftOf(keys[0]).trim();
			if (typed === "") return { sentence: "Type their name.", fieldId: "person-name" };
			if (group === null) return { sentence: NO_GROUP, fieldId: "person-group" };
			const twins = typed === another.current ? [] : inTeam(typed);
			return twins.length > 0 ? { sentence: inTeamAlready(twins), fieldId: "person-name" } : null;
		},
		add: () => {
			if (group === null) return false;
			another.current = "";
			const [named, is] = keys.map((key) => open.draftOf(key).trim());
			if (!act(addContact(open.record.plan, { group, name: named ?? "", relation: is ?? "" }).edit)) return false;
			setName("");
			setRelation("");
			setGroup(null);
			return true;
		},
	});
	const keep = () => {
		if (!submit()) return;
		document.getElementById("person-name")?.focus();
		keepInSight();
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	const maybe = name.trim() === "" ? [] : inTeam(name.trim());
	const twins = problem?.sentence === inTeamAlready(maybe) ? maybe : [];
	const elsewhere = useKnown().filter((person) => person.group === null);
	return (
		<form ref={field} className="field-row new-person" onSubmit={onSubmit} aria-label="Add someone">
			<KnownNames
				label="Named elsewhere in this plan"
				people={elsewhere}
				onPick={(person) => {
					setName(person.name);
					setRelation(person.relation);
					field.current?.querySelector("input")?.focus();
				}}
			/>
			<NameAndRelation
				label={plan.team.contacts.length === 0 ? "Their name" : "Somebody else"}
				nameId="person-name"
				name={name}
				relation={relation}
				error={problem?.sentence}
				onName={(typed) => {
					unsay();
					setName(typed);
				}}
				onRelation={setRelation}
			/>
			<GroupSelect
				id="person-group"
				value={group}
				onChange={(next) => {
					unsay();
					setGroup(next);
				}}
			/>
			<button type="submit" className="button button-small">
				Add them
			</button>
			{twins.length > 0 ? (
				<div className="buttons person-twins">
					{twins.map((twin) => (
						<button
							key={twin.id}
							type="button"
							className="button button-small"
							onClick={() => {
								// They are meant: what was typed names nobody new.
								setName("");
								setRelation("");
								go({ screen: "part", part: "team", itemId: twin.id });
							}}
						>
							It is {twin.name}: open their page
						</button>
					))}
					<button
						type="button"
						className="link"
						onClick={() => {
							another.current = name.trim();
							keep();
						}}
					>
						It is somebody else: add them
					</button>
				</div>
			) : null}
		</form>
	);
}
