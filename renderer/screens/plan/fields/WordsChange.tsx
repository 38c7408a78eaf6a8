/** A quiet way to what is known of words: other words, how they were given, who may see them. */
import { useState } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import type { QuotePlace } from "../../../store/edits/quotes.ts";
import { type Shown, useMayShow } from "../in-room.ts";
import { FinishWords } from "./FinishWords.tsx";
import { QuoteSheet } from "./QuoteSheet.tsx";

interface WordsChangeProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	/** Which words, for who cannot see what it stands under. */
	readonly which: string;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
	/** What the words stand in, such as their goal. */
	readonly within?: Shown;
}

/** Nothing while somebody is here who may not see the words. */
export function WordsChange({ place, quote, which, canGo = true, within }: WordsChangeProps) {
	const mayShow = useMayShow();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			{mayShow(quote, ...(within ? [within] : [])) ? (
				<button type="button" className="link small" onClick={() => setOpen(true)}>
					{quote.visibility.kind === "private" ? "private" : "Change"}
					<span className="visually-hidden">: about {which}</span>
				</button>
			) : null}
			{isOpen ? <QuoteSheet place={place} quote={quote} canGo={canGo} onClose={() => setOpen(false)} /> : null}
			<FinishWords place={place} quote={quote} canGo={canGo} within={within} />
		</>
	);
}
