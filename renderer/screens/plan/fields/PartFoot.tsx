/** The foot of a page of questions: what stands on every copy or holds for the page, safety, and the next question. */
import type { ReactNode } from "react";
import { focusAfter } from "../../../ui/focus-after.ts";
import { usePlan } from "../plan-context.ts";

interface PartFootProps {
	readonly line: ReactNode;
	readonly children?: ReactNode;
	/** The one main button. */
	readonly main: ReactNode;
}

export function PartFoot({ line, children, main }: PartFootProps) {
	const { open, state, showSheet } = usePlan();
	// After the last step its button goes.
	const step = (way: "undo" | "redo") => {
		open.undo(way);
		focusAfter(".part-foot button");
	};
	return (
		<footer className="thread part-foot" data-region="foot">
			<p>{line}</p>
			<div className="buttons">
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
				<button type="button" className="link" onClick={() => showSheet("safety")}>
					Worried about safety?
				</button>
				{children}
				{main}
			</div>
		</footer>
	);
}
