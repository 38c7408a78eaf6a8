/** Medicines or allergies as told: not asked, none, or some are three different answers. Each is kept as it was told. */
import type { KeyboardEvent } from "react";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { addTold, setTold, setToldField, type ToldList } from "../../../store/edits/health.ts";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

const fields: Record<ToldList, readonly (readonly [string, string])[]> = {
	medicines: [
		["whatFor", "What it is for"],
		["howTaken", "How it is taken"],
		["whereKept", "Where it is kept"],
	],
	allergies: [["whatHappens", "What happens"]],
};

/** Tab keeps what was told, and leads to the boxes that come with it: they stand above the box that was left. */
function toNewBoxes(event: KeyboardEvent<HTMLElement>, list: ToldList): void {
	const { target, key, shiftKey } = event;
	if (key !== "Tab" || shiftKey || !(target instanceof HTMLTextAreaElement) || target.value.trim() === "") return;
	event.preventDefault();
	target.blur();
	requestAnimationFrame(() => {
		const item = [...document.querySelectorAll(`[data-told=${list}]`)].at(-1);
		item?.querySelector<HTMLElement>(".ask-sides textarea")?.focus();
	});
}

export function Told({ list }: { readonly list: ToldList }) {
	const { plan, open, staff, act } = usePlan();
	const held = plan.health[list];
	const word = list === "medicines" ? "medicines" : "allergies";
	const state = held?.state ?? "not-asked";
	const items = held?.items ?? [];
	return (
		<>
			<fieldset>
				<legend className="visually-hidden">Whether there are {word}</legend>
				<div className="choices">
					{(["not-asked", "none", "some"] as const).map((value) => (
						<label key={value} className="choice">
							<input
								type="radio"
								name={`told-${list}`}
								checked={state === value}
								onChange={() => {
									// What was told is not thrown away by a slip: it is taken out line by line.
									if (value === "some" || items.length === 0) act(setTold(list, value, plan, staff, open.clock));
								}}
							/>
							<span>{{ "not-asked": "Not asked yet", none: `No ${word}`, some: "Some" }[value]}</span>
						</label>
					))}
				</div>
			</fieldset>
			{held ? (
				<p className="soft small">
					As told to {held.told.to}, {writtenDate(held.told.on)}.
				</p>
			) : null}
			{items.map((item) => (
				<div key={item.id} className="told-item" data-told={list}>
					<SavedText
						label="As told"
						draftKey={`told:${item.id}`}
						value={item.asTold}
						asksAboutDoses={list === "medicines"}
						onKeep={(text) => act(setToldField(list, item.id, "asTold", text))}
					/>
					<div className="ask-sides">
						{fields[list].map(([field, label]) => (
							<SavedText
								key={field}
								label={label}
								draftKey={`told-${field.toLowerCase()}:${item.id}`}
								value={(item as Record<string, string | null>)[field] ?? null}
								asksAboutDoses={list === "medicines"}
								onKeep={(text) => act(setToldField(list, item.id, field, text))}
							/>
						))}
					</div>
				</div>
			))}
			{state === "some" ? (
				<fieldset aria-label={`One more of the ${word}`} onKeyDown={(event) => toNewBoxes(event, list)}>
					<SavedText
						label={items.length === 0 ? "As told" : "Another, as told"}
						draftKey={`told-new-${list}`}
						value={null}
						onKeep={(text) => text === null || act(addTold(list, text, plan, staff, open.clock))}
					/>
				</fieldset>
			) : null}
		</>
	);
}
