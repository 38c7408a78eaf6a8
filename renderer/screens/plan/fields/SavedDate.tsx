/** A date as people in Britain type it, kept when it is left. */
import { type LocalDate, today } from "../../../../shared/plan/time.ts";
import { readDay } from "../../../ui/read-day.ts";
import { usePlan } from "../plan-context.ts";
import { DateLine } from "./DateLine.tsx";

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

/** `value` null: no day. With neither `isPast` nor `needsYear`, the day is taken to be one to come. */
export function SavedDate({ isPast = false, needsYear = false, ...line }: SavedDateProps) {
	const { open } = usePlan();
	const meant = isPast ? (needsYear ? "long-ago" : "past") : "to-come";
	return <DateLine {...line} read={(text) => readDay(text, today(open.clock), meant)} />;
}
