/** Whose decision something is: one decision at one time. A check is made outside this plan; here is where its paper is. */
import { addCapacity, type Capacity, removeCapacity, setCapacity } from "../../../store/edits/rights.ts";
import { Select } from "../../../ui/Select.tsx";
import { NewLine } from "../fields/NewLine.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

const NOT_ANSWERED = "not-answered";
type Answer = NonNullable<Capacity["result"]> | typeof NOT_ANSWERED;

const resultsOf = (name: string): readonly { readonly value: Answer; readonly word: string }[] => [
	{ value: NOT_ANSWERED, word: "Not answered yet" },
	{ value: "assumed", word: `${name}’s to make, and nobody doubts it` },
	{ value: "in-doubt", word: "Someone doubts it" },
	{ value: "has", word: `Checked: ${name} can decide it` },
	{ value: "lacks", word: `Checked: ${name} cannot decide it now` },
];

export function CapacityLines() {
	const { plan, open, act } = usePlan();
	const name = plan.about.calledName;
	return (
		<>
			<p className="soft">
				{name} decides, unless a check for one decision said otherwise. Write down only what somebody asked about.
			</p>
			{plan.rights.capacity.map((item, index) => (
				<OneDecision key={item.id} item={item} number={index + 1} />
			))}
			<NewLine
				label={plan.rights.capacity.length === 0 ? "Which decision" : "Another decision"}
				hint="Where to live"
				button="Write it down"
				missing="Say which decision it is."
				draftKey="capacity-new"
				onKeep={(decision) => act(addCapacity(open.record.plan, decision))}
			/>
		</>
	);
}

function OneDecision({ item, number }: { readonly item: Capacity; readonly number: number }) {
	const { plan, act } = usePlan();
	const key = (field: string) => `rights-${field}:${item.id}`;
	return (
		<section className="stack" aria-label={`Whose decision, ${number}`}>
			<SavedText
				label={`Decision to make, ${number}`}
				draftKey={key("decision")}
				value={item.decision}
				onKeep={(decision) => decision === null || act(setCapacity(item, "decision", decision))}
			/>
			<Select
				isLabelShown
				label={`Whose it is, ${number}`}
				value={item.result ?? NOT_ANSWERED}
				choices={resultsOf(plan.about.calledName)}
				onChange={(answer) => act(setCapacity(item, "result", answer === NOT_ANSWERED ? null : answer))}
			/>
			{item.result === null || item.result === "assumed" ? null : (
				<>
					<p className="note">It is checked outside this plan, by whoever may. Write here only where the paper is.</p>
					<div className="ask-sides">
						<SavedDate
							label="Checked on"
							draftKey={key("on")}
							isPast
							value={item.on}
							onKeep={(on) => act(setCapacity(item, "on", on))}
						/>
						<SavedLine
							label="Who checked"
							draftKey={key("by")}
							value={item.by?.name ?? ""}
							onKeep={(by) =>
								act(setCapacity(item, "by", by.trim() === "" ? null : { name: by, role: item.by?.role ?? "" }))
							}
						/>
						<SavedLine
							label="Where the paper is"
							draftKey={key("where")}
							value={item.where}
							onKeep={(where) => act(setCapacity(item, "where", where))}
						/>
						{item.by ? (
							<SavedLine
								label="Their job"
								draftKey={key("role")}
								value={item.by.role}
								onKeep={(role) => act(setCapacity(item, "by", { name: item.by?.name ?? "", role }))}
							/>
						) : null}
					</div>
				</>
			)}
			<p>
				<button type="button" className="link" onClick={() => act(removeCapacity(item))}>
					Take this out<span className="visually-hidden">: whose decision, {number}</span>
				</button>
			</p>
		</section>
	);
}
