/** Telephone numbers of somebody: each checked for length, with when to ring and the day it was last rung and right. */
import { useState } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import type { Phone } from "../../../../shared/plan/person.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { carried } from "../../../store/edits/numbers.ts";
import { addPhone, removePhone, setPhone } from "../../../store/edits/team.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { NumberField } from "./NumberField.tsx";
import { SavedLine } from "./SavedLine.tsx";
import { draftKeyOf } from "./use-typed.ts";

interface PhonesProps {
	readonly at: Place;
	readonly phones: readonly Phone[];
	readonly name: string;
	/** Whose numbers they are, where that is somebody of the team. */
	readonly contactId?: string;
}

export function Phones({ at, phones, name, contactId }: PhonesProps) {
	const { act } = usePlan();
	const [isAdding, setAdding] = useState(false);
	const isEmpty = phones.length === 0;
	const own = draftKeyOf("phones", at);
	return (
		<>
			{phones.map((phone) => (
				<PhoneFields
					key={phone.id}
					at={at}
					own={own}
					phone={phone}
					name={name}
					who={contactId === undefined ? { kind: "me" } : { kind: "contact", contactId }}
				/>
			))}
			{isAdding || isEmpty ? (
				<NumberField
					label={isEmpty ? "Number" : "Another number"}
					fieldId="new-number"
					draftKey={draftKeyOf("new-number", at)}
					value=""
					name={name}
					hasFocus={!isEmpty}
					onKeep={(number) => number.trim() === "" || act(addPhone(at, phones, number))}
					onDone={() => {
						setAdding(false);
						// The field goes with what it kept: on to what the number is.
						focusAfter(`[data-phone-of="${own}"]:last-of-type input:not([inputmode])`);
					}}
				/>
			) : (
				<p>
					<button type="button" className="link" onClick={() => setAdding(true)}>
						Add another number
					</button>
				</p>
			)}
		</>
	);
}

interface PhoneFieldsProps {
	/** A name for all the numbers of this place. */
	readonly own: string;
	readonly at: Place;
	readonly phone: Phone;
	readonly name: string;
	readonly who: Who;
}

function PhoneFields({ at, own, phone, name, who }: PhoneFieldsProps) {
	const { plan, open, act } = usePlan();
	const now = today(open.clock);
	/** What is done to a number here holds wherever it stands. */
	const change = (number: string) => act(carried(plan, who, phone.number, { number }, setPhone(at, phone, { number })));
	const tried = (triedOn: LocalDate | null) =>
		act(carried(plan, who, phone.number, { triedOn }, setPhone(at, phone, { checkedOn: triedOn })));
	return (
		<div className="phone-fields" data-phone-of={own}>
			<NumberField
				label="Number"
				fieldId={`number-${phone.id}`}
				draftKey={`phone:${phone.id}`}
				value={phone.number}
				name={name}
				onKeep={(number) => (number.trim() === "" ? act(removePhone(at, phone)) : change(number))}
			/>
			<SavedLine
				label="What it is"
				draftKey={`phone-label:${phone.id}`}
				value={phone.label}
				onKeep={(label) => act(setPhone(at, phone, { label }))}
			/>
			<SavedLine
				label="When to ring"
				draftKey={`phone-hours:${phone.id}`}
				value={phone.hours}
				onKeep={(hours) => act(setPhone(at, phone, { hours }))}
			/>
			<label className="check phone-tried">
				<input
					type="checkbox"
					checked={phone.checkedOn === now}
					onChange={() => tried(phone.checkedOn === now ? null : now)}
				/>
				<span>
					Rung today, and right.{" "}
					{phone.checkedOn === now ? null : (
						<span className="soft">
							{phone.checkedOn === null ? "Not tried yet" : `Last tried ${writtenDate(phone.checkedOn)}`}
						</span>
					)}
				</span>
			</label>
		</div>
	);
}
