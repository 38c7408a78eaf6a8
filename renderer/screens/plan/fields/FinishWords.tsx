/** The mark of words that lock kept, wherever they stand, and their box in a sheet; nothing where they have no mark. */
import { useState } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import type { QuotePlace } from "../../../store/edits/quotes.ts";
import { type Shown, useMayShow } from "../in-room.ts";
import { KeptMark } from "./KeptMark.tsx";
import { QuoteSheet } from "./QuoteSheet.tsx";

interface FinishWordsProps {
	readonly place: QuotePlace;
	readonly quote: Quote;
	/** False where the plan cannot be without these words. */
	readonly canGo?: boolean;
	/** What the words stand in, such as their goal. */
	readonly within?: Shown | undefined;
}

export function FinishWords({ place, quote, canGo = true, within }: FinishWordsProps) {
	const mayShow = useMayShow();
	const [isOpen, setOpen] = useState(false);
	return (
		<>
			{mayShow(quote, ...(within ? [within] : [])) ? <KeptMark quote={quote} onFinish={() => setOpen(true)} /> : null}
			{isOpen ? (
				<QuoteSheet place={place} quote={quote} canGo={canGo} isUnfinished onClose={() => setOpen(false)} />
			) : null}
		</>
	);
}
