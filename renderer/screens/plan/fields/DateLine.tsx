/** A line with a day in it, or as much of a day as is asked for. One may be offered; none is ever set by itself. */
import { useId } from "react";
import { type PartialDate, writtenPartialDate } from "../../../../shared/plan/time.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { SavedLine } from "./SavedLine.tsx";

interface DateLineProps<D extends PartialDate> {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly draftKey: string;
	readonly value: D | null;
	readonly read: (typed: string) => { readonly date: D } | { readonly problem: string };
	readonly onKeep: (date: D | null) => boolean;
	readonly offer?: { readonly word: string; readonly date: D } | undefined;
}

/** What is no day stays as typed, with the reason at the field; emptied, the day is null. */
export function DateLine<D extends PartialDate>({
	label,
	hint,
	draftKey,
	value,
	read,
	onKeep,
	offer,
}: DateLineProps<D>) {
	const { state } = usePlan();
	const id = useId();
	// While a day is typed, Tab would lead to an offer that goes as soon as the day is kept.
	const isTyping = (state.record.drafts[draftKey] ?? "") !== "";
	const why = (text: string): string => {
		const day = read(text);
		return text.trim() !== "" && "problem" in day ? day.problem : "";
	};
	const keep = (text: string): boolean => {
		const day = read(text);
		return onKeep("problem" in day ? null : day.date);
	};
	return (
		<div className="saved-date">
			<SavedLine
				label={label}
				{...(hint === undefined ? {} : { hint })}
				fieldId={id}
				draftKey={draftKey}
				value={value === null ? "" : writtenPartialDate(value).replaceAll("\u00a0", " ")}
				onKeep={keep}
				why={why}
			/>
			{offer && value === null && !isTyping ? (
				<button
					type="button"
					className="button button-small"
					onClick={() => {
						if (onKeep(offer.date)) focusAfter(`#${CSS.escape(id)}`);
					}}
				>
					{offer.word}: {writtenPartialDate(offer.date)}
				</button>
			) : null}
		</div>
	);
}
