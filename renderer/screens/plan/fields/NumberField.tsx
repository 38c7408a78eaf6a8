/** A telephone number: its length is checked when it is kept, and whoever has it is asked to read it out. */
import { type KeyboardEvent, useRef } from "react";
import { checkPhone, groupedPhone, phoneSentence } from "../../../../shared/plan/phone.ts";
import { useTyped } from "./use-typed.ts";

interface NumberFieldProps {
	readonly label: string;
	readonly isLabelHidden?: boolean;
	readonly draftKey: string;
	readonly value: string;
	/** Whose number it is, to ask them. */
	readonly name: string;
	readonly onKeep: (number: string) => boolean;
	/** When it was kept, or left by Esc. */
	readonly onDone?: () => void;
	readonly fieldId: string;
	readonly hasFocus?: boolean;
}

/** A short number that may be one is kept once somebody says that it is right. */
export function NumberField({
	label,
	isLabelHidden = false,
	draftKey,
	value,
	name,
	onKeep,
	onDone,
	fieldId,
	hasFocus = false,
}: NumberFieldProps) {
	const isRight = useRef(false);
	const why = (number: string): string => {
		const check = checkPhone(number);
		return isRight.current && check.kind === "short" && check.mayFit ? "" : phoneSentence(check, name);
	};
	const typed = useTyped(draftKey, value, onKeep, "keeps", { fieldId, why });
	const { problem } = typed;
	const finish = () => {
		if (typed.finish()) onDone?.();
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
		if (event.key === "Escape") {
			event.preventDefault();
			typed.forget();
			onDone?.();
		}
		if (event.key === "Enter") {
			event.preventDefault();
			finish();
		}
	};
	const check = checkPhone(typed.text);
	return (
		<div className="field number-field">
			<label htmlFor={fieldId} className={isLabelHidden ? "visually-hidden" : undefined}>
				{label}
			</label>
			<input
				id={fieldId}
				className="input"
				inputMode="tel"
				spellCheck={false}
				autoComplete="off"
				// biome-ignore lint/a11y/noAutofocus: the field has come in place of the button that was pressed
				autoFocus={hasFocus}
				maxLength={60}
				value={typed.text.replaceAll("\u00a0", " ")}
				aria-invalid={problem ? true : undefined}
				aria-describedby={`${fieldId}-error`}
				onChange={(event) => {
					isRight.current = false;
					typed.onChange(event.target.value);
				}}
				onKeyDown={onKeyDown}
				onBlur={finish}
			/>
			<span className="field-error" id={`${fieldId}-error`} role="alert">
				{problem}
			</span>
			{problem !== "" && check.kind === "short" && check.mayFit ? (
				<button
					type="button"
					className="link"
					onClick={() => {
						isRight.current = true;
						finish();
					}}
				>
					It is right: {groupedPhone(typed.text)}
				</button>
			) : null}
		</div>
	);
}
