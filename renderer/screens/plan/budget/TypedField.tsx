/** A labelled field of the budget's facts: kept when it is left or at Enter, a draft until it is understood. */
import type { Read } from "../../../../shared/budget/written.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import { TypedInput } from "./TypedInput.tsx";
import { useTyped } from "./use-typed.ts";

interface TypedFieldProps<T> {
	/** Also the end of its draft's name: small letters and hyphens. */
	readonly name: string;
	readonly label: string;
	readonly hint?: string;
	readonly kept: string;
	readonly read: (text: string) => Read<T>;
	readonly edit: (value: T) => Edit;
}

/** The id in the page of a fact's field. */
export const factIdOf = (name: string): string => `budget-fact-${name}`;
const draftKeyOf = (name: string): string => `budget-fact:${name}`;
/** Whether a draft is what was typed in one of the facts. */
export const isOfFact = (draftKey: string): boolean => draftKey.startsWith(draftKeyOf(""));

export function TypedField<T>({ name, label, hint, kept, read, edit }: TypedFieldProps<T>) {
	const typed = useTyped({ draftKey: draftKeyOf(name), kept, read, edit });
	return <TypedInput fieldId={factIdOf(name)} label={label} hint={hint} typed={typed} />;
}
