/** Under words that lock kept from a box: they may have been left in mid-sentence (docs/decisions/021). */
import type { Quote } from "../../../../shared/plan/quote.ts";
import { asWhole, KEPT_AT_LOCK, mayBeUnfinished } from "../../../store/kept-at-lock.ts";
import { stayNear } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";

interface KeptMarkProps {
	/** Words that everybody here may see. */
	readonly quote: Quote;
	/** Opens them in their box, with the caret behind them. */
	readonly onFinish: () => void;
}

/** Nothing once the words were finished, or said to be whole. */
export function KeptMark({ quote, onFinish }: KeptMarkProps) {
	const { open, state } = usePlan();
	const left = state.record.drafts[KEPT_AT_LOCK];
	if (!mayBeUnfinished(left, quote)) return null;
	const onWhole = () => {
		const stay = stayNear();
		open.draft(KEPT_AT_LOCK, asWhole(left, quote));
		// What was pressed goes with the mark.
		stay();
	};
	return (
		<p className="soft small kept-left">
			Kept when this was put away.{" "}
			<button type="button" className="link" onClick={onFinish}>
				Finish it<span className="visually-hidden">: {quote.text}</span>
			</button>{" "}
			<button type="button" className="link" onClick={onWhole}>
				It is whole<span className="visually-hidden">: {quote.text}</span>
			</button>
		</p>
	);
}
