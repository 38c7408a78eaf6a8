import { useEffect } from "react";

/** The main button that is seen: on a wide page it stands in the page, on a narrow one in the bar. */
export function focusMain(): void {
	const all = [...document.querySelectorAll<HTMLElement>(".button-main")];
	const seen = all.find((button) => button.checkVisibility() && !button.closest("dialog"));
	(seen ?? document.querySelector<HTMLElement>("main .link, main button"))?.focus();
}

/** The focus waits on the main button when the page comes. */
export const useMainFocus = (): void => useEffect(focusMain, []);

/** After a press that takes its own button away. */
export const focusMainSoon = (): number => requestAnimationFrame(focusMain);
