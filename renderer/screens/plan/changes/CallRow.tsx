/** One call, read as text: Enter on the number opens it in place, on when or who opens the rest. */
import { useState } from "react";
import { groupedPhone } from "../../../../shared/plan/phone.ts";
import { addMonths, type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { type Call, type Contingency, setCall } from "../../../store/edits/changes.ts";
import { carried } from "../../../store/edits/numbers.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";

/** Numbers grow old: after this many months it is time to try one again (reference 4.1). */
const OLD_AFTER_MONTHS = 6;

export const whenWords: Record<Call["when"], string> = { day: "Day", night: "Night", any: "Any time" };

function triedWords(on: LocalDate | null, now: LocalDate): string {
	if (on === null) return "Not tried yet";
	if (on === now) return "Today";
	return addMonths(on, OLD_AFTER_MONTHS) < now ? `${writtenDate(on)}. Try it again` : writtenDate(on);
}

interface CallRowProps {
	readonly contingency: Contingency;
	readonly call: Call;
	readonly onOpen: () => void;
}

export function CallRow({ contingency, call, onOpen }: CallRowProps) {
	const { plan, open, act, state } = usePlan();
	const draftKey = `call-number:${call.id}`;
	const [isNumberOpen, setNumberOpen] = useState(state.record.drafts[draftKey] !== undefined);
	const now = today(open.clock);
	const { who } = call;
	const contact = who.kind === "contact" ? plan.team.contacts.find((one) => one.id === who.contactId) : undefined;
	const name = nameOfWho(plan, who);
	const relation = contact?.relation ?? (who.kind === "other" ? who.relation : "");
	const change = (next: Partial<Call>, label: string) => act(setCall(contingency, call, next, label, open.clock));
	/** What is done to a number here holds wherever it stands. */
	const changeNumber = (number: string) => {
		const one = setCall(contingency, call, { number }, "changed a number", open.clock);
		return act(carried(plan, who, call.number, { number }, one));
	};
	const tryNumber = (triedOn: LocalDate | null) => {
		const one = setCall(contingency, call, { dialledOn: triedOn }, "said when a number was tried", open.clock);
		act(carried(plan, who, call.number, { triedOn }, one));
	};
	return (
		<tr data-call={call.id}>
			<th scope="row">
				<button type="button" className="cell-button" onClick={onOpen}>
					<span className="cell-name">When: </span>
					{whenWords[call.when]}
					<span className="visually-hidden">: change this call to {name}</span>
				</button>
			</th>
			<td>
				<button type="button" className="cell-button" tabIndex={-1} onClick={onOpen}>
					{[name, relation, call.hours].filter((part) => part.trim() !== "").join(", ")}
				</button>
			</td>
			<td>
				{isNumberOpen ? (
					<NumberField
						label={`Number of ${name}`}
						isLabelHidden
						fieldId={`call-${call.id}`}
						draftKey={draftKey}
						value={call.number}
						name={name}
						hasFocus
						onKeep={(number) => number.trim() === "" || changeNumber(number)}
						onDone={() => {
							setNumberOpen(false);
							focusAfter(`[data-call="${call.id}"] .call-number`);
						}}
					/>
				) : (
					<button type="button" className="cell-button call-number" onClick={() => setNumberOpen(true)}>
						<span className="visually-hidden">Number of {name}: </span>
						{groupedPhone(call.number)}
					</button>
				)}
			</td>
			<td>
				<button
					type="button"
					className="cell-button with-mark"
					onClick={() => change({ knowsTheyAreListed: call.knowsTheyAreListed !== true }, "said who was told")}
				>
					<Mark kind={call.knowsTheyAreListed === true ? "saved" : "open"} />
					<span className="visually-hidden">{name}, told they are listed: </span>
					{call.knowsTheyAreListed === null ? "Not asked yet" : call.knowsTheyAreListed ? "Yes" : "Not yet"}
				</button>
			</td>
			<td>
				<button
					type="button"
					className={call.dialledOn === null ? "cell-button soft" : "cell-button"}
					onClick={() => tryNumber(call.dialledOn === now ? null : now)}
				>
					<span className="visually-hidden">{name}, number last tried: </span>
					{triedWords(call.dialledOn, now)}
				</button>
			</td>
		</tr>
	);
}
