/** A field of one line, kept when it is left or at Enter. */
import type { KeyboardEvent } from "react";
import { Field } from "../../../ui/Field.tsx";
import { useTyped } from "./use-typed.ts";

interface SavedLineProps {
	readonly label: string;
	readonly hint?: string;
	readonly error?: string;
	readonly draftKey: string;
	readonly value: string;
	/** Answers false when the line cannot be kept: it stays as typed. */
	readonly onKeep: (text: string) => boolean;
	readonly fieldId?: string;
	readonly isNumber?: boolean;
}

export function SavedLine({ label, hint, error, draftKey, value, onKeep, fieldId, isNumber = false }: SavedLineProps) {
	const typed = useTyped(draftKey, value, onKeep);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
		event.preventDefault();
		typed.finish();
	};
	return (
		<Field
			label={label}
			hint={hint}
			error={error}
			{...(fieldId === undefined ? {} : { fieldId })}
			{...(isNumber ? { inputMode: "tel" as const } : {})}
			value={typed.text}
			maxLength={300}
			onChange={(event) => typed.onChange(event.target.value)}
			onKeyDown={onKeyDown}
			{...typed.events}
		/>
	);
}
