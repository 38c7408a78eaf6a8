/** The foot of a page of questions: what stands on every copy or holds for the page, safety, and the next question. */
import type { ReactNode } from "react";
import { usePlan } from "../plan-context.ts";
import { UndoLinks } from "../UndoLinks.tsx";

interface PartFootProps {
	readonly line: ReactNode;
	readonly children?: ReactNode;
	/** The one main button. */
	readonly main: ReactNode;
}

export function PartFoot({ line, children, main }: PartFootProps) {
	const { go, showSheet } = usePlan();
	return (
		<footer className="thread part-foot" data-region="foot">
			<p>{line}</p>
			<div className="buttons">
				<UndoLinks focusAfterwards=".part-foot button" />
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "overview", itemId: null })}>
					Plan map
				</button>
				<button type="button" className="link" onClick={() => showSheet("safety")}>
					Worried about safety?
				</button>
				{children}
				{main}
			</div>
		</footer>
	);
}
