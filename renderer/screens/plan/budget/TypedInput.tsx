import type { ComponentProps } from "react";
import { Field } from "../../../ui/Field.tsx";
import type { Typed } from "./use-typed.ts";

interface TypedInputProps extends Pick<ComponentProps<typeof Field>, "fieldId" | "label" | "hint"> {
	readonly typed: Typed;
	readonly "data-draft"?: string;
}

/** A labelled box of the budget: kept when it is left and at Enter. */
export function TypedInput({ typed, ...field }: TypedInputProps) {
	return (
		<Field
			{...field}
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
