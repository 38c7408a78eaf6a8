/** Somebody to call: when, who, the number. A new name becomes a contact in the team, so that it is written once. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import { checkPhone, phoneSentence } from "../../../../shared/plan/phone.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { addCall, type Call, type Contingency, moveCall, removeCall, setCall } from "../../../store/edits/changes.ts";
import { addPhone, contactAt, insertContact, newContact } from "../../../store/edits/team.ts";
import { Field } from "../../../ui/Field.tsx";
import { Select } from "../../../ui/Select.tsx";
import { NameAndRelation } from "../fields/NameAndRelation.tsx";
import { useDraft } from "../fields/use-draft.ts";
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

const NEW = "new";
const AS_IT_IS = "as-it-is";
const times = (["day", "night", "any"] as const).map((value) => ({ value, word: whenWords[value] }));

export function CallForm({ contingency, call, onDone, onGone }: CallFormProps) {
	const { plan, open, act } = usePlan();
	const { contacts } = plan.team;
	// Whoever is named elsewhere becomes a contact when they are to be called.
	const elsewhere = useKnown().filter((person) => person.group === null);
	const own = call?.id ?? contingency.id;
	const [when, setWhen] = useState<Call["when"]>(call?.when ?? (contingency.calls.length === 0 ? "day" : "night"));
	const first = call === null ? (contacts[0]?.id ?? NEW) : call.who.kind === "contact" ? call.who.contactId : AS_IT_IS;
	const [whoId, setWhoId] = useState(first);
	const [name, setName] = useDraft(`call-name:${own}`);
	const [relation, setRelation] = useDraft(`call-relation:${own}`);
	const [group, setGroup] = useGroup(relation, name);
	const [number, setNumber] = useDraft(`call-new-number:${own}`);
	const [hours, setHours, forgetHours] = useDraft(`call-hours:${own}`, call?.hours ?? "");
	const [problem, setProblem] = useState<{ field: "name" | "number"; sentence: string; isSure: boolean } | null>(null);
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
		setProblem(null);
	};
	const clear = () => {
		for (const set of [setName, setRelation, setNumber]) set("");
		forgetHours();
	};
	const complain = (field: "name" | "number", sentence: string, isSure = true) => {
		setProblem({ field, sentence, isSure });
		form.current?.querySelector<HTMLElement>(`#call-${field}`)?.focus();
	};
	const keep = (isRight: boolean) => {
		const isNew = whoId === NEW;
		if (isNew && name.trim() === "") return complain("name", "Type who it is.");
		const typed = number.trim() === "" ? known : number;
		const calledName = isNew ? name : contact ? contact.name : call ? nameOfWho(plan, call.who) : "";
		if (asksNumber) {
			const check = checkPhone(typed);
			if (check.kind === "empty") return complain("number", `What is the number? Ask ${calledName} to read it out.`);
			const sentence = phoneSentence(check, calledName);
			const mayFit = check.kind === "short" && check.mayFit;
			if (sentence !== "" && !(mayFit && isRight)) return complain("number", sentence, !mayFit);
		}
		if (isNew && group === null) {
			setProblem({ field: "name", sentence: NO_GROUP, isSure: true });
			document.getElementById("call-group")?.focus();
			return;
		}
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
			if (!act({ ...made.edit, changes: [...before, ...made.edit.changes] })) return;
			clear();
			onDone(made.call.id);
			return;
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
		if (changes.length > 0 && !act({ ...changed, changes })) return;
		clear();
		onDone(call.id);
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep(false);
	};
	const choices = [
		...(whoId === AS_IT_IS && call ? [{ value: AS_IT_IS, word: nameOfWho(plan, call.who) }] : []),
		...contacts.map((one) => ({ value: one.id, word: one.name })),
		...elsewhere.map(({ who, name: named }) => ({ value: keyOfWho(who), word: named })),
		{ value: NEW, word: "Somebody new" },
	];
	const errorOf = (field: "name" | "number") => (problem?.field === field ? problem.sentence : undefined);
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
							error={errorOf("name")}
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
						error={errorOf("number")}
						value={number === "" ? known : number}
						maxLength={60}
						onChange={(event) => {
							setProblem(null);
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
				{problem && !problem.isSure ? (
					<button type="button" className="button button-small" onClick={() => keep(true)}>
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
				<button type="button" className="link" onClick={() => (call ? onDone(call.id) : onGone())}>
					Close
				</button>
			</div>
		</form>
	);
}
