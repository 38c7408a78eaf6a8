/**
 * The words box: what you hear, as it is said. No autocorrect, no smart punctuation, no autocomplete. Enter keeps,
 * Shift+Enter is a new line, never while an input method is composing. Where half a sentence stands in it already, the
 * caret waits behind it: turned, turned back, unlocked or come back to, typing goes on where it stopped.
 */
import {
	type ClipboardEvent,
	forwardRef,
	type KeyboardEvent,
	useImperativeHandle,
	useLayoutEffect,
	useRef,
	useState,
} from "react";
import { acceptPaste } from "../../shared/plan/text.ts";

interface WordsBoxProps {
	readonly label: string;
	readonly fieldId?: string;
	readonly isLabelHidden?: boolean;
	readonly value: string;
	readonly onChange: (text: string) => void;
	readonly onKeep?: () => void;
	readonly onLeave?: () => void;
	readonly onUpWhenEmpty?: () => void;
	readonly className?: string;
	readonly hint?: string;
	readonly language?: string;
	readonly rows?: number;
}

/** `onKeep` is called with nothing changed: the text is its caller's, and so is emptying it. */
export const WordsBox = forwardRef<HTMLTextAreaElement, WordsBoxProps>(function WordsBox(
	{
		label,
		fieldId,
		isLabelHidden = false,
		value,
		onChange,
		onKeep,
		onLeave,
		onUpWhenEmpty,
		className = "",
		hint,
		language,
		rows = 2,
	},
	ref,
) {
	const [removed, setRemoved] = useState(0);
	const box = useRef<HTMLTextAreaElement>(null);
	useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => box.current, []);
	// Before anything gives it the focus: a box that comes with words in it has its caret before the first letter.
	useLayoutEffect(() => box.current?.setSelectionRange(box.current.value.length, box.current.value.length), []);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.nativeEvent.isComposing) return;
		if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey && onKeep) {
			event.preventDefault();
			onKeep();
		}
		if (event.key === "ArrowUp" && value === "" && onUpWhenEmpty) {
			event.preventDefault();
			onUpWhenEmpty();
		}
	};
	// Paste through the platform, so that its own undo still works; only say what will be left out.
	const onPaste = (event: ClipboardEvent) => setRemoved(acceptPaste(event.clipboardData.getData("text/plain")).removed);
	return (
		<label className="words-label">
			<span className={isLabelHidden ? "visually-hidden" : "label"}>{label}</span>
			<textarea
				ref={box}
				id={fieldId}
				className={`words-box ${className}`}
				rows={rows}
				value={value}
				placeholder=""
				spellCheck={false}
				autoComplete="off"
				autoCorrect="off"
				autoCapitalize="off"
				dir="auto"
				lang={language}
				onChange={(event) => onChange(event.target.value)}
				onBlur={onLeave}
				onKeyDown={onKeyDown}
				onPaste={onPaste}
			/>
			{hint && value === "" ? <span className="hint">{hint}</span> : null}
			{removed > 0 ? (
				<span className="hint" role="status">
					{removed === 1 ? "One hidden character was" : `${removed} hidden characters were`} left out: it cannot be
					printed.
				</span>
			) : null}
		</label>
	);
});
