/** A box for the person's words outside of the talk's own, the same on either side of the table. */
import type { Said } from "../../../store/edits/words.ts";
import { usePlan } from "../plan-context.ts";
import { useWayGiven, type WayGiven } from "./use-way-given.ts";

export interface AnswerBox {
	/** The draft of what is typed. */
	readonly key: string;
	readonly draft: string;
	readonly way: WayGiven;
	/** It has room for one answer, and was answered: what is typed then takes its place. */
	readonly isAnswered: boolean;
	/** What is typed, as it is kept; null where nothing is. */
	readonly said: () => Said | null;
	/** Typed on the worker's side. */
	readonly typeHere: (text: string) => void;
	/** Keeps what is typed, if anything is. */
	readonly keepWords: () => void;
}

interface BoxOf {
	readonly key: string;
	/** The draft of how the words were given. */
	readonly wayKey: string;
	readonly questionId: string;
	readonly isAnswered: boolean;
	/** Keeps it and clears its draft. */
	readonly keep: (said: Said) => void;
}

/** In: a box, and how its words are kept. Out: what stands in it, how it was given, and how to keep it. */
export function useAnswerBox({ key, wayKey, questionId, isAnswered, keep }: BoxOf): AnswerBox {
	const { open, state, staff } = usePlan();
	const way = useWayGiven(wayKey);
	const said = () => {
		const text = open.draftOf(key);
		return text.trim() === "" ? null : { text, ...way.now(), staff, questionId };
	};
	return {
		key,
		draft: state.record.drafts[key] ?? "",
		way,
		isAnswered,
		said,
		typeHere: (text) => {
			way.typedHere();
			open.draft(key, text);
		},
		keepWords: () => {
			const words = said();
			if (words === null) return;
			keep(words);
			// The next words are the person's again, given as words are in this talk.
			way.forget();
		},
	};
}
