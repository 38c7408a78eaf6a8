/** Risks I choose to take: only real choices. Whether there is one, then each in turn. */
import { type FormEvent, useRef, useState } from "react";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { newRisk } from "../../../store/edits/risks.ts";
import { Field } from "../../../ui/Field.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { useMinutes } from "../use-minutes.ts";
import { howFarAgreed } from "./how-far.ts";
import { RiskPage } from "./RiskPage.tsx";

export function RisksPage({ itemId }: PartProps) {
	const { plan } = usePlan();
	const risk = plan.risks.items.find((one) => one.id === itemId);
	return risk ? <RiskPage risk={risk} /> : <AllRisks />;
}

function AllRisks() {
	const { plan, go } = usePlan();
	const { items, relevance } = plan.risks;
	const name = plan.about.calledName;
	const next = () => go({ screen: "part", part: "ahead", itemId: null });
	useMinutes("if-things-change");
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": () => go({ screen: "part", part: "changes", itemId: null }),
	});
	const button = (
		<button type="button" className="button button-main" onClick={next}>
			Next: planning ahead
		</button>
	);
	return (
		<PartPage title={`Risks ${name} chooses to take`} stage="if-things-change" main={button}>
			<PartsNearby now="risks" />
			<p className="soft part-line">Only for real choices. Ordinary life needs no form.</p>
			{items.length > 0 ? (
				<ul className="part-list">
					{items.map((risk) => (
						<li key={risk.id}>
							<button
								type="button"
								className="link"
								onClick={() => go({ screen: "part", part: "risks", itemId: risk.id })}
							>
								{risk.title}
							</button>
							<span className="soft">
								{howFarAgreed(risk)}
								{risk.reviewOn ? ` Look again on ${writtenDate(risk.reviewOn)}.` : ""}
							</span>
						</li>
					))}
				</ul>
			) : (
				<RelevanceQuestion
					question={`Is there something ${name} wants to do that carries a real risk?`}
					at={["risks", "relevance"]}
					relevance={relevance}
					yes="Yes"
				/>
			)}
			{items.length > 0 || relevance.state === "relevant" ? <NewRisk hasSome={items.length > 0} /> : null}
			<p className="in-bar part-next">{button}</p>
		</PartPage>
	);
}

function NewRisk({ hasSome }: { readonly hasSome: boolean }) {
	const { plan, open, staff, act, go } = usePlan();
	const [title, setTitle] = useDraft("risk-title");
	const [want, setWant] = useDraft("risk-want");
	const [problem, setProblem] = useState("");
	const form = useRef<HTMLFormElement>(null);
	const keep = () => {
		const missing = title.trim() === "" ? "title" : want.trim() === "" ? "want" : null;
		if (missing) {
			setProblem(missing === "title" ? "Type a short name for it." : "Type what they want, and why.");
			form.current?.querySelector<HTMLElement>(missing === "title" ? "input" : "textarea")?.focus();
			return;
		}
		const made = newRisk(
			open.record.plan,
			title,
			{ text: want, ...usualWay(plan), staff, questionId: null },
			open.clock,
		);
		if (!act(made.edit)) return;
		setTitle("");
		setWant("");
		go({ screen: "part", part: "risks", itemId: made.risk.id });
	};
	// Their words wait for the name that the risk goes by; without one there is no risk to keep them in.
	useKeepOnLock("risk-want", () => {
		if (title.trim() !== "" && want.trim() !== "") keep();
	});
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	return (
		<form ref={form} className="stack new-risk" onSubmit={onSubmit}>
			{hasSome ? <h2>Another</h2> : null}
			<Field
				label="A short name for it"
				hint="Going to the canal on my own"
				value={title}
				maxLength={200}
				onChange={(event) => setTitle(event.target.value)}
			/>
			<WordsBox
				className="words-box-small"
				rows={1}
				label={`What ${plan.about.calledName} wants to do, and why it matters, in their words`}
				language={plan.needs.preferredLanguage}
				value={want}
				onChange={setWant}
				onKeep={keep}
			/>
			{problem ? (
				<p className="field-error" role="alert">
					{problem}
				</p>
			) : null}
			<div className="buttons">
				<button type="submit" className="button">
					Keep this
				</button>
			</div>
		</form>
	);
}
