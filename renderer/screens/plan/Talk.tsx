/** 03: two sides of one table. One question, their words so far, the place for the next; yours at the side. */
import { useEffect, useRef, useState } from "react";
import { keptWords, type PlaceId } from "../../../shared/guide/places.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import { today } from "../../../shared/plan/time.ts";
import { stageOf } from "../../../templates/guide.ts";
import { markAsked } from "../../store/edits/talks.ts";
import { isWaiting } from "../../store/room.ts";
import { useKeys } from "../../ui/keys.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { Banner } from "./Banner.tsx";
import { Bar } from "./Bar.tsx";
import { nextStep, stepBefore } from "./flow.ts";
import { useMayShow } from "./in-room.ts";
import { KeptWords } from "./KeptWords.tsx";
import { LeaveSheet } from "./LeaveSheet.tsx";
import { PromptsList } from "./PromptsList.tsx";
import { usePlan } from "./plan-context.ts";
import { Thread } from "./Thread.tsx";
import { Answer } from "./talk/Answer.tsx";
import { KeptOff } from "./talk/KeptOff.tsx";
import { NotBegun } from "./talk/NotBegun.tsx";
import { PointedAt } from "./talk/PointedAt.tsx";
import { ToolsSheet } from "./talk/ToolsSheet.tsx";
import { useWords } from "./talk/use-words.ts";
import { WorryCards } from "./talk/WorryCards.tsx";
import { useMinutes } from "./use-minutes.ts";
import { WordsSheet } from "./WordsSheet.tsx";

interface TalkProps {
	readonly stage: Stage;
	readonly questionId: string | null;
}

const firstOf = (what: string) => document.querySelector<HTMLElement>(`.theirs ${what}`);

export function Talk(props: TalkProps) {
	const { plan, open } = usePlan();
	return isWaiting(plan, today(open.clock)) ? <NotBegun /> : <TalkBegun {...props} />;
}

function TalkBegun({ stage, questionId }: TalkProps) {
	const { plan, open, go, sheet, showSheet, turn, state } = usePlan();
	const part = stageOf(stage);
	const prompt = part.prompts.find((candidate) => candidate.id === questionId) ?? null;
	const question = prompt ?? part.question;
	const words = useWords(stage, question);
	const [wordsId, setWordsId] = useState<string | null>(null);
	const [isSideHidden, setSideHidden] = useState(false);
	const box = useRef<HTMLTextAreaElement>(null);
	const prompts = useRef<HTMLElement>(null);
	const mayShow = useMayShow();
	const kept = keptWords(plan, stage).filter(({ quote }) => mayShow(quote));
	useMinutes(stage);

	// The cursor waits in the box at every question; where there is none, at what is asked.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason
	useEffect(() => (box.current ?? ["input", "button"].map(firstOf).find(Boolean))?.focus(), [question.id]);

	const show = (promptId: string | null) => {
		const talk = plan.talks.held.at(-1);
		if (promptId && talk) open.note(markAsked(talk, promptId));
		showSheet(null);
		go({ screen: "talk", stage, questionId: promptId });
		box.current?.focus();
	};
	const ask = (promptId: string | null) => {
		words.keep();
		show(promptId);
	};
	const next = () => {
		words.keep();
		go(nextStep(plan, state.route), true);
	};
	// Going back keeps nothing half said: what stands in the box stays there (decision 10).
	const back = () => {
		if (prompt) show(null);
		else go(stepBefore(plan, state.route), true);
	};
	const openWords = (id: string) => {
		// By key as well: nothing opens large that somebody here may not see.
		if (!kept.some(({ quote }) => quote.id === id)) return;
		setWordsId(id);
		showSheet("words");
	};
	const pickPlace = (place: PlaceId) => {
		words.setPlace(place);
		showSheet(null);
		requestAnimationFrame(() => box.current?.focus());
	};
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": back,
		// Once goes to the prompts; again, from there, puts your side away; again brings it back.
		F2: () => {
			if (prompts.current?.contains(document.activeElement)) {
				setSideHidden(true);
				box.current?.focus();
				return;
			}
			setSideHidden(false);
			const first = prompts.current?.querySelector<HTMLElement>("button");
			if (first?.checkVisibility()) first.focus();
			else if (!isSideHidden) showSheet("prompts");
		},
		F4: () => {
			const latest = kept.at(-1);
			if (words.draft !== "" || !latest) document.getElementById("goes-to")?.focus();
			else openWords(latest.quote.id);
		},
		Escape: () => {
			if (sheet !== null || document.activeElement === box.current) return false;
			box.current?.focus();
			return true;
		},
	});
	const chosen = keptWords(plan).find(({ quote }) => quote.id === wordsId);
	const side = <PromptsList stage={part} now={question.id} onAsk={ask} />;

	return (
		<div className="screen">
			<Banner onTurn={turn} />
			<main className={isSideHidden ? "table-sides side-hidden" : "table-sides"}>
				<section className="theirs" data-region="theirs" aria-labelledby="question">
					<p className="part-name">
						{part.title}
						{prompt ? (
							<button type="button" className="link" style={{ paddingBlock: 0 }} onClick={back}>
								Back to the first question
							</button>
						) : null}
					</p>
					<h1 className="question" id="question">
						{question.text}
					</h1>
					{question.asks === "words" || question.asks === "sure" ? (
						<KeptWords kept={kept} isFolded={prompt !== null} onOpen={openWords} />
					) : null}
					{stage === "mind" && question.asks === "words" ? <PointedAt /> : null}
					<KeptOff place={words.place} />
					<Answer ref={box} question={question} stage={stage} words={words} kept={kept} onLatest={openWords} />
					<div className="buttons in-bar">
						<button type="button" className="button button-main" onClick={next}>
							Next question
						</button>
						<button type="button" className="button" onClick={() => showSheet("leave")}>
							Leave this for now
						</button>
					</div>
				</section>
				<aside className="yours" data-region="yours" aria-label="For you" ref={prompts}>
					{side}
				</aside>
			</main>
			<Thread now={stage} />
			<Bar now={stage} hasPrompts>
				<button type="button" className="button button-main" onClick={next}>
					Next question
				</button>
			</Bar>
			{sheet === "prompts" ? (
				<Sheet title="For you" onClose={() => showSheet(null)}>
					{side}
				</Sheet>
			) : null}
			{sheet === "leave" ? (
				<LeaveSheet
					stage={stage}
					questionId={question.id}
					isWhole={prompt === null}
					onLeft={() => {
						showSheet(null);
						if (prompt) ask(null);
						else next();
					}}
				/>
			) : null}
			{sheet === "words" && chosen ? <WordsSheet kept={chosen} onClose={() => showSheet(null)} /> : null}
			{sheet === "cards" ? <WorryCards onPick={pickPlace} onClose={() => showSheet(null)} /> : null}
			{sheet === "tools" ? <ToolsSheet onClose={() => showSheet(null)} /> : null}
		</div>
	);
}
