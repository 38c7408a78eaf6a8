/** Kept words said otherwise, or mistyped: what is typed is a draft until it is kept, and the earlier words stay. */
import { useState } from "react";
import type { Quote } from "../../../../shared/plan/quote.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { howGiven } from "../../../ui/Said.tsx";
import { useCaretAtEnd } from "../../../ui/use-focus.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useTyped } from "../fields/use-typed.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import { SaidInPlan } from "../SaidHere.tsx";

export const changeKinds = ["reword", "mistyped"] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** The draft of a change to one quote. */
export const changeKey = (kind: ChangeKind, quote: Quote): string => `${kind}:${quote.id}`;

interface ChangeWordsProps {
	readonly quote: Quote;
	/** How words stand in their place anew: the plan is read then, as it may have gone on. Null: they stand there no more. */
	readonly edit: (kind: ChangeKind, text: string) => Edit | null;
	readonly kind: ChangeKind;
	readonly onDone: () => void;
}

function ChangeWords({ quote, edit, kind, onDone }: ChangeWordsProps) {
	const { plan, act } = usePlan();
	const typed = useTyped(
		changeKey(kind, quote),
		quote.text,
		(text) => text.trim() === "" || act(edit(kind, text)),
		"stays-open",
	);
	const box = useCaretAtEnd();
	const name = nameOfWho(plan, quote.spokenBy);
	const keep = () => {
		if (typed.finish()) onDone();
	};
	return (
		<>
			<WordsBox
				ref={box}
				label={kind === "reword" ? `The words as ${name} wants them now` : `The words as ${name} gave them`}
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

interface WordsAndChangeProps extends Pick<ChangeWordsProps, "quote" | "edit"> {
	/** They stood in their box at lock: whoever goes on typing goes on in them. */
	readonly isUnfinished?: boolean;
}

/** Kept words with how they were given, and the two ways to change them: other words of the person, or a slip of ours. */
export function WordsAndChange({ quote, edit, isUnfinished = false }: WordsAndChangeProps) {
	const { plan, open } = usePlan();
	const isTypedByStaff = quote.typedBy.kind === "staff";
	const [changing, setChanging] = useState<ChangeKind | null>(
		() =>
			changeKinds.find((kind) => open.record.drafts[changeKey(kind, quote)] !== undefined) ??
			(!isUnfinished ? null : isTypedByStaff ? "mistyped" : "reword"),
	);
	const name = plan.about.calledName;
	if (changing !== null)
		return (
			<ChangeWords
				key={changing}
				quote={quote}
				edit={edit}
				kind={changing}
				onDone={() => {
					setChanging(null);
					// The box goes, and its buttons with it.
					focusAfter("dialog[open] .button");
				}}
			/>
		);
	return (
		<>
			<SaidInPlan quote={quote} />
			<p className="soft small">{howGiven(quote, name, nameOfWho(plan, quote.spokenBy))}</p>
			<div className="buttons">
				<button type="button" className="button" onClick={() => setChanging("reword")}>
					{quote.spokenBy.kind === "me" ? name : nameOfWho(plan, quote.spokenBy)} wants other words
				</button>
				{isTypedByStaff ? (
					<button type="button" className="button" onClick={() => setChanging("mistyped")}>
						I mistyped
					</button>
				) : null}
			</div>
		</>
	);
}
