/** What the person decided about who may have what: each with its day, and the reason where they gave one. */
import { addSharing, removeSharing, type Sharing, setSharing } from "../../../store/edits/rights.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { Select } from "../../../ui/Select.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useDraft } from "../fields/use-draft.ts";
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
	const { plan, open, act } = usePlan();
	const { sharing } = plan.rights;
	const choices = decisionsOf(plan.about.calledName);
	// No answer is offered: what is typed waits for the person's.
	const [typed, setDecision, forgetDecision] = useDraft("sharing-decision");
	const decision = choices.find(({ value }) => value === typed)?.value ?? null;
	const keep = (what: string | null): boolean => {
		if (what === null) return true;
		if (decision === null || !act(addSharing(plan, decision, what, open.clock))) return false;
		forgetDecision();
		focusAfter("#sharing-new select");
		return true;
	};
	return (
		<>
			{sharing.length === 0 ? <p className="soft">Nothing decided yet.</p> : null}
			{sharing.map((item, index) => (
				<OneDecision key={item.id} item={item} number={index + 1} />
			))}
			<section className="stack" id="sharing-new" aria-label="A decision to write down">
				<Select
					isLabelShown
					label={sharing.length === 0 ? "What was decided" : "Another decision"}
					value={decision ?? NOT_SAID}
					choices={[{ value: NOT_SAID, word: "Choose" }, ...choices]}
					onChange={(next) => setDecision(next === NOT_SAID ? "" : next)}
				/>
				{decision === null ? null : (
					<SavedText label="Who may have what" draftKey="sharing-new" value={null} onKeep={keep} />
				)}
			</section>
		</>
	);
}

function OneDecision({ item, number }: { readonly item: Sharing; readonly number: number }) {
	const { plan, act } = usePlan();
	const isWithout = item.decision === "shared-without";
	return (
		<section className="stack" aria-label={`Decision ${number}`}>
			<div className="field-row">
				<Select
					isLabelShown
					label={`Decision ${number}`}
					value={item.decision}
					choices={decisionsOf(plan.about.calledName)}
					onChange={(decision) => act(setSharing(item, "decision", decision))}
				/>
				<SavedDate
					label="On"
					draftKey={`sharing-on:${item.id}`}
					isPast
					value={item.on}
					onKeep={(on) => on !== null && act(setSharing(item, "on", on))}
				/>
			</div>
			<SavedText
				label="Who may have what"
				draftKey={`sharing-what:${item.id}`}
				value={item.what}
				// To have none of it, the decision is taken out; emptied here, the words come back.
				onKeep={(what) => what === null || act(setSharing(item, "what", what))}
			/>
			<SavedText
				label="Because"
				{...(isWithout ? { hint: "Why it had to be: serious harm, or the law." } : {})}
				draftKey={`sharing-because:${item.id}`}
				value={item.because}
				onKeep={(because) => act(setSharing(item, "because", because))}
			/>
			<p>
				<button type="button" className="link" onClick={() => act(removeSharing(item))}>
					Take this out<span className="visually-hidden">: decision {number}</span>
				</button>
			</p>
		</section>
	);
}
