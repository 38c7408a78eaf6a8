/** A field of one line, kept when it is left or at Enter. */
import { type KeyboardEvent, useId } from "react";
import { Field } from "../../../ui/Field.tsx";
import { useTyped } from "./use-typed.ts";

interface SavedLineProps {
	readonly label: string;
	readonly hint?: string;
	readonly draftKey: string;
	readonly value: string;
	/** Answers false when the line cannot be kept: it stays as typed. */
	readonly onKeep: (text: string) => boolean;
	/** In: what was typed. Out: why it cannot be kept, with what to do; empty where it can. */
	readonly why?: (text: string) => string;
	/** In: what stands there. Out: what to say of it, though it is kept so; empty for nothing. */
	readonly note?: (text: string) => string;
	readonly fieldId?: string;
	readonly isNumber?: boolean;
}

export function SavedLine({
	label,
	hint,
	draftKey,
	value,
	onKeep,
	why,
	note,
	fieldId,
	isNumber = false,
}: SavedLineProps) {
	const own = useId();
	const id = fieldId ?? own;
	const typed = useTyped(draftKey, value, onKeep, "keeps", why ? { fieldId: id, why } : null);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
		event.preventDefault();
		typed.finish();
	};
	return (
		<Field
			label={label}
			hint={hint}
			error={typed.problem}
			note={note?.(typed.text)}
			fieldId={id}
			{...(isNumber ? { inputMode: "tel" as const } : {})}
			value={typed.text}
			maxLength={300}
			onChange={(event) => typed.onChange(event.target.value)}
			onKeyDown={onKeyDown}
			{...typed.events}
		/>
	);
}
