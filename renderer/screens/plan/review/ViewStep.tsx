/** What works, and what does not: each person's view apart, never merged. */

import { useRef, useState } from "react";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { addView, viewPlace } from "../../../store/edits/reviews.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useWhoDraft } from "../fields/use-who-draft.ts";
import { WordsRow } from "../fields/WordsRow.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { HowAndThrough } from "../talk/HowAndThrough.tsx";
import { chosenWay, wayGiven } from "../talk/how-given.ts";
import { useWayGiven } from "../talk/use-way-given.ts";
import type { StepProps } from "./HoldPage.tsx";
import { isNamed } from "./WhoField.tsx";
import { WhoseView } from "./WhoseView.tsx";

const BY = "view-by";

export function ViewStep({ review, keep, onNext, list }: StepProps & { readonly list: "working" | "notWorking" }) {
	const { plan, open, state, staff } = usePlan();
	const own = `${review.id}:${list === "working" ? "working" : "not-working"}`;
	const draftKey = `review-view:${own}`;
	const [by, setBy, forgetBy] = useWhoDraft(`review-view-by:${own}`, null);
	const [error, setError] = useState("");
	const wayDraft = `review-view-way:${own}`;
	const way = useWayGiven(wayDraft, by ?? { kind: "me" });
	const box = useRef<HTMLTextAreaElement>(null);
	const draft = state.record.drafts[draftKey] ?? "";
	const questionId = list === "working" ? "review.working" : "review.not-working";
	const views = plan.daily[list].filter(({ quote }) => quote.questionId === questionId);
	const name = by === null ? "" : nameOfWho(plan, by);
	/** Answers false where it is not said whose words stand in the box: they stay there, and are nobody's yet. */
	const add = (): boolean => {
		const text = open.draftOf(draftKey);
		if (text.trim() === "") return true;
		if (by === null) {
			setError("Say whose view it is. It is kept then.");
			document.querySelector<HTMLElement>(`#${BY} input`)?.focus({ preventScroll: true });
			// With few lines of screen the answers and what is missing come up from under the bar.
			requestAnimationFrame(() => document.getElementById(BY)?.scrollIntoView({ block: "center" }));
			return false;
		}
		const speaker: Who = isNamed(by) ? whoMeant(plan, by) : { kind: "other", name: "Somebody else", relation: "" };
		const { plan: now } = open.record;
		const given = wayGiven(now, today(open.clock), by, chosenWay(open.record.drafts, wayDraft));
		const edit = addView(now, list, speaker, { text, ...given, staff, questionId }, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
		way.forget();
		// The next person is asked, and is not taken for this one.
		forgetBy();
		return true;
	};
	const addAndGoOn = () => {
		if (add()) box.current?.focus();
	};
	const choose = (who: Who | null) => {
		setError("");
		if (who === null) forgetBy();
		else setBy(who);
	};
	keep.current = add;
	return (
		<>
			{views.length > 0 ? (
				<div className="kept">
					{views.map(({ id, quote }) => (
						<WordsRow key={id} place={viewPlace(list, id)} quote={quote} name={draftKey} hasHow canGo={false} />
					))}
				</div>
			) : null}
			<div className="words-place">
				<WordsBox
					ref={box}
					label={name === "" ? "Their view" : `${name}’s view`}
					value={draft}
					language={plan.needs.preferredLanguage}
					hint="Type what you hear. Enter keeps it; then ask the next person."
					onChange={(text) => open.draft(draftKey, text)}
					onKeep={() => (draft.trim() === "" ? onNext() : addAndGoOn())}
				/>
			</div>
			<WhoseView fieldId={BY} value={by} error={error} onChange={choose} onEnter={addAndGoOn} />
			{by === null ? null : (
				<div className="words-under">
					<HowAndThrough speaker={name} way={way} onKeep={addAndGoOn} />
				</div>
			)}
		</>
	);
}
