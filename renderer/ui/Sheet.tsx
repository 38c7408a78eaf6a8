/** A sheet from the side, in place of a dialog box: titled, Esc closes, focus returns to where it was. */
import { type ReactNode, useEffect, useId, useRef } from "react";

interface SheetProps {
	readonly title: string;
	readonly onClose: () => void;
	readonly isWide?: boolean;
	readonly children: ReactNode;
}

const focusOnWrong = (sheet: HTMLDialogElement): void =>
	sheet.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();

/** Open for as long as it is drawn; `onClose` is to take it away. */
export function Sheet({ title, onClose, isWide = false, children }: SheetProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const heading = useId();
	const close = useRef<HTMLButtonElement>(null);
	const titleLine = useRef<HTMLHeadingElement>(null);
	const isAway = useRef(false);
	useEffect(() => {
		const before = document.activeElement;
		const sheet = dialog.current;
		isAway.current = false;
		sheet?.showModal();
		// A sheet that asks opens at its first field; one that only tells, at its title (made focusable no sooner, or
		// every sheet would open there).
		if (document.activeElement === close.current && titleLine.current) {
			titleLine.current.tabIndex = -1;
			titleLine.current.focus();
			dialog.current?.scrollTo(0, 0);
		}
		return () => {
			// With its page behind another it must hold that one up no more, and it is out again when the page comes back.
			isAway.current = true;
			sheet?.close();
			// What opened it may be gone by now, or it came out with its page: then to the words box, or the first thing to press.
			const fallback = document.querySelector<HTMLElement>("main textarea, main button");
			const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
			// It was in sight when it was pressed: the page behind stays where it stands.
			if (isThere) before.focus({ preventScroll: true });
			else fallback?.focus();
		};
	}, []);
	return (
		<dialog
			ref={dialog}
			className={isWide ? "sheet sheet-wide" : "sheet"}
			aria-labelledby={heading}
			onClose={({ currentTarget }) => {
				// The browser tells late: by then it may be out again with its page.
				if (isAway.current || currentTarget.open) return;
				onClose();
				// The browser may close it without asking; whoever opened it may still hold it.
				requestAnimationFrame(() => {
					const sheet = dialog.current;
					if (isAway.current || sheet === null || sheet.open) return;
					sheet.showModal();
					focusOnWrong(sheet);
				});
			}}
			onCancel={(event) => {
				// Asked first: what is closed by the browser cannot stay open for what is not right yet.
				event.preventDefault();
				onClose();
			}}
		>
			<h2 id={heading} ref={titleLine}>
				{title}
			</h2>
			<div className="stack">
				{children}
				<div className="buttons">
					<button ref={close} type="button" className="link key-link" onClick={onClose}>
						Close <kbd>Esc</kbd>
					</button>
				</div>
			</div>
		</dialog>
	);
}
