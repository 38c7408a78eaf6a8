/** Sheets and single pages: before you meet, for the fridge, for a new helper. Each is made by itself, as PDF or for Word. */

import { useMemo, useState } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { LeftOff } from "./LeftOff.tsx";
import { papersOf } from "./list.ts";
import { PaperTells } from "./PaperTells.tsx";
import { mayLeave } from "./told.ts";
import { type PaperState, usePapers } from "./use-paper.ts";
import "../../../styles/papers.css";

export function PapersPage() {
	const { plan, go } = usePlan();
	const { states, make, stop } = usePapers();
	const name = plan.about.calledName;
	const all = papersOf(plan);
	// For this making alone: it is asked each time who will read the page.
	const [without, setWithout] = useState<ReadonlySet<CopyKind>>(new Set());
	const person = useMemo(() => personWords(plan.about), [plan.about]);
	const leftBy = (page: CopyKind) => (without.has(page) ? (mayLeave(plan, page, person)?.lines ?? []) : []);
	// What is being made can be stopped where it stands; another is made after it.
	const press = (kind: CopyKind, page: CopyKind) => {
		const now = states[kind]?.kind;
		if (now === "making") stop();
		else if (now !== "waiting") make(kind, leftBy(page));
	};
	return (
		<PartPage title="Sheets and single pages" stage="read-back">
			<p className="soft">
				Words kept private are in none of them. {name}’s own copies of the whole plan are under{" "}
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "copies", itemId: null })}>
					Who should have a copy?
				</button>{" "}
				<button type="button" className="link" onClick={() => go({ screen: "part", part: "first-page", itemId: null })}>
					Their line, colour and pictures
				</button>
			</p>
			<ul className="papers">
				{all.map((paper, at) => (
					<li key={paper.title}>
						<div>
							<h2>{paper.title}</h2>
							<p className="soft">{paper.what}</p>
							{paper.missing === undefined ? null : (
								<p>
									<Mark kind="open" /> {paper.missing}{" "}
									<button
										type="button"
										className="link"
										onClick={() => go({ screen: "part", part: "team", itemId: null })}
									>
										People and team
									</button>
								</p>
							)}
							<PaperTells
								page={paper.pdf}
								before={all[at - 1]?.pdf}
								person={person}
								isWithout={without.has(paper.pdf)}
								onWithout={() => setWithout((before) => before.symmetricDifference(new Set([paper.pdf])))}
							/>
						</div>
						<div className="buttons">
							{[
								{ kind: paper.pdf, word: "PDF" },
								{ kind: paper.word, word: "Word" },
							].map(({ kind, word }) => (
								<button key={kind} type="button" className="button button-small" onClick={() => press(kind, paper.pdf)}>
									{states[kind]?.kind === "making" ? "Stop" : word}
									<span className="visually-hidden">: {paper.title}</span>
								</button>
							))}
						</div>
						<div role="status">
							{[paper.pdf, paper.word].map((kind) => {
								const state = states[kind];
								return state ? (
									<StateLine key={kind} state={state} onLeave={(runs) => make(kind, [...leftBy(paper.pdf), ...runs])} />
								) : null;
							})}
						</div>
					</li>
				))}
			</ul>
		</PartPage>
	);
}

function StateLine({
	state,
	onLeave,
}: {
	readonly state: PaperState;
	readonly onLeave: (runsOver: Extract<PaperState, { kind: "made" }>["runsOver"]) => void;
}) {
	if (state.kind === "waiting")
		return (
			<p>
				<Mark kind="open" /> Next, when the other is made
			</p>
		);
	if (state.kind === "making")
		return (
			<p>
				<Mark kind="begun" /> Making… {Math.round(state.done * 100)}%
			</p>
		);
	if (state.kind === "failed")
		return (
			<p>
				<Mark kind="wrong" /> {state.why}
			</p>
		);
	return (
		<>
			<p>
				<Mark kind="done" /> Made: {state.name}
			</p>
			{state.warnings.length + state.leftOff.length > 0 ? (
				<div className="note">
					<LeftOff sentences={state.leftOff} />
					{state.warnings.map((warning) => (
						<p key={warning}>{warning}</p>
					))}
					{state.runsOver.length > 0 ? (
						<button type="button" className="link" onClick={() => onLeave(state.runsOver)}>
							Leave those lines for another day, and make it again
						</button>
					) : null}
				</div>
			) : null}
		</>
	);
}
