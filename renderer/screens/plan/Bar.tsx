/** At 200% and more the thread becomes a bar: where we are, the prompts, safety, the rest, and the one main button. */

import type { ReactNode } from "react";
import { personWords } from "../../../shared/criteria/person.ts";
import { threadStages } from "../../../shared/guide/guide.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import { guide } from "../../../templates/guide.ts";
import { usePlan } from "./plan-context.ts";

interface BarProps {
	readonly now: Stage;
	readonly hasPrompts: boolean;
	readonly children: ReactNode;
}

export function Bar({ now, hasPrompts, children }: BarProps) {
	const { plan, go, showSheet } = usePlan();
	const who = personWords(plan.about);
	const stages = threadStages(guide, plan.talks.held.at(-1)?.shape ?? 45);
	// A talk that has no time for this part has no number for it.
	const part = stages.findIndex((stage) => stage.id === now) + 1;
	return (
		<footer className="bar" data-region="foot">
			<div className="bar-links">
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "overview", itemId: null })}>
					{part === 0 ? "Plan map" : `Part ${part} of ${stages.length}`}
				</button>
				{hasPrompts ? (
					<button type="button" className="link" onClick={() => showSheet("prompts")}>
						{`If ${who.she} ${who.verb("gets", "get")} stuck`}
					</button>
				) : null}
				<button type="button" className="link" onClick={() => showSheet("safety")}>
					Safety
				</button>
				<button type="button" className="link" onClick={() => showSheet("more")}>
					More
				</button>
			</div>
			{children}
		</footer>
	);
}
