/** The interpreter, or who told us, of words that are kept; nothing where words came straight from who spoke. */
import type { Place } from "../../../../shared/changes/change.ts";
import type { Quote } from "../../../../shared/plan/quote.ts";
import { setThrough } from "../../../store/edits/words.ts";
import { SavedLine } from "../fields/SavedLine.tsx";
import { usePlan } from "../plan-context.ts";
import { comesThrough } from "./how-given.ts";

export function ThroughWhom({ quote, at }: { readonly quote: Quote; readonly at: Place }) {
	const { plan, act } = usePlan();
	if (!comesThrough(quote.how)) return null;
	return (
		<SavedLine
			key={quote.id}
			label="Through whom"
			draftKey={`through:${quote.id}`}
			value={quote.through ?? ""}
			onKeep={(through) => act(setThrough(plan, at, quote, through.trim() === "" ? null : through.trim()))}
		/>
	);
}
