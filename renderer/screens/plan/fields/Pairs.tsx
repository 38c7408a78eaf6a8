/** Pairs of lines: what is kept ready and where it is; if this, then that. */
import { useRef, useState } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { type Edit, edit, insert, last, remove, set } from "../../../store/edits/edit.ts";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";
import { DoseHint } from "./DoseHint.tsx";
import { SavedText } from "./SavedText.tsx";
import { useDraft } from "./use-draft.ts";
import { draftKeyOf } from "./use-typed.ts";

interface PairsProps<First extends string, Second extends string> {
	readonly at: Place;
	readonly pairs: readonly ({ readonly id: string } & Record<First | Second, string>)[];
	readonly first: { readonly field: First; readonly label: string };
	readonly second: { readonly field: Second; readonly label: string };
	/** Said in undo. */
	readonly name: string;
	readonly wrap?: (one: Edit) => Edit;
}

export function Pairs<First extends string, Second extends string>({
	at,
	pairs,
	first,
	second,
	name,
	wrap = (one) => one,
}: PairsProps<First, Second>) {
	const { act } = usePlan();
	const [one, setOne] = useDraft(draftKeyOf("first", at));
	const [two, setTwo] = useDraft(draftKeyOf("second", at));
	const [problem, setProblem] = useState("");
	const row = useRef<HTMLDivElement>(null);
	const focus = (index: number) => row.current?.querySelectorAll("textarea")[index]?.focus();
	const add = () => {
		const missing = one.trim() === "" ? 0 : two.trim() === "" ? 1 : null;
		if (missing !== null) {
			setProblem(one.trim() === "" && two.trim() === "" ? "" : `${missing === 0 ? first.label : second.label}?`);
			focus(missing);
			return;
		}
		const item = { id: newId(), [first.field]: one, [second.field]: two };
		if (!act(wrap(edit(`kept ${name}`, insert(at, item, last(pairs)))))) return;
		setOne("");
		setTwo("");
		setProblem("");
		focus(0);
	};
	const change = (id: string, field: First | Second, text: string | null) =>
		act(
			wrap(
				text === null
					? edit(`took ${name} out`, remove(at, id))
					: edit(`changed ${name}`, set([...at, { id }, field], text)),
			),
		);
	return (
		<div className="lines">
			{pairs.map((pair) => (
				<div className="pair" key={pair.id}>
					{[first, second].map(({ field, label }) => (
						<SavedText
							key={field}
							label={label}
							draftKey={`pair-${field}:${pair.id}`}
							value={pair[field as First | Second]}
							onKeep={(text) => change(pair.id, field as First | Second, text)}
						/>
					))}
					<DoseHint text={`${pair[first.field as First | Second]} ${pair[second.field as First | Second]}`} />
				</div>
			))}
			<div className="pair" ref={row}>
				<WordsBox
					className="words-box-small words-box-plain"
					rows={1}
					label={first.label}
					value={one}
					onChange={setOne}
					onKeep={add}
				/>
				<WordsBox
					className="words-box-small words-box-plain"
					rows={1}
					label={second.label}
					value={two}
					onChange={setTwo}
					onKeep={add}
				/>
			</div>
			<FormProblem text={problem} />
			{one !== "" || two !== "" ? (
				<p>
					<button type="button" className="button button-small" onClick={add}>
						Keep this
					</button>
				</p>
			) : null}
		</div>
	);
}
