import { type RefObject, useEffect, useRef } from "react";

/** Takes focus when it comes on screen, so that a keyboard and a screen reader are never left with nothing. */
export function useFocusOnShow<E extends HTMLElement>(): RefObject<E | null> {
	const place = useRef<E>(null);
	useEffect(() => place.current?.focus(), []);
	return place;
}

/**
 * A page that comes begins at its top, with the focus on a box of it. Where the box would stand under the fold the page
 * moves up as far as its heading goes: a question and its box are seen together, and where there is no room for both,
 * the question is.
 * @param whole what should be seen with the box, such as the form that it stands in
 */
export function arriveAt(box: HTMLElement | null | undefined, whole: Element | null | undefined = box): void {
	window.scrollTo(0, 0);
	if (!box) return;
	box.focus({ preventScroll: true });
	// Its label stands above it, its hint below.
	(whole === box ? (box.closest("label, .field") ?? box) : whole)?.scrollIntoView({ block: "nearest" });
	const heading = box.closest("main")?.querySelector("h1");
	const head = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
	if (heading && heading.getBoundingClientRect().top < head) heading.scrollIntoView({ block: "start" });
}

/** The same for a box that has words in it: the caret waits behind the last letter, to go on from there. */
export function useCaretAtEnd(): RefObject<HTMLTextAreaElement | null> {
	const box = useFocusOnShow<HTMLTextAreaElement>();
	useEffect(() => box.current?.setSelectionRange(box.current.value.length, box.current.value.length), [box]);
	return box;
}
