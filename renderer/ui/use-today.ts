/** What day it is, for a screen that may stand there overnight: it does not go on saying yesterday. */
import { useSyncExternalStore } from "react";
import { type LocalDate, today } from "../../shared/plan/time.ts";

/** How often it is looked at; at once when somebody comes back to the window. */
const LOOK_MS = 30_000;

const now = (): LocalDate => today({ now: () => new Date() });

/** In: what to call when it may be another day. Out: what ends that. */
export function watchDay(look: () => void): () => void {
	const timer = setInterval(look, LOOK_MS);
	window.addEventListener("focus", look);
	return () => {
		clearInterval(timer);
		window.removeEventListener("focus", look);
	};
}

/** Today, and a new drawing when it is tomorrow. */
export const useToday = (): LocalDate => useSyncExternalStore(watchDay, now, now);
