/** Kept words said otherwise, or mistyped: what is typed is a draft until it is kept, and the earlier words stay. */
import { useEffect, useRef, useState } from "react";
import type { Kept } from "../../../../shared/guide/places.ts";
import { mistyped, reword } from "../../../store/edits/words.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";

export const changeKinds = ["reword", "mistyped"] as const;
export type ChangeKind = (typeof changeKinds)[number];
export const changeKey = (kind: ChangeKind, kept: Kept): string => `${kind}:${kept.quote.id}`;

interface ChangeWordsProps {
	readonly kept: Kept;
	readonly kind: ChangeKind;
	readonly onDone: () => void;
}

export function ChangeWords({ kept, kind, onDone }: ChangeWordsProps) {
	const { plan, open, staff, act } = usePlan();
	const { quote, at } = kept;
	const key = changeKey(kind, kept);
	const [text, setText] = useState(open.record.drafts[key] ?? quote.text);
	const box = useRef<HTMLTextAreaElement>(null);
	useEffect(() => {
		box.current?.focus();
		box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
	}, []);
	const name = plan.about.calledName;
	const done = () => {
		open.draft(key, "");
		onDone();
	};
	const keep = () => {
		const isNew = text.trim() !== "" && text !== quote.text;
		if (!isNew) return done();
		const edit = kind === "reword" ? reword(at, quote, text, staff, open.clock) : mistyped(at, quote, text, staff);
		if (act(edit)) done();
	};
	return (
		<>
			<WordsBox
				ref={box}
				label={kind === "reword" ? `The words as ${name} wants them now` : `The words as ${name} said them`}
				value={text}
				language={quote.language}
				onChange={(next) => {
					setText(next);
					open.draft(key, next === quote.text ? "" : next);
				}}
				onKeep={keep}
			/>
			<p className="soft small">The earlier words are kept behind these. Nothing is thrown away.</p>
			<div className="buttons">
				<button type="button" className="button button-main" onClick={keep}>
					Keep the new words
				</button>
				<button type="button" className="link" onClick={done}>
					Leave them as they are
				</button>
			</div>
		</>
	);
}
