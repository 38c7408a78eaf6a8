/** About kept words, wherever they stand: other words, how they were given, who may see them, the earlier ones. */
import type { Quote } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import {
	mistypedQuote,
	type QuotePlace,
	quoteAt,
	quotesAt,
	rewordQuote,
	takeQuoteOut,
} from "../../../store/edits/quotes.ts";
import { EarlierWords } from "../../../ui/EarlierWords.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { usePlan } from "../plan-context.ts";
import { changeKey, changeKinds, WordsAndChange } from "../talk/ChangeWords.tsx";
import { saidNow } from "../talk/how-given.ts";
import { ThroughWhom } from "../talk/ThroughWhom.tsx";
import { Translations } from "../talk/Translations.tsx";
import { HowGivenSelect } from "./HowGivenSelect.tsx";
import { OnlyBetweenUs } from "./OnlyBetweenUs.tsx";

interface QuoteSheetProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	readonly onClose: () => void;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
	/** They are opened to be finished: they stand in their box at once. */
	readonly isUnfinished?: boolean;
}

/** Each change is kept as it is made; `onClose` only puts the sheet away. */
export function QuoteSheet({ place, quote, onClose, canGo = true, isUnfinished = false }: QuoteSheetProps) {
	const { open, staff, act } = usePlan();
	const at = quoteAt(place, quote);
	const day = today(open.clock);
	return (
		<Sheet title="About these words" onClose={onClose} isWide>
			<WordsAndChange
				quote={quote}
				isUnfinished={isUnfinished}
				edit={(kind, text) => {
					const now = quotesAt(open.record.plan, place).find(({ id }) => id === quote.id);
					if (now === undefined) return null;
					return kind === "reword"
						? rewordQuote(open.record.plan, place, now, saidNow(open.record.plan, day, now, text, staff), open.clock)
						: mistypedQuote(place, now, text, staff);
				}}
			/>
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
						for (const kind of changeKinds) open.draft(changeKey(kind, quote), "");
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
