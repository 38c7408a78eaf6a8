/** First on the page when something stops the work: takes focus, links to the fields (NHS service manual habit). */
import { useEffect, useRef } from "react";

export interface FieldProblem {
	readonly fieldId: string;
	readonly sentence: string;
}

/** Nothing without problems; takes the focus each time the list is another one. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
	const box = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (problems.length > 0) box.current?.focus();
	}, [problems]);
	if (problems.length === 0) return null;
	return (
		<div className="error-summary" ref={box} tabIndex={-1} role="alert">
			<h2>Before you go on</h2>
			<ul className="plain-list">
				{problems.map((problem) => (
					<li key={problem.fieldId}>
						<a
							className="link"
							href={`#${problem.fieldId}`}
							onClick={(event) => {
								event.preventDefault();
								document.getElementById(problem.fieldId)?.focus();
							}}
						>
							{problem.sentence}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}
