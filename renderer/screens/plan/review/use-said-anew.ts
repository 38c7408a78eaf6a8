/** What has changed since, said anew at a review: typed beside the old words, kept at Enter, the next question and lock. */
import type { Matter } from "../../../../shared/plan/matters.ts";
import { localDateOf, today } from "../../../../shared/plan/time.ts";
import { sayAnew } from "../../../store/edits/progress.ts";
import type { Review } from "../../../store/edits/reviews.ts";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";

const questionId = "review.matters";

export interface SaidAnew {
	readonly keyOf: (matter: Matter) => string;
	readonly draftOf: (matter: Matter) => string;
	/** Whether it was said anew at this review. */
	readonly isSaid: (matter: Matter) => boolean;
	/** What was answered at this review; null: not asked yet. */
	readonly answerTo: (matter: Matter) => "yes" | "no" | "changed" | null;
	/** Keeps what is typed, if anything is. */
	readonly add: (matter: Matter) => void;
	readonly addAll: () => void;
}

/** In: the review that is held. Out: what was said anew of each matter, and how to keep it. */
export function useSaidAnew(review: Review): SaidAnew {
	const { plan, open, state, staff } = usePlan();
	const keyOf = ({ id }: Matter) => `review-anew:${review.id}:${id}`;
	const isSaid = ({ quote }: Matter) =>
		quote.questionId === questionId && quote.earlier.length > 0 && localDateOf(quote.keptAt) >= review.typedOn;
	const add = (matter: Matter) => {
		const key = keyOf(matter);
		const text = open.draftOf(key);
		const now = open.record.plan.matters.find(({ id }) => id === matter.id);
		if (text.trim() === "" || !now) return;
		const edit = sayAnew(
			open.record.plan,
			now,
			{ text, ...usualWay(plan, today(open.clock)), staff, questionId },
			open.clock,
		);
		open.actAndClear(edit.label, edit.changes, key);
	};
	return {
		keyOf,
		draftOf: (matter) => state.record.drafts[keyOf(matter)] ?? "",
		isSaid,
		answerTo: (matter) => {
			const { stillTrue } = matter;
			if (stillTrue === null || stillTrue.on < review.typedOn) return null;
			return stillTrue.answer === "yes" && isSaid(matter) ? "changed" : stillTrue.answer;
		},
		add,
		addAll: () => {
			for (const matter of open.record.plan.matters) add(matter);
		},
	};
}
