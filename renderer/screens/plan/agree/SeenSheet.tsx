/** "Is anything there you do not want others to see?" Shown only while the two are alone. */

import type { Visibility } from "../../../../shared/plan/quote.ts";
import { setVisibility } from "../../../store/edits/agreement.ts";
import { shortened } from "../../../ui/letters.ts";
import { Select } from "../../../ui/Select.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { NO_PROMISE } from "../fields/OnlyBetweenUs.tsx";
import { usePlan } from "../plan-context.ts";
import type { ReadItem } from "./reading.ts";

const choices: readonly { readonly value: Visibility["kind"]; readonly word: string }[] = [
	{ value: "everyone", word: "Everyone who has a copy" },
	{ value: "private", word: "Only between us" },
	{ value: "not", word: "Not these people" },
	{ value: "only", word: "Only these people" },
];

export function SeenSheet({ items, onClose }: { readonly items: readonly ReadItem[]; readonly onClose: () => void }) {
	return (
		<Sheet title="Is anything there you do not want others to see?" onClose={onClose} isWide>
			<p className="soft">What is only between us is in nobody’s copy, not even printed for you. {NO_PROMISE}</p>
			{items
				.filter((item) => item.at !== null)
				.map((item) => (
					<SeenItem key={item.id} item={item} />
				))}
		</Sheet>
	);
}

function SeenItem({ item }: { readonly item: ReadItem }) {
	const { plan, act } = usePlan();
	const { at, visibility } = item;
	if (at === null) return null;
	const ids = "contactIds" in visibility ? visibility.contactIds : [];
	const words = item.quote?.text ?? item.line;
	const choose = (kind: Visibility["kind"]) =>
		act(setVisibility(at, kind === "everyone" || kind === "private" ? { kind } : { kind, contactIds: [...ids] }));
	const toggle = (id: string) => {
		if (visibility.kind !== "not" && visibility.kind !== "only") return;
		const contactIds = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
		act(setVisibility(at, { kind: visibility.kind, contactIds }));
	};
	return (
		<div className="seen-item">
			<p className={item.quote ? "doing-words" : undefined}>
				{item.lead ? <span className="soft">{item.lead}: </span> : null}
				{words}
			</p>
			<Select
				label={`Who may see: ${shortened(words, 60)}`}
				value={visibility.kind}
				choices={choices}
				onChange={choose}
			/>
			{visibility.kind === "not" || visibility.kind === "only" ? (
				<fieldset className="agree-people">
					<legend className="visually-hidden">Which people</legend>
					{plan.team.contacts.map((contact) => (
						<label className="check" key={contact.id}>
							<input type="checkbox" checked={ids.includes(contact.id)} onChange={() => toggle(contact.id)} />
							<span>{contact.name}</span>
						</label>
					))}
					{plan.team.contacts.length === 0 ? <p className="soft">Nobody is in the team yet.</p> : null}
				</fieldset>
			) : null}
		</div>
	);
}
