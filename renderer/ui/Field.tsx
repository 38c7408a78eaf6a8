/** A field: label above, hint under the label, error in words at the field. */
import { type InputHTMLAttributes, type ReactNode, useId } from "react";

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
	readonly label: string;
	readonly hint?: ReactNode;
	readonly error?: string | undefined;
	/** Said of what stands there, and no reason not to keep it. */
	readonly note?: string | undefined;
	readonly fieldId?: string;
}

/** One line. `error` marks it as wrong; all else goes to the input. */
export function Field({ label, hint, error, note, fieldId, ...input }: FieldProps) {
	const own = useId();
	const id = fieldId ?? own;
	const describedBy = [hint ? `${id}-hint` : "", error ? `${id}-error` : "", note ? `${id}-note` : ""]
		.filter(Boolean)
		.join(" ");
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			{hint ? (
				<span className="hint" id={`${id}-hint`}>
					{hint}
				</span>
			) : null}
			{error ? (
				<span className="field-error" id={`${id}-error`}>
					{error}
				</span>
			) : null}
			<input
				id={id}
				className="input"
				spellCheck={false}
				autoComplete="off"
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy || undefined}
				{...input}
			/>
			{note ? (
				<span className="hint" id={`${id}-note`} role="status">
					{note}
				</span>
			) : null}
		</div>
	);
}
