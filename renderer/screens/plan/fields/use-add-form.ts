/**
 * A form that begins something of the plan: a view, a risk, somebody of the team. What is typed in it is kept by its
 * button, however its page is left, and at lock (decision 10). Where something is missing it stays as typed: that is said
 * before the page is left, and stands at the form when the page comes back. What would be a promise waits for its button.
 */
import { useState } from "react";
import { usePlan } from "../plan-context.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";

/** What a form lacks. */
export interface Missing {
	readonly sentence: string;
	/** The field to go to. */
	readonly fieldId: string;
}

interface AddFormProps {
	/** The form's own; one at a time has it. */
	readonly name: string;
	/** What is typed in it. A choice alone is nothing that could be lost. */
	readonly draftKeys: readonly string[];
	/** Read from the drafts, and not from what was drawn last. */
	readonly missing: () => Missing | null;
	/** Keeps what is typed and empties the form; false when the plan will not take it. Goes nowhere: lock calls it too. */
	readonly add: () => boolean;
	/** What it adds is a promise: left in mid-sentence it stays as typed, and is named as half typed (docs/decisions/021). */
	readonly isPromise?: boolean;
}

interface AddForm {
	readonly problem: Missing | null;
	/** By the button or Enter: false where something is missing, which is said, or the plan would not take it. */
	readonly submit: () => boolean;
	/** At the next question: keeps what is typed, where nothing is missing. */
	readonly keepWhole: () => void;
	/** Something else is typed or chosen: what was said of it is so no more. */
	readonly unsay: () => void;
}

/**
 * In: its drafts, what it lacks, and what adds it. Out: what is missing, and to keep it. Focus goes to the field that
 * lacks.
 */
export function useAddForm({ name, draftKeys, missing, add, isPromise = false }: AddFormProps): AddForm {
	const { open } = usePlan();
	const typed = () => draftKeys.map((key) => open.draftOf(key));
	const isTyped = () => typed().some((text) => text.trim() !== "");
	const [problem, setProblem] = useState(() => (isTyped() ? missing() : null));
	const tell = (lacks: Missing) => {
		setProblem(lacks);
		document.getElementById(lacks.fieldId)?.focus();
	};
	const keepWhole = () => {
		if (isTyped() && missing() === null && add()) setProblem(null);
	};
	useKeepOnLock(name, isPromise ? () => undefined : keepWhole, {
		draftKeys,
		isForm: true,
		refused: () => {
			const lacks = isTyped() ? missing() : null;
			return lacks && { typed: [...typed(), lacks.sentence].join("\n"), tell: () => tell(lacks) };
		},
	});
	const submit = (): boolean => {
		const lacks = missing();
		if (lacks) {
			tell(lacks);
			return false;
		}
		if (!add()) return false;
		setProblem(null);
		return true;
	};
	return { problem, submit, keepWhole, unsay: () => setProblem(null) };
}
