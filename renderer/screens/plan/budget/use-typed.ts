/** A field that is typed and then kept: what stands in it is a draft, saved and private, until it is understood. */
import { useState } from "react";
import type { Read } from "../../../../shared/budget/written.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import { usePlan } from "../plan-context.ts";

interface TypedField<T> {
	/** Names the draft. */
	readonly draftKey: string;
	/** What the field says now. */
	readonly kept: string;
	readonly read: (text: string) => Read<T>;
	readonly edit: (value: T) => Edit;
}

export interface Typed {
	readonly draftKey: string;
	readonly text: string;
	readonly problem: string;
	/** What stands there is not understood, whether that was said or not. */
	readonly isRefused: boolean;
	readonly onChange: (text: string) => void;
	/** Keeps what was typed; false when it is not understood, and stays a draft. */
	readonly keep: () => boolean;
	/** Lets go of what was typed. */
	readonly cancel: () => void;
}

/**
 * In: the draft's key, what is kept, how it is read, the edit that keeps it. Out: the text, what is wrong with it, and
 * when to say so.
 */
export function useTyped<T>({ draftKey, kept, read, edit }: TypedField<T>): Typed {
	const { state, open, act } = usePlan();
	// A draft that was emptied is no draft, but the field stays empty while it is being typed in.
	const [isEmptied, setEmptied] = useState(false);
	const [isTried, setTried] = useState(false);
	const [isTouched, setTouched] = useState(false);
	const draft = state.record.drafts[draftKey];
	const text = draft ?? (isEmptied ? "" : kept);
	const result = text === kept ? null : read(text);
	const cancel = () => {
		setEmptied(false);
		setTried(false);
		setTouched(false);
		if (open.record.drafts[draftKey] !== undefined) open.draft(draftKey, "");
	};
	return {
		draftKey,
		text,
		problem: result && !result.ok && (isTried || !isTouched) ? result.problem : "",
		isRefused: result !== null && !result.ok,
		onChange: (next) => {
			setEmptied(next === "");
			setTried(false);
			setTouched(true);
			open.draft(draftKey, next);
		},
		keep: () => {
			if (result === null) {
				cancel();
				return true;
			}
			if (!result.ok) {
				setTried(true);
				return false;
			}
			if (!act(edit(result.value))) return false;
			cancel();
			return true;
		},
		cancel,
	};
}
