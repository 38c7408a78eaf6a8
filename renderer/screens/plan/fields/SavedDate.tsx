/** A date as people in Britain type it, kept when it is left. One may be offered; none is ever set by itself. */
import { useId } from "react";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";
import { readDay } from "../review/dates.ts";
import { SavedLine } from "./SavedLine.tsx";

interface SavedDateProps {
	readonly label: string;
	readonly hint?: string;
	readonly draftKey: string;
	readonly value: LocalDate | null;
	readonly onKeep: (date: LocalDate | null) => boolean;
	/** The day was, so that no day to come is kept and a year may be left out. */
	readonly isPast?: boolean;
	/** It may be long ago: no year is guessed. */
	readonly needsYear?: boolean;
	readonly offer?: { readonly word: string; readonly date: LocalDate };
}

export function SavedDate({
	label,
	hint,
	draftKey,
	value,
	onKeep,
	isPast = false,
	needsYear = false,
	offer,
}: SavedDateProps) {
	const { open } = usePlan();
	const id = useId();
	const read = (text: string) =>
		readDay(text, today(open.clock), isPast ? (needsYear ? "long-ago" : "past") : "to-come");
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
				value={value === null ? "" : writtenDate(value).replaceAll("\u00a0", " ")}
				onKeep={keep}
				why={why}
			/>
			{offer && value === null ? (
				<button
					type="button"
					className="button button-small"
					onClick={() => {
						if (onKeep(offer.date)) focusAfter(`#${id}`);
					}}
				>
					{offer.word}: {writtenDate(offer.date)}
				</button>
			) : null}
		</div>
	);
}
