/** Relevant, not relevant and why, left for now, did not want to: asked first, so that no empty part goes unexplained. */
import type { Place } from "../../../../shared/changes/change.ts";
import type { Relevance } from "../../../../shared/plan/quote.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { setRelevance } from "../../../store/edits/relevance.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { usePlan } from "../plan-context.ts";
import { SavedText } from "./SavedText.tsx";
import { draftKeyOf } from "./use-typed.ts";

interface RelevanceQuestionProps {
	/** "Is there something that could change, and that Mo would like a plan for?" */
	readonly question: string;
	readonly at: Place;
	readonly relevance: Relevance;
	/** What yes and no are called here. */
	readonly yes: string;
	readonly no?: string;
}

/** "Not asked yet" until answered; asks why where it is not relevant or left for now (reference 4.2). */
export function RelevanceQuestion({ question, at, relevance, yes, no = "Not relevant" }: RelevanceQuestionProps) {
	const { plan, open, act } = usePlan();
	const name = plan.about.calledName;
	const { state, because, on, isSaid } = relevance;
	const choices: readonly { readonly value: Relevance["state"]; readonly word: string }[] = [
		{ value: "relevant", word: yes },
		{ value: "not-relevant", word: no },
		{ value: "left-for-now", word: "Left for now" },
		{ value: "did-not-want", word: `${name} did not want to` },
	];
	const answer = (next: Partial<Relevance>) =>
		act(
			setRelevance(
				at,
				{ state: next.state ?? state, because: next.because ?? because ?? "", isSaid: next.isSaid ?? false },
				open.clock,
			),
		);
	return (
		<div className="stack relevance">
			<Choice question={question} value={state} choices={choices} onChange={(next) => answer({ state: next })} />
			{on === null ? <p className="soft small">Not asked yet.</p> : null}
			{state === "not-relevant" || state === "left-for-now" ? (
				<SavedText
					label="Because"
					draftKey={draftKeyOf("because", at)}
					value={because}
					onKeep={(text) => answer({ because: text ?? "", isSaid })}
				/>
			) : null}
			{state === "did-not-want" ? (
				<label className="check">
					<input type="checkbox" checked={isSaid} onChange={() => answer({ isSaid: !isSaid })} />
					<span>{name} wants the plan to say so: “I did not want to talk about this.”</span>
				</label>
			) : null}
			{on !== null ? <p className="soft small">Asked on {writtenDate(on)}.</p> : null}
		</div>
	);
}
