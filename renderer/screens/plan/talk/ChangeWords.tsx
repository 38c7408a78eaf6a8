/** Kept words said otherwise, or mistyped: what is typed is a draft until it is kept, and the earlier words stay. */
import { type Kept, keptWords } from "../../../../shared/guide/places.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { mistyped, reword } from "../../../store/edits/words.ts";
import { useCaretAtEnd } from "../../../ui/use-focus.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useTyped } from "../fields/use-typed.ts";
import { usePlan } from "../plan-context.ts";

export const changeKinds = ["reword", "mistyped"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const changeKey = (kind: ChangeKind, quote: Quote): string => `${kind}:${quote.id}`;

interface ChangeWordsProps {
	readonly kept: Kept;
	readonly kind: ChangeKind;
	readonly onDone: () => void;
}

export function ChangeWords({ kept, kind, onDone }: ChangeWordsProps) {
	const { plan, open, staff, act } = usePlan();
	const { quote } = kept;
	const typed = useTyped(
		changeKey(kind, quote),
		quote.text,
		(text) => {
			if (text.trim() === "") return true;
			const now = keptWords(open.record.plan).find((one) => one.quote.id === quote.id);
			if (!now) return false;
			return act(
				kind === "reword"
					? reword(now.at, now.quote, text, staff, open.clock)
					: mistyped(now.at, now.quote, text, staff),
			);
		},
		"stays-open",
	);
	const box = useCaretAtEnd();
	const name = plan.about.calledName;
	const keep = () => {
		if (typed.finish()) onDone();
	};
	return (
		<>
			<WordsBox
				ref={box}
				label={kind === "reword" ? `The words as ${name} wants them now` : `The words as ${name} said them`}
				value={typed.text}
				language={quote.language}
				onChange={typed.onChange}
				onKeep={keep}
			/>
			<p className="soft small">The earlier words are kept behind these. Nothing is thrown away.</p>
			<div className="buttons">
				<button type="button" className="button button-main" onClick={keep}>
					Keep the new words
				</button>
				<button
					type="button"
					className="link"
					onClick={() => {
						typed.forget();
						onDone();
					}}
				>
					Leave them as they are
				</button>
			</div>
		</>
	);
}
