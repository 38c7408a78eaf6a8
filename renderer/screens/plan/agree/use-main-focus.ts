import { useEffect } from "react";
import { mainButton } from "../../../ui/focus-after.ts";

/**
 * The main button that is seen: on a wide page it stands in the page, on a narrow one in the bar. Where it is below what
 * is in view, the first thing of the page, so that no page opens at its end.
 */
export function focusMain(): void {
	const all = [...document.querySelectorAll<HTMLElement>(".button-main")];
	// The foot covers what stands behind it; the bar is the foot.
	const foot = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0;
	const isInView = (button: HTMLElement) =>
		button.closest(".bar") !== null || button.getBoundingClientRect().bottom <= innerHeight - foot;
	const seen = all.find((button) => button.checkVisibility() && !button.closest("dialog") && isInView(button));
	(seen ?? document.querySelector<HTMLElement>("main input, main button"))?.focus();
}

/** The focus waits on the main button when the page comes. */
export const useMainFocus = (): void => useEffect(focusMain, []);

/** After a press that takes its own button away: to the main one, which comes into view where it is not. */
export const focusMainSoon = (): number =>
	requestAnimationFrame(() => {
		const main = mainButton();
		if (main) main.focus();
		else focusMain();
	});

/** Where nothing must be answered by one key too many, reading begins at the heading. */
export const focusHeadingSoon = (): number =>
	requestAnimationFrame(() => document.querySelector<HTMLElement>("main h1")?.focus());
