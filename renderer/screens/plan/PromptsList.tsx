/** "For you": other ways to ask, what to listen for, one reminder. Worded so that the person may see it. */

import { type KeyboardEvent, useState } from "react";
import { personWords } from "../../../shared/criteria/person.ts";
import type { GuideStage } from "../../../shared/guide/guide.ts";
import "../../styles/safety.css";
import { guide } from "../../../templates/guide.ts";
import { focusAfter } from "../../ui/focus-after.ts";
import { Mark } from "../../ui/Mark.tsx";
import { pageOf } from "./parts.tsx";
import { usePlan } from "./plan-context.ts";
import { SettleList } from "./talk/SettleList.tsx";

interface PromptsListProps {
	readonly stage: GuideStage;
	/** The question on screen. */
	readonly now: string;
	readonly onAsk: (promptId: string | null) => void;
}

const FIRST = 4;
const FIRST_WHEN_SETTLING = 2;

/** Arrow keys go from prompt to prompt. */
function onArrow(event: KeyboardEvent<HTMLUListElement>): void {
	const way = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
	if (way === 0) return;
	const buttons = [...event.currentTarget.querySelectorAll("button")];
	const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
	buttons[(index + way + buttons.length) % buttons.length]?.focus();
	event.preventDefault();
}

/** What else this part has: cards to point at, things to look at together, a page of its own. */
function StageTools({ stage }: { readonly stage: GuideStage }) {
	const { plan, go, showSheet } = usePlan();
	if (stage.id === "mind")
		return (
			<p>
				<button type="button" className="link" onClick={() => showSheet("cards")}>
					Worry cards
				</button>
			</p>
		);
	if (stage.id === "life")
		return (
			<p>
				<button type="button" className="link" onClick={() => showSheet("tools")}>
					Good day, bad day, strengths
				</button>
			</p>
		);
	if (stage.id === "daily" && pageOf("health"))
		return (
			<p>
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "health", itemId: null })}>
					{plan.about.calledName}’s health: medicines, allergies, results
				</button>
			</p>
		);
	return null;
}

export function PromptsList({ stage, now, onAsk }: PromptsListProps) {
	const { plan } = usePlan();
	const who = personWords(plan.about);
	const [hasAll, setAll] = useState(false);
	const asked = new Set(plan.talks.held.flatMap((talk) => talk.asked));
	const first = stage.id === "settle" ? FIRST_WHEN_SETTLING : FIRST;
	const shown = hasAll ? stage.prompts : stage.prompts.filter((prompt, index) => index < first || prompt.id === now);
	const more = stage.prompts.length - shown.length;
	const showAll = () => {
		setAll(true);
		// The button goes: on to the first prompt that it brings.
		focusAfter(`.prompts li:nth-child(${shown.length + 1}) button`);
	};
	return (
		<>
			{stage.id === "settle" ? <SettleList /> : null}
			<h2>{stage.id === "settle" ? "Also ask" : `If ${who.she} ${who.verb("gets", "get")} stuck`}</h2>
			<ul className="prompts" onKeyDown={onArrow}>
				{shown.map((prompt) => {
					const isNow = prompt.id === now;
					const isAsked = asked.has(prompt.id) && !isNow;
					return (
						<li key={prompt.id}>
							<button
								type="button"
								className={`prompt${isNow ? " prompt-now" : ""}${isAsked ? " prompt-asked" : ""}`}
								aria-current={isNow ? "true" : undefined}
								onClick={() => onAsk(prompt.id)}
							>
								{isNow ? <Mark kind="begun" word="On screen now:" /> : null}
								{isAsked ? <Mark kind="saved" word="Asked:" /> : null}
								<span>{prompt.text}</span>
							</button>
						</li>
					);
				})}
			</ul>
			{more > 0 ? (
				<p>
					<button type="button" className="link" onClick={showAll}>
						More ways to ask ({more})
					</button>
				</p>
			) : null}
			<StageTools stage={stage} />
			<h2>Listen for</h2>
			<p>{stage.listenFor.join(" ")}</p>
			{stage.remember ? (
				<p style={{ marginBlockStart: "0.75rem" }}>
					<strong>{stage.remember}</strong>
				</p>
			) : null}
			<details className="prompts-listening">
				<summary>{guide.listening.title}</summary>
				<ul>
					{guide.listening.cues.map((cue) => (
						<li key={cue}>{cue}</li>
					))}
				</ul>
			</details>
		</>
	);
}
