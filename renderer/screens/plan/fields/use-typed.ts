/**
 * Text being typed in one field. Every letter is saved as a draft; it is kept at Enter, at the next question and at
 * lock, a field of ours also when it is left (decision 10). What is not kept stands here again when the page comes back.
 */
import { useCallback, useRef, useState } from "react";
import type { Place } from "../../../../shared/changes/change.ts";
import { acceptPaste } from "../../../../shared/plan/text.ts";
import type { Refused } from "../../../store/open-words.ts";
import { afterPress } from "../../../ui/press.ts";
import { usePlan } from "../plan-context.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";

export interface Typed {
	readonly text: string;
	readonly hasDraft: boolean;
	/** Why what was typed is not kept, once that was asked for; also when the page comes back. Else empty. */
	readonly problem: string;
	readonly onChange: (text: string) => void;
	/** Keeps what was typed; false when it was refused. */
	readonly finish: () => boolean;
	/** Puts the typed text away as if it had never been. */
	readonly forget: () => void;
	/** For the field: keeps when it is left. */
	readonly events: { readonly onBlur: () => void };
}

/** What a field refuses, and where to say so. */
export interface Check {
	/** The field that has the focus then. */
	readonly fieldId: string;
	/** In: what was typed. Out: why it cannot be kept, with what to do; empty where it can. */
	readonly why: (text: string) => string;
}

/** The person's words are not kept half said: a box of theirs stays open when it is left for a moment. */
export function useTyped(
	key: string,
	saved: string,
	keep: (text: string) => boolean,
	leaving: "keeps" | "stays-open" = "keeps",
	check: Check | null = null,
): Typed {
	const { open, state } = usePlan();
	const [own, showOwn] = useState<string | null>(state.record.drafts[key] ?? null);
	const text = own ?? saved;
	/** Of what is typed, and not of what stands in the plan already. */
	const why = (typed: string | null) => (typed === null || typed === saved ? "" : (check?.why(typed) ?? ""));
	const [problem, setProblem] = useState(() => why(own));
	// Read at once, also by what runs before the next drawing: Enter, and then the box that goes.
	const now = useRef(own);
	const setOwn = useCallback((next: string | null) => {
		now.current = next;
		showOwn(next);
	}, []);
	const forget = useCallback(() => {
		setOwn(null);
		setProblem("");
		if (open.record.drafts[key] !== undefined) open.draft(key, "");
	}, [open, key, setOwn]);
	const finish = (): boolean => {
		if (now.current === null) return true;
		const sentence = why(now.current);
		setProblem(sentence);
		if (sentence !== "") return false;
		if (now.current !== saved && !keep(now.current)) return false;
		forget();
		return true;
	};
	const newest = useRef(finish);
	newest.current = finish;
	const refused = (): Refused | null => {
		const typed = now.current ?? "";
		const sentence = why(typed);
		if (sentence === "") return null;
		return {
			typed,
			tell: () => {
				setProblem(sentence);
				if (check) document.getElementById(check.fieldId)?.focus();
			},
		};
	};
	useKeepOnLock(key, () => void finish(), { refused });
	return {
		text,
		hasDraft: own !== null && own !== saved,
		problem,
		onChange: (next) => {
			// What the box said it left out is out of what will be kept as well.
			const { text: accepted } = acceptPaste(next);
			setOwn(accepted);
			setProblem("");
			open.draft(key, accepted);
		},
		finish,
		forget,
		events: {
			onBlur: () => {
				if (leaving === "keeps") afterPress(() => void newest.current());
			},
		},
	};
}

/** A draft's key by the place it will go to: the names after the last id, and that id. */
export function draftKeyOf(kind: string, at: Place): string {
	const id = at.findLast((step) => typeof step !== "string");
	const names = at.slice(id === undefined ? 0 : at.lastIndexOf(id) + 1).filter((step) => typeof step === "string");
	const name = [kind, ...names].join("-").toLowerCase();
	return id === undefined ? name : `${name}:${id.id}`;
}
