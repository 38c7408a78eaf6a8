import { useEffect, useRef } from "react";
import { keepOpenWords } from "../../store/app.ts";

/** Keeps what stands in a box when the page goes: at the next question, at lock. */
export function useKeepOnLock(keep: () => void): void {
	const newest = useRef(keep);
	newest.current = keep;
	useEffect(() => {
		keepOpenWords.set(() => newest.current());
		return () => keepOpenWords.set(() => undefined);
	}, []);
}
