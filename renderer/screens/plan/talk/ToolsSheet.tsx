/** Lists that also draw: a good day beside a bad day, and what the person is good at. The words are the same quotes. */
import { useEffect } from "react";
import { keptWords } from "../../../../shared/guide/places.ts";
import { stageOf } from "../../../../templates/guide.ts";
import { markTool } from "../../../store/edits/talks.ts";
import { focusSoon } from "../../../ui/focus-after.ts";
import { Sheet } from "../../../ui/Sheet.tsx";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { CIRCLE } from "../team/People.tsx";
import { days, strengths } from "./together.ts";
import { nameOfPlace } from "./where.ts";

type Listed = (typeof days)[number] | (typeof strengths)[number];

/** What leads to the question that fills each. */
const asks: Record<Listed, (name: string) => string> = {
	"matter.good-day": () => "Ask about a good day",
	"matter.bad-day": () => "Ask about a bad day",
	"matter.getting-through": (name) => `Ask what ${name} can get through`,
	"matter.proud": (name) => `Ask what ${name} is proud of`,
	"matter.appreciate": (name) => `Ask what people thank ${name} for`,
};

export function ToolsSheet({ onClose }: { readonly onClose: () => void }) {
	const { open, go } = usePlan();
	useEffect(() => {
		open.note(markTool(open.record.plan, "good-bad-day", open.clock));
	}, [open]);
	return (
		<Sheet title="To look at together" onClose={onClose} isWide>
			<div className="days">
				{days.map((place) => (
					<Side key={place} place={place} drawing={place === "matter.good-day" ? <GoodDay /> : <BadDay />} />
				))}
			</div>
			<h3>Strengths</h3>
			{strengths.map((place) => (
				<Side key={place} place={place} drawing={null} />
			))}
			{pageOf("team") ? (
				<div className="buttons">
					<button
						type="button"
						className="button"
						onClick={() => {
							open.note(markTool(open.record.plan, "circle", open.clock));
							go({ screen: "part", part: "team", itemId: null });
							focusSoon(CIRCLE);
						}}
					>
						The circle of my people
					</button>
				</div>
			) : null}
		</Sheet>
	);
}

function Side({ place, drawing }: { readonly place: Listed; readonly drawing: React.ReactNode }) {
	const { plan, go } = usePlan();
	const question = stageOf("life").prompts.find((prompt) => prompt.place === place);
	const kept = keptWords(plan, "life").filter((one) => one.place === place);
	return (
		<section>
			<h4>
				{drawing} {nameOfPlace(place)}
			</h4>
			{kept.length === 0 ? <p className="soft">Nothing yet.</p> : null}
			{kept.map(({ quote }) => (
				<SaidHere key={quote.id} quote={quote} size="small" />
			))}
			{question ? (
				<p>
					<button
						type="button"
						className="link"
						onClick={() => go({ screen: "talk", stage: "life", questionId: question.id })}
					>
						{asks[place](plan.about.calledName)}
					</button>
				</p>
			) : null}
		</section>
	);
}

const GoodDay = () => (
	<svg className="day-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
		<circle cx="16" cy="16" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
		<path
			d="M16 2v4M16 26v4M2 16h4M26 16h4M6 6l3 3M23 23l3 3M26 6l-3 3M9 23l-3 3"
			stroke="currentColor"
			strokeWidth="2"
		/>
	</svg>
);
const BadDay = () => (
	<svg className="day-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
		<path d="M9 20a6 6 0 1 1 1-11.9A8 8 0 0 1 25 11a5 5 0 0 1-1 9z" fill="none" stroke="currentColor" strokeWidth="2" />
		<path d="M10 24l-2 5M17 24l-2 5M24 24l-2 5" stroke="currentColor" strokeWidth="2" />
	</svg>
);
