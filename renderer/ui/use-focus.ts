import { type RefObject, useEffect, useRef } from "react";

/** Takes focus when it comes on screen, so that a keyboard and a screen reader are never left with nothing. */
export function useFocusOnShow<E extends HTMLElement>(): RefObject<E | null> {
	const place = useRef<E>(null);
	useEffect(() => place.current?.focus(), []);
	return place;
}

/** The same for a box that has words in it: the caret waits behind the last letter, to go on from there. */
export function useCaretAtEnd(): RefObject<HTMLTextAreaElement | null> {
	const box = useFocusOnShow<HTMLTextAreaElement>();
	useEffect(() => box.current?.setSelectionRange(box.current.value.length, box.current.value.length), [box]);
	return box;
}
