/** Pairs of lines: what is kept ready and where it is; if this, then that. */
import { useId, useRef } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import { type Edit, edit, insert, last, remove, set } from "../../../store/edits/edit.ts";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { usePlan } from "../plan-context.ts";
import { DoseHint } from "./DoseHint.tsx";
import { SavedText } from "./SavedText.tsx";
import { useAddForm } from "./use-add-form.ts";
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

/** A pair is kept when both its lines are there. */
export function Pairs<First extends string, Second extends string>({
	at,
	pairs,
	first,
	second,
	name,
	wrap = (one) => one,
}: PairsProps<First, Second>) {
	const { open, act } = usePlan();
	const keys = [draftKeyOf("first", at), draftKeyOf("second", at)] as const;
	const [one, setOne] = useDraft(keys[0]);
	const [two, setTwo] = useDraft(keys[1]);
	const id = useId();
	const ids = [`${id}-first`, `${id}-second`] as const;
	const row = useRef<HTMLDivElement>(null);
	const { problem, submit, unsay } = useAddForm({
		name: keys[0],
		draftKeys: keys,
		missing: () => {
			const isMissing = keys.map((key) => open.draftOf(key).trim() === "");
			if (isMissing[0]) return { sentence: isMissing[1] ? "" : `${first.label}?`, fieldId: ids[0] };
			return isMissing[1] ? { sentence: `${second.label}?`, fieldId: ids[1] } : null;
		},
		add: () => {
			const item = { id: newId(), [first.field]: open.draftOf(keys[0]), [second.field]: open.draftOf(keys[1]) };
			if (!act(wrap(edit(`kept ${name}`, insert(at, item, last(pairs)))))) return false;
			setOne("");
			setTwo("");
			return true;
		},
	});
	const add = () => {
		if (submit()) row.current?.querySelector("textarea")?.focus();
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
					fieldId={ids[0]}
					label={first.label}
					value={one}
					onChange={(text) => {
						unsay();
						setOne(text);
					}}
					onKeep={add}
				/>
				<WordsBox
					className="words-box-small words-box-plain"
					rows={1}
					fieldId={ids[1]}
					label={second.label}
					value={two}
					onChange={(text) => {
						unsay();
						setTwo(text);
					}}
					onKeep={add}
				/>
			</div>
			<FormProblem text={problem?.sentence ?? ""} />
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
