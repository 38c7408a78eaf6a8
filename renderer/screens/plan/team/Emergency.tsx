/** Whom to ring in an emergency, first to last: moved by Alt and an arrow, or by the words beside each. */
import { type FormEvent, useState } from "react";
import { groupedPhone } from "../../../../shared/plan/phone.ts";
import type { Contact } from "../../../../shared/plan/team.ts";
import {
	emergencyList,
	joinEmergency,
	leaveEmergency,
	MOST_IN_EMERGENCY,
	moveEmergency,
} from "../../../store/edits/team.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Select } from "../../../ui/Select.tsx";
import { usePlan } from "../plan-context.ts";

export function Emergency() {
	const { plan, act } = usePlan();
	const list = emergencyList(plan);
	const others = plan.team.contacts.filter((contact) => contact.emergencyOrder === null);
	const [chosen, setChosen] = useState("");
	const add = (event: FormEvent) => {
		event.preventDefault();
		const contact = others.find((one) => one.id === chosen) ?? others[0];
		if (contact && act(joinEmergency(plan, contact))) focusAfter(`[data-emergency="${contact.id}"] button`);
	};
	const move = (contact: Contact, way: "up" | "down") => {
		if (act(moveEmergency(plan, contact, way))) focusAfter(`[data-emergency="${contact.id}"] button`);
	};
	const moveFocused = (way: "up" | "down") => {
		const id = document.activeElement?.closest<HTMLElement>("[data-emergency]")?.dataset["emergency"];
		const contact = list.find((one) => one.id === id);
		if (!contact) return false;
		move(contact, way);
		return true;
	};
	useKeys({ "Alt+ArrowUp": () => moveFocused("up"), "Alt+ArrowDown": () => moveFocused("down") });
	return (
		<>
			{list.length === 0 ? <p className="soft">Nobody is written down.</p> : null}
			{list.length > 0 ? (
				<ol className="emergency">
					{list.map((contact) => (
						<li key={contact.id} data-emergency={contact.id}>
							<span>
								{contact.name},{" "}
								{contact.phones[0] ? groupedPhone(contact.phones[0].number) : <strong>no number yet</strong>}
							</span>
							<span className="buttons">
								<button type="button" className="link" onClick={() => move(contact, "up")}>
									Earlier<span className="visually-hidden">: {contact.name}</span>
								</button>
								<button type="button" className="link" onClick={() => move(contact, "down")}>
									Later<span className="visually-hidden">: {contact.name}</span>
								</button>
								<button
									type="button"
									className="link"
									onClick={() => {
										if (act(leaveEmergency(plan, contact))) focusAfter("#ring-also");
									}}
								>
									Take out<span className="visually-hidden">: {contact.name}</span>
								</button>
							</span>
						</li>
					))}
				</ol>
			) : null}
			{others.length > 0 && list.length < MOST_IN_EMERGENCY ? (
				<form className="field-row" onSubmit={add}>
					<Select
						id="ring-also"
						isLabelShown
						label={list.length === 0 ? "Ring first" : "Then ring"}
						value={others.some((one) => one.id === chosen) ? chosen : (others[0]?.id ?? "")}
						choices={others.map((contact) => ({ value: contact.id, word: contact.name }))}
						onChange={setChosen}
					/>
					<button type="submit" className="button button-small">
						Put them in the list
					</button>
				</form>
			) : null}
		</>
	);
}
