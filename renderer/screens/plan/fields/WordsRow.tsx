/** Kept words on a page, with a quiet way to what is known of them, and what a hint asks about them. */
import type { Quote } from "../../../../shared/plan/quote.ts";
import { answerHint, type QuotePlace } from "../../../store/edits/quotes.ts";
import type { Shown } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { DoseHint } from "./DoseHint.tsx";
import { WordsChange } from "./WordsChange.tsx";

interface WordsRowProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	/** Names the rows of one box. */
	readonly name: string;
	/** Whether it is said how they were given. */
	readonly hasHow?: boolean;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
	/** What the words stand in, such as a risk. */
	readonly within?: Shown;
}

export function WordsRow({ place, quote, name, hasHow = false, canGo = true, within }: WordsRowProps) {
	const { act } = usePlan();
	const inside = within === undefined ? {} : { within };
	return (
		<div className="words-row" data-words={name}>
			<SaidHere {...inside} quote={quote} size="small" hasHow={hasHow} />
			<WordsChange {...inside} place={place} quote={quote} which="these words" canGo={canGo} />
			<DoseHint
				text={quote.text}
				answered={quote.exactWords}
				onAnswer={(dose) => act(answerHint(place, quote, dose))}
			/>
		</div>
	);
}
