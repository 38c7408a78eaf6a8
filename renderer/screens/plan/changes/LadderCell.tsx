/** One cell of the ladder, read as text and edited in place: Enter opens it, Enter keeps, Esc goes back. */

import { useEffect, useRef, useState } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { type Band, type Column, type Contingency, cellPlace, inContingency } from "../../../store/edits/changes.ts";
import { answerHint, keepQuote, quotesAt, rewordQuote, takeQuoteOut } from "../../../store/edits/quotes.ts";
import { useKeys } from "../../../ui/keys.ts";
import { hasLetters } from "../../../ui/letters.ts";
import { useCaretAtEnd } from "../../../ui/use-focus.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { DoseHint } from "../fields/DoseHint.tsx";
import { KeptMark } from "../fields/KeptMark.tsx";
import { QuoteSheet } from "../fields/QuoteSheet.tsx";
import { draftKeyOf, useTyped } from "../fields/use-typed.ts";
import { useMayShow } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";
import { saidNow, usualWay } from "../talk/how-given.ts";
import type { OpenCell } from "./Ladder.tsx";

interface LadderCellProps {
	readonly contingency: Contingency;
	readonly band: Band;
	readonly column: Column;
	/** "Getting worse, what I do": said before the words, for whoever hears them. */
	readonly name: string;
	readonly quotes: readonly Quote[];
	readonly open: OpenCell | null;
	readonly onOpen: (open: OpenCell | null) => void;
}

/** The name of a cell's box: what is typed in it is a draft under it. */
export const cellKey = (contingency: Contingency, { band, column, quoteId }: OpenCell): string =>
	quoteId === null ? draftKeyOf("words", cellPlace(contingency, band, column).at) : `quote:${quoteId}`;

export function LadderCell({ contingency, band, column, name, quotes, open, onOpen }: LadderCellProps) {
	const { act, state } = usePlan();
	const mayShow = useMayShow();
	const cell = useRef<HTMLDivElement>(null);
	const place = cellPlace(contingency, band, column);
	const newKey = cellKey(contingency, { band, column, quoteId: null });
	const isTyping = (key: string) => (state.record.drafts[key] ?? "") !== "";
	const wasOpen = useRef(false);
	const lastId = useRef<string | null>(null);
	// When the box closes, the words that it kept take the focus.
	useEffect(() => {
		if (open) lastId.current = open.quoteId;
		else if (wasOpen.current) {
			const words = [...(cell.current?.querySelectorAll<HTMLElement>(".ladder-words") ?? [])];
			(words.find((word) => word.dataset["quote"] === lastId.current) ?? words.at(-1))?.focus();
		}
		wasOpen.current = open !== null;
	}, [open]);
	const openAt = (quoteId: string | null) => onOpen({ band, column, quoteId });
	const box = (quote: Quote | null) => (
		<LadderBox
			key={quote?.id ?? "new"}
			contingency={contingency}
			band={band}
			column={column}
			name={name}
			quote={quote}
			onClose={() => onOpen(null)}
			onAnother={() => openAt(null)}
		/>
	);
	return (
		<div className="ladder-cell" ref={cell}>
			{quotes.map((quote) =>
				// Open or not: what was being typed is a draft, and stands in its box again once it may be shown.
				!mayShow(quote, contingency) ? null : open?.quoteId === quote.id ? (
					box(quote)
				) : (
					<div key={quote.id}>
						<button
							type="button"
							className="ladder-words"
							data-quote={quote.id}
							dir={hasLetters(quote.text) ? "auto" : undefined}
							onClick={() => openAt(quote.id)}
						>
							<span className="visually-hidden">{name}: </span>
							<span lang={quote.language}>{quote.text}</span>
							{quote.visibility.kind === "private" ? <span className="soft small"> private</span> : null}
							{isTyping(`quote:${quote.id}`) ? <span className="soft small"> Other words not kept yet</span> : null}
						</button>
						<KeptMark quote={quote} onFinish={() => openAt(quote.id)} />
						<DoseHint
							text={quote.text}
							answered={quote.exactWords}
							onAnswer={(dose) => act(answerHint(place, quote, dose))}
						/>
					</div>
				),
			)}
			{open && open.quoteId === null && mayShow(contingency) ? box(null) : null}
			{quotes.length === 0 && open === null ? (
				<button type="button" className="ladder-words ladder-empty" onClick={() => openAt(null)}>
					<span className="visually-hidden">{name}: </span>
					{isTyping(newKey) ? "Words not kept yet" : "Add words"}
				</button>
			) : null}
		</div>
	);
}

interface LadderBoxProps {
	readonly contingency: Contingency;
	readonly band: Band;
	readonly column: Column;
	readonly name: string;
	readonly quote: Quote | null;
	readonly onClose: () => void;
	readonly onAnother: () => void;
}

function LadderBox({ contingency, band, column, name, quote, onClose, onAnother }: LadderBoxProps) {
	const { plan, open, staff, act } = usePlan();
	const place = cellPlace(contingency, band, column);
	const [isAbout, setAbout] = useState(false);
	const box = useCaretAtEnd();
	const typed = useTyped(
		cellKey(contingency, { band, column, quoteId: quote?.id ?? null }),
		quote?.text ?? "",
		(text) => {
			if (text.trim() === "") return true;
			const now = open.record.plan;
			const old = quotesAt(now, place).find(({ id }) => id === quote?.id);
			const one = old
				? rewordQuote(now, place, old, saidNow(now, today(open.clock), old, text, staff), open.clock)
				: keepQuote(
						now,
						place,
						{ text, ...usualWay(now, today(open.clock)), staff, questionId: "change.first" },
						open.clock,
					);
			return act(inContingency(contingency, one, open.clock));
		},
		"stays-open",
	);
	const keep = () => {
		if (typed.finish()) onClose();
	};
	useKeys({ Escape: () => (isAbout ? false : onClose()) });
	return (
		<div className="ladder-box" {...typed.events}>
			<WordsBox
				ref={box}
				className="words-box-small"
				rows={1}
				label={name}
				isLabelHidden
				language={quote?.language ?? plan.needs.preferredLanguage}
				value={typed.text}
				onChange={typed.onChange}
				onKeep={keep}
			/>
			<div className="buttons ladder-buttons">
				<button type="button" className="link" onClick={keep}>
					Keep
				</button>
				{quote ? (
					<>
						<button
							type="button"
							className="link"
							onClick={() => {
								if (typed.finish()) onAnother();
							}}
						>
							Add another
						</button>
						<button type="button" className="link" onClick={() => setAbout(true)}>
							About these
						</button>
						<button
							type="button"
							className="link"
							onClick={() => {
								typed.forget();
								act(inContingency(contingency, takeQuoteOut(place, quote), open.clock));
								onClose();
							}}
						>
							Take out
						</button>
					</>
				) : null}
			</div>
			{isAbout && quote ? <QuoteSheet place={place} quote={quote} onClose={() => setAbout(false)} /> : null}
		</div>
	);
}
