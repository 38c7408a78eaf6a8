/** What works, and what does not: each person's view apart, never merged. */
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { addView } from "../../../store/edits/reviews.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useWhoDraft } from "../fields/use-who-draft.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import type { StepProps } from "./HoldPage.tsx";
import { isNamed, WhoField } from "./WhoField.tsx";

export function ViewStep({ review, keep, onNext, list }: StepProps & { readonly list: "working" | "notWorking" }) {
	const { plan, open, state, staff } = usePlan();
	const own = `${review.id}:${list === "working" ? "working" : "not-working"}`;
	const draftKey = `review-view:${own}`;
	const [by, setBy] = useWhoDraft(`review-view-by:${own}`, { kind: "me" });
	const draft = state.record.drafts[draftKey] ?? "";
	const questionId = list === "working" ? "review.working" : "review.not-working";
	const views = plan.daily[list].filter(({ quote }) => quote.questionId === questionId);
	const speaker: Who = isNamed(by) ? whoMeant(plan, by) : { kind: "other", name: "Somebody else", relation: "" };
	const add = () => {
		if (draft.trim() === "") return;
		const edit = addView(open.record.plan, list, speaker, { text: draft, how: "said", staff, questionId }, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
	};
	keep.current = () => {
		add();
		return true;
	};
	return (
		<>
			{views.length > 0 ? (
				<div className="kept">
					{views.map(({ id, quote }) => (
						<SaidHere key={id} quote={quote} size="small" hasHow />
					))}
				</div>
			) : null}
			<div className="words-place">
				<WordsBox
					label={`${nameOfWho(plan, by) || "Their"}${nameOfWho(plan, by) ? "’s" : ""} view`}
					value={draft}
					language={plan.needs.preferredLanguage}
					hint="Type what you hear. Enter keeps it; then ask the next person."
					onChange={(text) => open.draft(draftKey, text)}
					onKeep={() => (draft.trim() === "" ? onNext() : add())}
				/>
			</div>
			<WhoField plan={plan} fieldId="view-by" label="Whose view is it?" value={by} onChange={setBy} />
		</>
	);
}
