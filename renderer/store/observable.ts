/** One value that can be watched. React reads it through `useSyncExternalStore`. */
import { useSyncExternalStore } from "react";

export interface Observable<T> {
	readonly get: () => T;
	readonly set: (value: T) => void;
	readonly update: (edit: (value: T) => T) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

/** In: the first value. Listeners are told only of a value that is another one (Object.is). */
export function observable<T>(initial: T): Observable<T> {
	let value = initial;
	const listeners = new Set<() => void>();
	const set = (next: T): void => {
		if (Object.is(next, value)) return;
		value = next;
		for (const listener of listeners) listener();
	};
	return {
		get: () => value,
		set,
		update: (edit) => set(edit(value)),
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

/** The value, and a new render whenever it changes. */
export const useObservable = <T>(source: Observable<T>): T => useSyncExternalStore(source.subscribe, source.get);
