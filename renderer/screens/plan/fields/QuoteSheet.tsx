/** About kept words, wherever they stand: other words, how they were given, who may see them, the earlier ones. */
import { useState } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { type QuotePlace, quoteAt, rewordQuote, takeQuoteOut } from "../../../store/edits/quotes.ts";
import { setHow, setVisibility } from "../../../store/edits/words.ts";
import { EarlierWords } from "../../../ui/EarlierWords.tsx";
import { howGiven, Said } from "../../../ui/Said.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";
import { howChoices } from "../words.ts";

interface QuoteSheetProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	readonly onClose: () => void;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
}

export function QuoteSheet({ place, quote, onClose, canGo = true }: QuoteSheetProps) {
	const { plan, open, staff, act } = usePlan();
	const [changed, setChanged] = useState(quote.text);
	const name = plan.about.calledName;
	const isPrivate = quote.visibility.kind === "private";
	const keep = () => {
		if (changed.trim() === "" || changed === quote.text) return;
		act(rewordQuote(place, quote, changed, staff, open.clock));
	};
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			<Said quote={quote} name={name} size="small" />
			<p className="soft small">{howGiven(quote, name)}</p>
			<WordsBox
				className="words-box-small"
				label={`The words as ${name} wants them now`}
				value={changed}
				language={quote.language}
				onChange={setChanged}
				onKeep={keep}
			/>
			<div className="buttons">
				<button type="button" className="button button-small" onClick={keep}>
					Keep the new words
				</button>
				<span className="soft small">The earlier words are kept behind these.</span>
			</div>
			<EarlierWords quote={quote} />
			<Select
				isLabelShown
				label="How they were given"
				value={quote.how}
				choices={howChoices(name)}
				onChange={(how) => act(setHow(quoteAt(place, quote), how))}
			/>
			<label className="check">
				<input
					type="checkbox"
					checked={isPrivate}
					onChange={() => act(setVisibility(quoteAt(place, quote), { kind: isPrivate ? "everyone" : "private" }))}
				/>
				<span>Only between us. Private words are in nobody’s copy.</span>
			</label>
			{canGo ? (
				<button
					type="button"
					className="link"
					onClick={() => {
						act(takeQuoteOut(place, quote));
						onClose();
					}}
				>
					Take these words out
				</button>
			) : null}
		</Sheet>
	);
}
