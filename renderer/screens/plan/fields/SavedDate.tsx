/** A date as people in Britain type it, kept when it is left. One may be offered; none is ever set by itself. */
import { useId, useState } from "react";
import { type LocalDate, localDateSchema, today, writtenDate } from "../../../../shared/plan/time.ts";
import { focusAfter } from "../../../ui/focus-after.ts";
import { readTypedDate, whyNoDate } from "../../../ui/typed-date.ts";
import { usePlan } from "../plan-context.ts";
import { NOT_YET } from "../review/dates.ts";
import { SavedLine } from "./SavedLine.tsx";

interface SavedDateProps {
	readonly label: string;
	readonly hint?: string;
	readonly draftKey: string;
	readonly value: LocalDate | null;
	readonly onKeep: (date: LocalDate | null) => boolean;
	/** The day was, so that no day to come is kept and a year may be left out. */
	readonly isPast?: boolean;
	readonly offer?: { readonly word: string; readonly date: LocalDate };
}

export function SavedDate({ label, hint, draftKey, value, onKeep, isPast = false, offer }: SavedDateProps) {
	const { open } = usePlan();
	const id = useId();
	const [error, setError] = useState("");
	const keep = (text: string): boolean => {
		if (text.trim() === "") {
			setError("");
			return onKeep(null);
		}
		const near = { way: "last", today: today(open.clock) } as const;
		const read = localDateSchema.safeParse(readTypedDate(text.replaceAll("\u00a0", " "), isPast ? near : undefined));
		if (!read.success) {
			setError(whyNoDate(text) ?? "Type a date such as 12 January 2027.");
			return false;
		}
		if (isPast && read.data > near.today) {
			setError(NOT_YET);
			return false;
		}
		setError("");
		return onKeep(read.data);
	};
	return (
		<div className="saved-date">
			<SavedLine
				label={label}
				{...(hint === undefined ? {} : { hint })}
				error={error}
				fieldId={id}
				draftKey={draftKey}
				value={value === null ? "" : writtenDate(value).replaceAll("\u00a0", " ")}
				onKeep={keep}
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
