/** The frame of a part's page: banner, one heading, the content, the thread at the foot or a bar where room is short. */
import { type ReactNode, useEffect, useRef } from "react";
import type { Stage } from "../../../shared/plan/talks.ts";
import { stageOf } from "../../../templates/guide.ts";
import { Banner } from "./Banner.tsx";
import { Bar } from "./Bar.tsx";
import { LeaveSheet } from "./LeaveSheet.tsx";
import { usePlan } from "./plan-context.ts";
import { Thread } from "./Thread.tsx";

interface PartPageProps {
	/** Small, above the heading: "If things change, plan 1 of 2". */
	readonly kicker?: ReactNode;
	readonly title: string;
	/** The part of the conversation that this page belongs to. */
	readonly stage: Stage;
	/** Less height at the head, for a page that holds much (design.md, type scale). */
	readonly isDense?: boolean;
	/** Narrow margins, for wide tables (design.md, layout grid). */
	readonly isWide?: boolean;
	/** The one main button, also in the bar where room is short. */
	readonly main?: ReactNode;
	/** In place of the thread: a page that needs its height. */
	readonly foot?: ReactNode;
	readonly children: ReactNode;
}

export function PartPage({ kicker, title, stage, isWide, isDense, main, foot, children }: PartPageProps) {
	const { turn, sheet, showSheet } = usePlan();
	const heading = useRef<HTMLHeadingElement>(null);
	// Where nothing on the page takes the focus by itself, reading begins at its heading.
	useEffect(() => {
		if (document.activeElement === document.body) heading.current?.focus();
	}, []);
	return (
		<div className="screen">
			<Banner onTurn={turn} />
			<main
				className={["page", isWide ? "page-wide" : "", isDense ? "page-dense" : ""].filter(Boolean).join(" ")}
				data-region="theirs"
			>
				{kicker ? <p className="soft">{kicker}</p> : null}
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{children}
			</main>
			{foot ?? <Thread now={stage} />}
			<Bar now={stage} hasPrompts={false}>
				{main ?? <span />}
			</Bar>
			{sheet === "leave" ? (
				<LeaveSheet stage={stage} questionId={stageOf(stage).question.id} onLeft={() => showSheet(null)} />
			) : null}
		</div>
	);
}
