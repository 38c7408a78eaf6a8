/** Risks I choose to take: only real choices. Whether there is one, then each in turn. */

import { type FormEvent, useId } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { newRisk } from "../../../store/edits/risks.ts";
import { Field } from "../../../ui/Field.tsx";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { useAddForm } from "../fields/use-add-form.ts";
import { useDraft } from "../fields/use-draft.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { usualWay } from "../talk/how-given.ts";
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
	const next = () => go({ screen: "part", part: "ahead", itemId: null }, true);
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
	const keys = ["risk-title", "risk-want"] as const;
	const [title, setTitle] = useDraft(keys[0]);
	const [want, setWant] = useDraft(keys[1]);
	const id = useId();
	const ids = { title: `${id}-title`, want: `${id}-want` };
	// Their words wait for the name that the risk goes by; without one there is no risk to keep them in.
	const { problem, submit, unsay } = useAddForm({
		name: "risk-new",
		draftKeys: keys,
		missing: () => {
			if (open.draftOf(keys[0]).trim() === "") return { sentence: "Type a short name for it.", fieldId: ids.title };
			if (open.draftOf(keys[1]).trim() !== "") return null;
			return { sentence: "Type what they want, and why.", fieldId: ids.want };
		},
		add: () => {
			const said = { text: open.draftOf(keys[1]), ...usualWay(plan, today(open.clock)), staff, questionId: null };
			if (!act(newRisk(open.record.plan, open.draftOf(keys[0]), said, open.clock).edit)) return false;
			setTitle("");
			setWant("");
			return true;
		},
	});
	const keep = () => {
		const made = submit() ? open.record.plan.risks.items.at(-1) : undefined;
		if (made) go({ screen: "part", part: "risks", itemId: made.id });
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		keep();
	};
	return (
		<form className="stack new-risk" onSubmit={onSubmit}>
			{hasSome ? <h2>Another</h2> : null}
			<Field
				fieldId={ids.title}
				label="A short name for it"
				hint="Going to the canal on my own"
				value={title}
				maxLength={200}
				onChange={(event) => {
					unsay();
					setTitle(event.target.value);
				}}
			/>
			<WordsBox
				className="words-box-small"
				rows={1}
				label={`What ${plan.about.calledName} wants to do, and why it matters, in ${personWords(plan.about).their} words`}
				language={plan.needs.preferredLanguage}
				fieldId={ids.want}
				value={want}
				onChange={(text) => {
					unsay();
					setWant(text);
				}}
				onKeep={keep}
			/>
			<FormProblem text={problem?.sentence ?? ""} />
			<div className="buttons">
				<button type="submit" className="button">
					Keep this
				</button>
			</div>
		</form>
	);
}
