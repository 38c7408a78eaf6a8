import { type RefObject, useEffect, useRef } from "react";
import { arriveAt } from "../../../ui/use-focus.ts";

/** Puts the focus on the first box, field or button of a page, or on what is marked to be the first, when it comes, and again when it becomes another. */
export function useFirstField<E extends HTMLElement>(page: string): RefObject<E | null> {
	const place = useRef<E>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason
	useEffect(() => {
		const find = (what: string) => place.current?.querySelector<HTMLElement>(what);
		arriveAt(find("[data-first]") ?? find("textarea") ?? find("input, select, button"));
	}, [page]);
	return place;
}
