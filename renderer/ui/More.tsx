/** What is seldom wanted, folded away behind one quiet line until it is. */
import type { ReactNode } from "react";

interface MoreProps {
	readonly title: string;
	/** How many things stand in it, said beside the title; nothing is said of none. */
	readonly count?: number;
	readonly children: ReactNode;
}

export function More({ title, count = 0, children }: MoreProps) {
	return (
		<details className="more">
			<summary className="link">
				{title}
				{count > 0 ? ` (${count})` : ""}
			</summary>
			<div className="stack">{children}</div>
		</details>
	);
}
