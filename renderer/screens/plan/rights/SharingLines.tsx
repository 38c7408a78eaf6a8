/** What the person decided about who may have what: each with its day, and the reason where they gave one. */
import { useState } from "react";
import { newId } from "../../../../shared/plan/ids.ts";
import { addSharing, removeSharing, type Sharing, setSharing } from "../../../store/edits/rights.ts";
import { Select } from "../../../ui/Select.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { usePlan } from "../plan-context.ts";

type Decision = Sharing["decision"];

const NOT_SAID = "not-said";

const decisionsOf = (name: string): readonly { readonly value: Decision; readonly word: string }[] => [
	{ value: "agreed", word: `${name} agreed` },
	{ value: "agreed-in-part", word: `${name} agreed to part of it` },
	{ value: "refused", word: `${name} said no` },
	{ value: "withdrawn", word: `${name} took it back` },
	{ value: "shared-without", word: `Shared without ${name}’s yes` },
];

export function SharingLines() {
	const { plan } = usePlan();
	const { sharing } = plan.rights;
	// The next one has its id before it is answered: once it is, the box that was pressed goes on being its own.
	const [nextId, setNextId] = useState(newId);
	if (sharing.some(({ id }) => id === nextId)) setNextId(newId());
	const slots: readonly { readonly id: Sharing["id"]; readonly item: Sharing | null }[] = [
		...sharing.map((item) => ({ id: item.id, item })),
		{ id: nextId, item: null },
	];
	return (
		<>
			{sharing.length === 0 ? <p className="soft">Nothing decided yet.</p> : null}
			{slots.map(({ id, item }, index) => (
				<OneDecision key={id} id={id} item={item} number={index + 1} />
			))}
		</>
	);
}

interface OneDecisionProps {
	readonly id: Sharing["id"];
	/** Null: nothing is answered here yet. */
	readonly item: Sharing | null;
	readonly number: number;
}

/** The answer is kept as it is chosen; to what, on which day and why can come after. */
function OneDecision({ id, item, number }: OneDecisionProps) {
	const { plan, open, act } = usePlan();
	const choices = decisionsOf(plan.about.calledName);
	const label = item ? `Decision ${number}` : number === 1 ? "What was decided" : "Another decision";
	const answer = (next: Decision | typeof NOT_SAID) => {
		if (next === NOT_SAID) return;
		act(item ? setSharing(item, "decision", next) : addSharing(plan, id, next, open.clock));
	};
	return (
		<section className="stack" aria-label={item ? `Decision ${number}` : "A decision to write down"}>
			<div className="field-row">
				<Select
					isLabelShown
					label={label}
					value={item?.decision ?? NOT_SAID}
					choices={item ? choices : [{ value: NOT_SAID, word: "Choose" }, ...choices]}
					onChange={answer}
				/>
				{item ? (
					<SavedDate
						label="On"
						draftKey={`sharing-on:${item.id}`}
						isPast
						value={item.on}
						onKeep={(on) => on !== null && act(setSharing(item, "on", on))}
					/>
				) : null}
			</div>
			{item ? <Details item={item} number={number} /> : null}
		</section>
	);
}

/** A no, or a yes taken back, is on no paper (docs/decisions/024). */
const isOnPaper = ({ decision }: Sharing): boolean => decision !== "refused" && decision !== "withdrawn";

function Details({ item, number }: { readonly item: Sharing; readonly number: number }) {
	const { act } = usePlan();
	return (
		<>
			<SavedText
				label="Who may have what"
				{...(item.what === null
					? { hint: isOnPaper(item) ? "Not said yet. Until it is, paper says so." : "Not said yet." }
					: {})}
				draftKey={`sharing-what:${item.id}`}
				value={item.what}
				// To have none of it, the decision is taken out; emptied here, the words come back.
				onKeep={(what) => what === null || act(setSharing(item, "what", what))}
			/>
			<SavedText
				label="Because"
				{...(item.decision === "shared-without" ? { hint: "Why it had to be: serious harm, or the law." } : {})}
				draftKey={`sharing-because:${item.id}`}
				value={item.because}
				onKeep={(because) => act(setSharing(item, "because", because))}
			/>
			<p>
				<button type="button" className="link" onClick={() => act(removeSharing(item))}>
					Take this out<span className="visually-hidden">: decision {number}</span>
				</button>
			</p>
		</>
	);
}
