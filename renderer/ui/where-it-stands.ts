/** A page that makes room for another for a while, and comes back as it was. */

const PRESSABLE = "button, input, select, textarea, a[href], summary, [tabindex]";

/** What stays the same of a thing while its page is away: a field has its kind, anything else what it says. */
function signOf(element: Element): string {
	const isField = element.matches("input, select, textarea");
	const says = isField ? [element.getAttribute("type"), element.className] : [element.textContent];
	return [element.tagName, element.getAttribute("aria-label"), ...says].join(" ");
}

const like = (sign: string): HTMLElement[] =>
	[...document.querySelectorAll<HTMLElement>(PRESSABLE)].filter((element) => signOf(element) === sign);

/**
 * Called before the page goes. Answers what to call when the same page has come again: it scrolls to where it stood, and
 * what had the focus has it, with the caret where it was as long as the words are the same.
 */
export function whereItStands(): () => void {
	const top = window.scrollY;
	const had = document.activeElement;
	const sign = had === null ? "" : signOf(had);
	const at = had instanceof HTMLElement ? like(sign).indexOf(had) : -1;
	const caret =
		had instanceof HTMLTextAreaElement ? { text: had.value, from: had.selectionStart, to: had.selectionEnd } : null;
	return () => {
		const found = at < 0 ? undefined : like(sign)[at];
		found?.focus({ preventScroll: true });
		if (found instanceof HTMLTextAreaElement && caret !== null && found.value === caret.text)
			found.setSelectionRange(caret.from, caret.to);
		window.scrollTo(0, top);
	};
}
