/** A labelled field of the budget's facts: kept when it is left or at Enter, a draft until it is understood. */
import type { Read } from "../../../../shared/budget/written.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import { Field } from "../../../ui/Field.tsx";
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

export const factIdOf = (name: string): string => `budget-fact-${name}`;

export function TypedField<T>({ name, label, hint, kept, read, edit }: TypedFieldProps<T>) {
	const typed = useTyped({ draftKey: `budget-fact:${name}`, kept, read, edit });
	return (
		<Field
			fieldId={factIdOf(name)}
			label={label}
			hint={hint}
			error={typed.problem || undefined}
			value={typed.text}
			maxLength={500}
			onChange={(event) => typed.onChange(event.target.value)}
			onBlur={() => typed.keep()}
			onKeyDown={(event) => {
				if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
				event.preventDefault();
				typed.keep();
			}}
		/>
	);
}
