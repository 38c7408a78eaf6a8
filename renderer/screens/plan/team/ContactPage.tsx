/** One person or service of the team: asked, never inferred. */
import { useState } from "react";
import type { Contact } from "../../../../shared/plan/team.ts";
import {
	contactAt,
	isEmergencyContact,
	joinEmergency,
	leaveEmergency,
	removeContact,
	setContact,
	setCoordinator,
} from "../../../store/edits/team.ts";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { Phones } from "../fields/Phones.tsx";
import { PronounsSelect } from "../fields/PronounsSelect.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { YesNo } from "../fields/YesNo.tsx";
import { GroupSelect } from "../GroupSelect.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { circleChoices, relationTypes } from "./team-words.ts";

type RelationType = Contact["relationTypes"][number];

export function ContactPage({ contact }: { readonly contact: Contact }) {
	const { plan, act, go, showSheet } = usePlan();
	const [problem, setProblem] = useState("");
	const toList = () => go({ screen: "part", part: "team", itemId: null });
	const button = useNextQuestion({ onEnd: toList, onBack: toList });
	const name = plan.about.calledName;
	const isMine = contact.group === "mine";
	const isCoordinator = plan.team.coordinatorId === contact.id;
	const put = <F extends keyof Contact>(field: F, value: Contact[F]) => act(setContact(contact, field, value));
	const key = (field: string) => `contact-${field.toLowerCase()}:${contact.id}`;
	const line = (field: "relation" | "organisation", label: string, hint?: string) => (
		<SavedLine
			label={label}
			{...(hint === undefined ? {} : { hint })}
			draftKey={key(field)}
			value={contact[field]}
			onKeep={(text) => put(field, text)}
		/>
	);
	const maybeLine = (field: "specialty" | "email", label: string) => (
		<SavedLine
			label={label}
			draftKey={key(field)}
			value={contact[field] ?? ""}
			onKeep={(text) => put(field, text.trim() === "" ? null : text)}
		/>
	);
	const text = (field: "note" | "keepInTouch" | "mayShare" | "address", label: string) => (
		<SavedText label={label} draftKey={key(field)} value={contact[field]} onKeep={(next) => put(field, next)} />
	);
	/** An emergency contact stands in the list of whom to ring, and leaves it. */
	const toggle = (type: RelationType) => {
		const isIn = contact.relationTypes.includes(type);
		const types = isIn ? contact.relationTypes.filter((one) => one !== type) : [...contact.relationTypes, type];
		if (type !== "emergency-contact") act(setContact(contact, "relationTypes", types));
		else if (isEmergencyContact(contact)) act(leaveEmergency(plan, contact));
		else act(joinEmergency(plan, contact) ?? setContact(contact, "relationTypes", types));
	};
	const takeOut = () => {
		const one = removeContact(plan, contact);
		if (one === null)
			setProblem(
				`${contact.name} typed words here, decides for ${name}, or is named in who may see something. Change that first.`,
			);
		else if (act(one)) toList();
	};
	return (
		<PartPage
			isDense
			kicker={
				<button type="button" className="link kicker-link" onClick={toList}>
					People and team
				</button>
			}
			title={contact.name}
			stage="if-things-change"
			main={button}
			foot={<PartFoot line="Ask them before their number goes on paper." main={button} />}
		>
			<Ask title="Who they are">
				<div className="ask-sides">
					<SavedLine
						label="Name"
						draftKey={key("name")}
						value={contact.name}
						onKeep={(next) => next.trim() !== "" && put("name", next)}
					/>
					{line("relation", `Who they are to ${name}`)}
				</div>
				<div className="field-row">
					<GroupSelect value={contact.group} onChange={(group) => put("group", group)} />
					<PronounsSelect value={contact.pronouns} onChange={(pronouns) => put("pronouns", pronouns)} />
					<Select
						isLabelShown
						label="How close"
						value={contact.circle ?? "not-asked"}
						choices={circleChoices}
						onChange={(circle) => put("circle", circle === "not-asked" ? null : circle)}
					/>
				</div>
			</Ask>
			<Ask title="Numbers">
				<Phones
					at={[...contactAt(contact), "phones"]}
					phones={contact.phones}
					name={contact.name}
					contactId={contact.id}
				/>
			</Ask>
			<Ask title="What they do" hint="As it stands in the plan.">
				{text("note", `What they do in ${name}’s plan`)}
				<label className="check">
					<input
						type="checkbox"
						checked={isCoordinator}
						onChange={() => act(setCoordinator(isCoordinator ? null : contact.id))}
					/>
					<span>The one person who keeps this plan together with {name}</span>
				</label>
				<fieldset>
					<legend className="label">They are also</legend>
					<div className="choices">
						{relationTypes.map(({ value, word }) => (
							<label key={value} className="choice">
								<input
									type="checkbox"
									checked={
										value === "emergency-contact" ? isEmergencyContact(contact) : contact.relationTypes.includes(value)
									}
									onChange={() => toggle(value)}
								/>
								<span>{word}</span>
							</label>
						))}
					</div>
				</fieldset>
			</Ask>
			<Ask title="Asked of them" hint="Not asked is not the same as no.">
				<div className="field-row">
					<YesNo
						label="Told they are listed?"
						value={contact.knowsTheyAreListed}
						onChange={(value) => put("knowsTheyAreListed", value)}
					/>
					<YesNo
						label="Know about the plan?"
						value={contact.knowsAboutPlan}
						onChange={(value) => put("knowsAboutPlan", value)}
					/>
					<YesNo label="Have a key?" value={contact.hasKey} onChange={(value) => put("hasKey", value)} />
				</div>
			</Ask>
			<Ask title="What may be shared" hint={`As ${name} decides.`}>
				<WhileAlone onAsk={() => showSheet("here")} mayBeOpened>
					{text("mayShare", "What they may be told")}
				</WhileAlone>
			</Ask>
			<Ask title="Keeping in touch">
				{text("keepInTouch", "How and when")}
				<div className="ask-sides">
					{maybeLine("email", "Email")}
					{isMine ? null : line("organisation", "Team or organisation")}
					{isMine ? null : maybeLine("specialty", "What they specialise in")}
				</div>
				{text("address", "Address")}
			</Ask>
			<Ask title="No longer in the team">
				<p>
					<button type="button" className="link" onClick={takeOut}>
						Take {contact.name} out
					</button>
				</p>
				<p className="soft small">Wherever they do or say something, their name stays in words.</p>
				<FormProblem text={problem} />
			</Ask>
		</PartPage>
	);
}
