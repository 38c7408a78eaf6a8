/** 03: two sides of one table. One question, their words so far, the place for the next; yours at the side. */
import { useEffect, useRef, useState } from "react";
import type { MatterArea } from "../../../shared/plan/matters.ts";
import type { HowGiven } from "../../../shared/plan/quote.ts";
import { guide, stageOf } from "../../../templates/guide.ts";
import { keepOpenWords } from "../../store/app.ts";
import { markAsked } from "../../store/edits/talks.ts";
import { keepMatter } from "../../store/edits/words.ts";
import { useKeys } from "../../ui/keys.ts";
import { Select } from "../../ui/Select.tsx";
import { Sheet } from "../../ui/Sheet.tsx";
import { WordsBox } from "../../ui/WordsBox.tsx";
import { Banner } from "./Banner.tsx";
import { Bar } from "./Bar.tsx";
import { KeptWords } from "./KeptWords.tsx";
import { LeaveSheet } from "./LeaveSheet.tsx";
import { PromptsList } from "./PromptsList.tsx";
import { usePlan } from "./plan-context.ts";
import { Thread } from "./Thread.tsx";
import { useMinutes } from "./use-minutes.ts";
import { WordsSheet } from "./WordsSheet.tsx";
import { howChoices } from "./words.ts";

const areas = Object.entries(guide.areas) as [MatterArea, string][];

export function Talk({ questionId }: { readonly questionId: string | null }) {
	const { plan, open, state, staff, act, go, sheet, showSheet, turn } = usePlan();
	const stage = stageOf("life");
	const prompt = stage.prompts.find((candidate) => candidate.id === questionId) ?? null;
	const question = prompt ?? stage.question;
	const [how, setHow] = useState<HowGiven>("said");
	const [chosenArea, setChosenArea] = useState<MatterArea | null>(null);
	const [wordsId, setWordsId] = useState<string | null>(null);
	const [isSideHidden, setSideHidden] = useState(false);
	const area = chosenArea ?? question.area ?? "love";
	const draftKey = "words:life";
	const draft = state.record.drafts[draftKey] ?? "";
	const box = useRef<HTMLTextAreaElement>(null);
	const prompts = useRef<HTMLElement>(null);
	const name = plan.about.calledName;
	useMinutes("life");

	// The cursor waits in the box at every question.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new question is the reason
	useEffect(() => box.current?.focus(), [question.id]);

	const keep = (): boolean => {
		if (draft.trim() === "") return false;
		const edit = keepMatter(
			plan,
			area,
			guide.areas[area] ?? "",
			{ text: draft, how, staff, questionId: question.id },
			open.clock,
		);
		open.actAndClear(edit.label, edit.changes, draftKey);
		setChosenArea(null);
		return true;
	};
	const keepNow = useRef(keep);
	keepNow.current = keep;
	useEffect(() => {
		keepOpenWords.set(() => void keepNow.current());
		return () => keepOpenWords.set(() => undefined);
	}, []);

	const ask = (promptId: string | null) => {
		keep();
		const talk = plan.talks.held.at(-1);
		if (promptId && talk) open.note(markAsked(talk, promptId));
		showSheet(null);
		go({ screen: "talk", stage: "life", questionId: promptId });
		box.current?.focus();
	};
	const next = () => {
		keep();
		go({ screen: "goal", goalId: plan.goals.at(-1)?.id ?? null, part: plan.goals.length > 0 ? 3 : 1 });
	};
	const openWords = (id: string) => {
		setWordsId(id);
		showSheet("words");
	};
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": () => ask(null),
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
			const latest = plan.matters.at(-1);
			if (draft !== "" || !latest) document.getElementById("goes-to")?.focus();
			else openWords(latest.id);
		},
		Escape: () => {
			if (sheet !== null || document.activeElement === box.current) return false;
			box.current?.focus();
			return true;
		},
	});
	const matter = plan.matters.find((candidate) => candidate.id === wordsId);

	return (
		<div className="screen">
			<Banner onTurn={turn} />
			<main className={isSideHidden ? "table-sides side-hidden" : "table-sides"}>
				<section className="theirs" data-region="theirs" aria-labelledby="question">
					<p className="part-name">
						{stage.title}
						{prompt ? (
							<button type="button" className="link" style={{ paddingBlock: 0 }} onClick={() => ask(null)}>
								Back to the first question
							</button>
						) : null}
					</p>
					<h1 className="question" id="question">
						{question.text}
					</h1>
					<KeptWords isFolded={prompt !== null} onOpen={openWords} />
					<div className="words-place">
						<WordsBox
							ref={box}
							label={`${name}’s words`}
							isLabelHidden
							value={draft}
							hint={plan.matters.length === 0 ? "Type what you hear. No need to tidy." : ""}
							language={plan.needs.preferredLanguage}
							onChange={(text) => open.draft(draftKey, text)}
							onKeep={keep}
							onUpWhenEmpty={() => {
								const latest = plan.matters.at(-1);
								if (latest) openWords(latest.id);
							}}
						/>
						<div className="words-under">
							<Select label="How it was given" value={how} choices={howChoices(name)} onChange={setHow} />
							<Select
								id="goes-to"
								label="Where these words go"
								value={area}
								choices={areas.map(([value, word]) => ({ value, word: `Goes to: ${word}` }))}
								onChange={setChosenArea}
							/>
							<span className="soft small">
								<kbd>Enter</kbd> keeps these words
							</span>
						</div>
					</div>
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
					<PromptsList stage={stage} now={question.id} onAsk={ask} />
				</aside>
			</main>
			<Thread now="life" />
			<Bar now="life" hasPrompts>
				<button type="button" className="button button-main" onClick={next}>
					Next question
				</button>
			</Bar>
			{sheet === "prompts" ? (
				<Sheet title="For you" onClose={() => showSheet(null)}>
					<PromptsList stage={stage} now={question.id} onAsk={ask} />
				</Sheet>
			) : null}
			{sheet === "leave" ? (
				<LeaveSheet
					stage="life"
					questionId={question.id}
					onLeft={() => {
						showSheet(null);
						if (prompt) ask(null);
						else next();
					}}
				/>
			) : null}
			{sheet === "words" && matter ? (
				<WordsSheet matter={matter} onClose={() => showSheet(null)} onDone={() => act(null)} />
			) : null}
		</div>
	);
}
