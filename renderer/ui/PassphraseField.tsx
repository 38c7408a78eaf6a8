/** A passphrase, hidden until asked to show. */
import { forwardRef, useEffect, useId, useRef, useState } from "react";

interface PassphraseFieldProps {
	readonly label: string;
	readonly value: string;
	readonly onChange: (text: string) => void;
	readonly error?: string;
	readonly hint?: string;
	readonly hasFocus?: boolean;
	readonly fieldId?: string;
}

/** The ref is the input's. What is shown goes into nothing but `onChange`. */
export const PassphraseField = forwardRef<HTMLInputElement, PassphraseFieldProps>(function PassphraseField(
	{ label, value, onChange, error = "", hint = "", hasFocus = false, fieldId },
	ref,
) {
	const own = useId();
	const id = fieldId ?? own;
	const [isShown, setShown] = useState(false);
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (hasFocus) box.current?.querySelector("input")?.focus();
	}, [hasFocus]);
	return (
		<div className="field" ref={box}>
			<label htmlFor={id}>{label}</label>
			{hint ? (
				<span className="hint" id={`${id}-hint`}>
					{hint}
				</span>
			) : null}
			<div className="passphrase">
				<input
					ref={ref}
					id={id}
					className="input"
					type={isShown ? "text" : "password"}
					value={value}
					spellCheck={false}
					autoComplete="off"
					aria-invalid={error ? true : undefined}
					aria-describedby={[hint ? `${id}-hint` : "", `${id}-error`].filter(Boolean).join(" ")}
					onChange={(event) => onChange(event.target.value)}
				/>
				<button type="button" className="link" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
					{isShown ? "Hide" : "Show"}
					<span className="visually-hidden"> {label.toLowerCase()}</span>
				</button>
			</div>
			<span className="field-error" id={`${id}-error`} role="alert">
				{error}
			</span>
		</div>
	);
});
