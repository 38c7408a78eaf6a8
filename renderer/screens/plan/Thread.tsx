/** The foot: eight parts by planned minutes, what is done and begun, the clock without a bell. */
import { useEffect, useRef } from "react";
import { threadStages } from "../../../shared/guide/guide.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import { writtenDay, writtenTime } from "../../../shared/plan/time.ts";
import { guide } from "../../../templates/guide.ts";
import { Mark } from "../../ui/Mark.tsx";
import { FootLinks } from "./FootLinks.tsx";
import { routeOf } from "./flow.ts";
import { NewTalk } from "./NewTalk.tsx";
import { usePlan } from "./plan-context.ts";
import { standsAt } from "./settled.ts";
import { UndoLinks } from "./UndoLinks.tsx";

const words: Record<"done" | "begun" | "open" | "left", string> = {
	done: "Done:",
	begun: "Begun:",
	open: "Not yet:",
	left: "Left for now:",
};

export function Thread({ now }: { readonly now: Stage }) {
	const { plan, go, showSheet } = usePlan();
	const talk = plan.talks.held.at(-1);
	const shape = talk?.shape ?? 45;
	const spent = (stage: Stage) => talk?.minutes.find((part) => part.stage === stage)?.minutes ?? 0;
	const total = (talk?.minutes ?? []).reduce((sum, part) => sum + part.minutes, 0);
	const foot = useRef<HTMLElement>(null);
	useEffect(() => {
		// What is not to be pressed, such as the part that one is at, takes nothing from what is being typed.
		const stay = (event: MouseEvent) => {
			if (event.target instanceof Element && event.target.closest("button") === null) event.preventDefault();
		};
		const element = foot.current;
		element?.addEventListener("mousedown", stay);
		return () => element?.removeEventListener("mousedown", stay);
	}, []);
	const stages = threadStages(guide, shape);
	return (
		<footer ref={foot} className="thread" data-region="foot">
			<ol className="thread-parts" aria-label="Parts of the conversation">
				{stages.map((stage) => {
					const planned = stage.minutes[`${shape}`];
					const mark = stage.id === now ? "begun" : standsAt(stage.id, plan);
					const filled = mark === "done" ? 100 : Math.min(100, (100 * spent(stage.id)) / planned);
					const route = routeOf(stage.id, plan);
					return (
						<li
							key={stage.id}
							className={stage.id === now ? "thread-part thread-now" : "thread-part"}
							style={{ flex: `${planned + 3.2} 1 0` }}
							aria-current={stage.id === now ? "step" : undefined}
						>
							<span className="thread-line" aria-hidden="true">
								<span style={{ width: `${filled}%` }} />
							</span>
							<Mark kind={mark} word={stage.id === now ? "Now:" : words[mark]} />
							<span className="thread-name">
								{route && stage.id !== now ? (
									<button type="button" onClick={() => go(route, true)}>
										{stage.title}
									</button>
								) : (
									<span>{stage.title}</span>
								)}
							</span>
						</li>
					);
				})}
			</ol>
			<div className="thread-foot">
				<span>
					<span>
						{total === 1 ? "1 minute" : `${total} minutes`} of about {shape}. Take the time you need.
					</span>
					{talk ? (
						<button type="button" className="link" onClick={() => showSheet("talk")}>
							Talk {plan.talks.held.length}
							{talk.place ? (
								<>
									, <span className="thread-place">{talk.place}</span>
								</>
							) : null}
							, {writtenDay(talk.on)}
							{talk.endedAt === null ? "" : `, ended at ${writtenTime(new Date(talk.endedAt))}`}.
						</button>
					) : null}
					<NewTalk />
				</span>
				<div>
					<UndoLinks focusAfterwards=".thread-foot > div button" />
					<FootLinks />
				</div>
			</div>
		</footer>
	);
}
