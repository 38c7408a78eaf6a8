/** A sheet from the side, in place of a dialog box: titled, Esc closes, focus returns to where it was. */
import { type ReactNode, useEffect, useId, useRef } from "react";

interface SheetProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly isWide?: boolean;
	readonly children: ReactNode;
}

export function Sheet({ title, onClose, isWide = false, children }: SheetProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	useEffect(() => {
		const before = document.activeElement;
		dialog.current?.showModal();
		return () => {
			// What opened it may be gone by now: then to the words box, or the first thing to press.
			const fallback = document.querySelector<HTMLElement>("main textarea, main button");
			(before instanceof HTMLElement && before.isConnected ? before : fallback)?.focus();
		};
	}, []);
	return (
		<dialog
			ref={dialog}
			className={isWide ? "sheet sheet-wide" : "sheet"}
			aria-labelledby={heading}
			onClose={onClose}
			onCancel={onClose}
		>
			<h2 id={heading}>{title}</h2>
			<div className="stack">
				{children}
				<div className="buttons">
					<button type="button" className="link key-link" onClick={onClose}>
						Close <kbd>Esc</kbd>
					</button>
				</div>
			</div>
		</dialog>
	);
}
