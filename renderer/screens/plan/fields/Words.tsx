/** Words of the person in one place of the plan: each its own quotation, and a box for the next. */

import type { Quote } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { keepQuote, type QuotePlace } from "../../../store/edits/quotes.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { type Shown, useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";
import { draftKeyOf, useTyped } from "./use-typed.ts";
import { WordsRow } from "./WordsRow.tsx";

interface WordsProps {
	readonly label: string;
	readonly isLabelHidden?: boolean;
	readonly hint?: string;
	readonly place: QuotePlace;
	readonly quotes: readonly Quote[];
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
	/** What the words stand in, such as a risk. */
	readonly within?: Shown;
}

/** Shows only quotes that everybody here may see; a place for one has no box once it holds words. */
export function Words({ label, isLabelHidden = false, hint, place, quotes, canGo = true, within }: WordsProps) {
	const { plan, open, staff, act } = usePlan();
	const mayShow = useMayShow();
	const inside = within === undefined ? {} : { within };
	const shown = quotes.filter((quote) => mayShow(quote, ...(within ? [within] : [])));
	const key = draftKeyOf("words", place.at);
	const typed = useTyped(
		key,
		"",
		(text) => {
			const said = { text, ...usualWay(plan, today(open.clock)), staff, questionId: null };
			if (text.trim() === "") return true;
			focusAfter(`[data-words="${key}"] button`);
			return act(keepQuote(open.record.plan, place, said, open.clock));
		},
		"stays-open",
	);
	return (
		<>
			{shown.map((quote) => (
				<WordsRow key={quote.id} {...inside} place={place} quote={quote} name={key} canGo={canGo} />
			))}
			{place.isOne && quotes.length > 0 ? null : (
				<div {...typed.events}>
					<WordsBox
						className="words-box-small"
						rows={1}
						label={quotes.length === 0 ? label : "And"}
						isLabelHidden={isLabelHidden || quotes.length > 0}
						{...(hint === undefined || quotes.length > 0 ? {} : { hint })}
						language={plan.needs.preferredLanguage}
						value={typed.text}
						onChange={typed.onChange}
						onKeep={() => void typed.finish()}
					/>
				</div>
			)}
		</>
	);
}
