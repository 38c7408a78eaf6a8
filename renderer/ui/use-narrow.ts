import { useSyncExternalStore } from "react";

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
