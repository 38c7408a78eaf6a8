import { type RefObject, useEffect, useRef } from "react";

/** Takes focus when it comes on screen, so that a keyboard and a screen reader are never left with nothing. */
export function useFocusOnShow<E extends HTMLElement>(): RefObject<E | null> {
	const place = useRef<E>(null);
	useEffect(() => place.current?.focus(), []);
	return place;
}
