import { focusAfter } from "../../ui/focus-after.ts";
import { usePlan } from "./plan-context.ts";

/**
 * Undo and redo at the foot of every page of a plan, each only where there is something to take back or do again.
 * In: where focus goes when the button of the last step has gone (a selector).
 */
export function UndoLinks({ focusAfterwards }: { readonly focusAfterwards: string }) {
	const { open, state } = usePlan();
	const step = (way: "undo" | "redo") => {
		open.undo(way);
		focusAfter(focusAfterwards);
	};
	return (
		<>
			{state.record.undo.length > 0 ? (
				<button type="button" className="link" onClick={() => step("undo")}>
					Undo
				</button>
			) : null}
			{state.record.redo.length > 0 ? (
				<button type="button" className="link" onClick={() => step("redo")}>
					Redo
				</button>
			) : null}
		</>
	);
}
