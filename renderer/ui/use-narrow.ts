import { useEffect, useSyncExternalStore } from "react";
import { mainButton } from "./focus-after.ts";

const query = "(width < 56.25rem)";

/** True where the side panel is a sheet and kept words fold: 200% zoom and more on a small laptop. */
export const useNarrow = (): boolean =>
	useSyncExternalStore(
		(listener) => {
			const list = matchMedia(query);
			list.addEventListener("change", listener);
			return () => list.removeEventListener("change", listener);
		},
		() => matchMedia(query).matches,
	);

/** What has the focus may go with the width, as a button of the page does that stands in the bar: then the main one has it. */
export function useFocusAtAnyWidth(): void {
	useEffect(() => {
		const list = matchMedia(query);
		const look = () =>
			requestAnimationFrame(() => {
				const at = document.activeElement;
				if (at === null || at === document.body || !at.checkVisibility())
					(mainButton() ?? document.querySelector<HTMLElement>("main h1"))?.focus();
			});
		list.addEventListener("change", look);
		return () => list.removeEventListener("change", look);
	}, []);
}
