/** About kept words, wherever they stand: other words, how they were given, who may see them, the earlier ones. */
import type { Quote } from "../../../../shared/plan/quote.ts";
import { type QuotePlace, quoteAt, quotesAt, rewordQuote, takeQuoteOut } from "../../../store/edits/quotes.ts";
import { EarlierWords } from "../../../ui/EarlierWords.tsx";
import { howGiven } from "../../../ui/Said.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { SaidInPlan } from "../SaidHere.tsx";
import { changeKey } from "../talk/ChangeWords.tsx";
import { ThroughWhom } from "../talk/ThroughWhom.tsx";
import { Translations } from "../talk/Translations.tsx";
import { HowGivenSelect } from "./HowGivenSelect.tsx";
import { OnlyBetweenUs } from "./OnlyBetweenUs.tsx";
import { useTyped } from "./use-typed.ts";

interface QuoteSheetProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	readonly onClose: () => void;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
}

export function QuoteSheet({ place, quote, onClose, canGo = true }: QuoteSheetProps) {
	const { plan, open, staff, act } = usePlan();
	const changed = useTyped(
		changeKey("reword", quote),
		quote.text,
		(text) => {
			const now = quotesAt(open.record.plan, place).find(({ id }) => id === quote.id);
			return text.trim() === "" || (now !== undefined && act(rewordQuote(place, now, text, staff, open.clock)));
		},
		"stays-open",
	);
	const name = plan.about.calledName;
	const at = quoteAt(place, quote);
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			<SaidInPlan quote={quote} size="small" />
			<p className="soft small">{howGiven(quote, name, nameOfWho(plan, quote.spokenBy))}</p>
			<WordsBox
				className="words-box-small"
				label={`The words as ${name} wants them now`}
				value={changed.text}
				language={quote.language}
				onChange={changed.onChange}
				onKeep={() => void changed.finish()}
			/>
			<div className="buttons">
				<button type="button" className="button button-small" onClick={() => void changed.finish()}>
					Keep the new words
				</button>
				<span className="soft small">The earlier words are kept behind these.</span>
			</div>
			<EarlierWords quote={quote} />
			<div className="field-row">
				<HowGivenSelect quote={quote} at={at} />
				<ThroughWhom quote={quote} at={at} />
			</div>
			<OnlyBetweenUs quote={quote} at={at} />
			<Translations quote={quote} at={at} />
			{canGo ? (
				<button
					type="button"
					className="link"
					onClick={() => {
						changed.forget();
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
