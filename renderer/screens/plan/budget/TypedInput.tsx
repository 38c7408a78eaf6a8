import { type ComponentProps, useId } from "react";
import { Field } from "../../../ui/Field.tsx";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import type { Typed } from "./use-typed.ts";

interface TypedInputProps extends Pick<ComponentProps<typeof Field>, "fieldId" | "label" | "hint"> {
	readonly typed: Typed;
	readonly "data-draft"?: string;
}

/** A labelled box of the budget: kept when it is left and at Enter. */
export function TypedInput({ typed, fieldId, ...field }: TypedInputProps) {
	const own = useId();
	const id = fieldId ?? own;
	const tell = () => {
		typed.keep();
		document.getElementById(id)?.focus();
	};
	// The sheet of the budget keeps its fields by leaving them.
	useKeepOnLock(`budget-field:${id}`, () => undefined, {
		draftKeys: [typed.draftKey],
		refused: () => (typed.isRefused ? { typed: typed.text, tell } : null),
	});
	return (
		<Field
			{...field}
			fieldId={id}
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
