/** Somebody to call: when, who, the number. A new name becomes a contact in the team, so that it is written once. */
import { type FormEvent, useEffect, useRef } from "react";
import { checkPhone, phoneSentence } from "../../../../shared/plan/phone.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { addCall, type Call, type Contingency, moveCall, removeCall, setCall } from "../../../store/edits/changes.ts";
import { addPhone, contactAt, insertContact, newContact } from "../../../store/edits/team.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { type Missing, useAddForm } from "../fields/use-add-form.ts";
import { useChosen, useDraft } from "../fields/use-draft.ts";
import { useKnown } from "../fields/use-known.ts";
import { keyOfWho } from "../fields/who.ts";
import { GroupSelect } from "../GroupSelect.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { NO_GROUP, useGroup } from "../use-group.ts";
import { whenWords } from "./CallRow.tsx";

interface CallFormProps {
	readonly contingency: Contingency;
	/** null for a new one. */
	readonly call: Call | null;
	/** With the id of the call that has the focus now. */
	readonly onDone: (id: string | null) => void;
	readonly onGone: () => void;
}

/** The drafts of a call that is typed, by its own id, or by the plan's for a new one: by them the form stands there again. */
export const callKeys = (own: string) => ({
	name: `call-name:${own}`,
	relation: `call-relation:${own}`,
	number: `call-new-number:${own}`,
	hours: `call-hours:${own}`,
});

const NEW = "new";
const AS_IT_IS = "as-it-is";
const times = (["day", "night", "any"] as const).map((value) => ({ value, word: whenWords[value] }));

export function CallForm({ contingency, call, onDone, onGone }: CallFormProps) {
	const { plan, open, act } = usePlan();
	const { contacts } = plan.team;
	// Whoever is named elsewhere becomes a contact when they are to be called.
	const elsewhere = useKnown().filter((person) => person.group === null);
	const own = call?.id ?? contingency.id;
	const keys = callKeys(own);
	const [when, setWhen, forgetWhen] = useChosen(
		`call-when:${own}`,
		["day", "night", "any"],
		call?.when ?? (contingency.calls.length === 0 ? "day" : "night"),
	);
	const first = call === null ? (contacts[0]?.id ?? NEW) : call.who.kind === "contact" ? call.who.contactId : AS_IT_IS;
	// A choice too: a number that comes back must not come back beside somebody else.
	const [whoId, setWhoId, forgetWho] = useDraft(`call-who:${own}`, first);
	const [name, setName] = useDraft(keys.name);
	const [relation, setRelation] = useDraft(keys.relation);
	const [group, setGroup] = useGroup(relation, name);
	const [number, setNumber] = useDraft(keys.number);
	const [hours, setHours, forgetHours] = useDraft(keys.hours, call?.hours ?? "");
	/** The number that is right although it is short. */
	const rightNumber = useRef("");
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => form.current?.querySelector("select")?.focus(), []);
	const contact = contacts.find((one) => one.id === whoId);
	// Another person has another number: it is asked for anew, and so is whether they know.
	const asksNumber = call === null || whoId !== first;
	const known = contact?.phones[0]?.number ?? "";
	/** A number typed for one person is never kept for another. */
	const choose = (id: string) => {
		const named = elsewhere.find(({ who }) => keyOfWho(who) === id);
		setWhoId(named ? NEW : id);
		if (named) {
			setName(named.name);
			setRelation(named.relation);
		}
		setNumber("");
		unsay();
	};
	const clear = () => {
		for (const set of [setName, setRelation, setNumber]) set("");
		for (const forget of [forgetHours, forgetWho, forgetWhen]) forget();
	};
	const isNew = whoId === NEW;
	const numberTyped = () => open.draftOf(keys.number).trim() || known;
	const calledName = isNew ? name : contact ? contact.name : call ? nameOfWho(plan, call.who) : "";
	const missing = (): Missing | null => {
		if (isNew && open.draftOf(keys.name).trim() === "") return { sentence: "Type who it is.", fieldId: "call-name" };
		const check = checkPhone(numberTyped());
		const says =
			check.kind === "empty"
				? `What is the number? Ask ${calledName} to read it out.`
				: phoneSentence(check, calledName);
		const isRight = check.kind === "short" && check.mayFit && rightNumber.current === numberTyped();
		if (asksNumber && says !== "" && !isRight) return { sentence: says, fieldId: "call-number" };
		return isNew && group === null ? { sentence: NO_GROUP, fieldId: "call-group" } : null;
	};
	/** The id of the call that was kept, for where the focus goes. */
	const kept = useRef<string | null>(null);
	const add = (): string | null => {
		const typed = numberTyped();
		const added =
			isNew && group !== null
				? newContact({ group, name: name.trim(), relation: relation.trim(), number: typed })
				: null;
		const who: Who = added
			? { kind: "contact", contactId: added.id }
			: contact
				? { kind: "contact", contactId: contact.id }
				: (call?.who ?? { kind: "me" });
		const before = [
			...(added ? [insertContact(plan, added)] : []),
			...(contact && asksNumber && contact.phones.length === 0
				? addPhone([...contactAt(contact), "phones"], contact.phones, typed).changes
				: []),
		];
		if (call === null) {
			const made = addCall(contingency, { who, number: typed, when, hours }, open.clock);
			if (!act({ ...made.edit, changes: [...before, ...made.edit.changes] })) return null;
			clear();
			return made.call.id;
		}
		const changed = setCall(
			contingency,
			call,
			asksNumber
				? { who, when, hours, number: typed, dialledOn: null, knowsTheyAreListed: null }
				: { who, when, hours },
			"changed who to call",
			open.clock,
		);
		const changes = [...before, ...changed.changes];
		if (changes.length > 0 && !act({ ...changed, changes })) return null;
		clear();
		return call.id;
	};
	const { problem, submit, unsay } = useAddForm({
		name: `call:${own}`,
		draftKeys: Object.values(keys),
		missing,
		add: () => {
			kept.current = add();
			return kept.current !== null;
		},
	});
	const keep = () => {
		if (submit()) onDone(kept.current);
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	const choices = [
		...(whoId === AS_IT_IS && call ? [{ value: AS_IT_IS, word: nameOfWho(plan, call.who) }] : []),
		...contacts.map((one) => ({ value: one.id, word: one.name })),
		...elsewhere.map(({ who, name: named }) => ({ value: keyOfWho(who), word: named })),
		{ value: NEW, word: "Somebody new" },
	];
	const mayBeRight = problem?.fieldId === "call-number" && checkPhone(numberTyped());
	const errorOf = (...ids: string[]) => (problem && ids.includes(problem.fieldId) ? problem.sentence : undefined);
	return (
		<form ref={form} className="call-form stack" onSubmit={onSubmit} aria-label="Who to call">
			<div className="field-row">
				<Select isLabelShown label="When" value={when} choices={times} onChange={setWhen} />
				<Select isLabelShown label="Who" value={whoId} choices={choices} onChange={choose} />
				{whoId === NEW ? (
					<>
						<NameAndRelation
							nameId="call-name"
							name={name}
							relation={relation}
							error={errorOf("call-name", "call-group")}
							onName={setName}
							onRelation={setRelation}
						/>
						<GroupSelect id="call-group" value={group} onChange={setGroup} />
					</>
				) : null}
				{asksNumber ? (
					<Field
						fieldId="call-number"
						label="Number"
						inputMode="tel"
						error={errorOf("call-number")}
						value={number === "" ? known : number}
						maxLength={60}
						onChange={(event) => {
							unsay();
							setNumber(event.target.value);
						}}
					/>
				) : null}
				<Field label="Hours, if any" value={hours} maxLength={120} onChange={(event) => setHours(event.target.value)} />
			</div>
			<div className="buttons">
				<button type="submit" className="button button-small">
					Keep this
				</button>
				{mayBeRight && mayBeRight.kind === "short" && mayBeRight.mayFit ? (
					<button
						type="button"
						className="button button-small"
						onClick={() => {
							rightNumber.current = numberTyped();
							keep();
						}}
					>
						It is right as it is
					</button>
				) : null}
				{call ? (
					<>
						<button type="button" className="link" onClick={() => act(moveCall(contingency, call, "up"))}>
							Move up
						</button>
						<button type="button" className="link" onClick={() => act(moveCall(contingency, call, "down"))}>
							Move down
						</button>
						<button
							type="button"
							className="link"
							onClick={() => {
								if (act(removeCall(contingency, call, open.clock))) onGone();
							}}
						>
							Take out
						</button>
					</>
				) : null}
				<button
					type="button"
					className="link"
					onClick={() => {
						clear();
						if (call) onDone(call.id);
						else onGone();
					}}
				>
					{call ? "Leave it as it was" : "Add nobody"}
				</button>
			</div>
		</form>
	);
}
