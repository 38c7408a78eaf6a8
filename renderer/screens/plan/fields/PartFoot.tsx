/** The foot of a page of questions: what stands on every copy or holds for the page, safety, and the next question. */
import type { ReactNode } from "react";
import { FootLinks } from "../FootLinks.tsx";
import { UndoLinks } from "../UndoLinks.tsx";

interface PartFootProps {
	readonly line: ReactNode;
	readonly children?: ReactNode;
	/** The one main button. */
	readonly main: ReactNode;
}

export function PartFoot({ line, children, main }: PartFootProps) {
	return (
		<footer className="thread part-foot" data-region="foot">
			<p>{line}</p>
			<div className="buttons">
				<UndoLinks focusAfterwards=".part-foot button" />
				<FootLinks />
				{children}
				{main}
			</div>
		</footer>
	);
}
