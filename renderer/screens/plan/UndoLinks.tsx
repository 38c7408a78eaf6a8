import { usePlan } from "./plan-context.ts";

/** Undo and redo at the foot of every page of a plan, each only where there is something to take back or do again. */
export function UndoLinks() {
	const { open, state } = usePlan();
	return (
		<>
			{state.record.undo.length > 0 ? (
				<button type="button" className="link" onClick={() => open.undo("undo")}>
					Undo
				</button>
			) : null}
			{state.record.redo.length > 0 ? (
				<button type="button" className="link" onClick={() => open.undo("redo")}>
					Redo
				</button>
			) : null}
		</>
	);
}
