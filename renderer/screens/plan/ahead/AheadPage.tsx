/** Planning ahead: where papers are, never the papers; and wishes that are no order (decision 17). */
import { type FormEvent, useState } from "react";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { aheadLine, paperName, wishesTitle } from "../../../../templates/fixed.ts";
import { addPaper, aheadWords, type Paper } from "../../../store/edits/ahead.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { Words } from "../fields/Words.tsx";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { PaperPage, titleOfPaper } from "./PaperPage.tsx";

/** Most asked for first. */
const kinds: readonly Paper["kind"][] = [
	"respect",
	"lpa-health",
	"lpa-money",
	"adrt",
	"advance-statement",
	"dnacpr",
	"organ-donation",
	"psychiatric-advance-choice",
	"local-tep",
	"deputy",
	"capacity-assessment",
	"dols",
	"mental-health-act",
	"other",
];
const haveWords: Record<Paper["exists"], string> = { yes: "Yes", no: "No", "do-not-know": "Does not know" };

export function AheadPage({ itemId }: PartProps) {
	const { plan } = usePlan();
	const paper = plan.ahead.papers.find((one) => one.id === itemId);
	return paper ? <PaperPage paper={paper} /> : <AllAhead />;
}

function AllAhead() {
	const { plan, go } = usePlan();
	const { papers, wishes, priorities, preferredPlaces, relevance } = plan.ahead;
	const name = plan.about.calledName;
	useMinutes("if-things-change");
	const button = useNextQuestion({
		onEnd: () => go({ screen: "part", part: "team", itemId: null }, true),
		onBack: () => go({ screen: "part", part: "risks", itemId: null }, true),
	});
	const hasSome = papers.length + wishes.length + priorities.length + preferredPlaces.length > 0;
	return (
		<PartPage
			title="Planning ahead"
			stage="if-things-change"
			main={button}
			foot={<PartFoot line={<strong>{aheadLine}</strong>} main={button} />}
		>
			<PartsNearby now="ahead" />
			{hasSome ? null : (
				<RelevanceQuestion
					question={`Has ${name} written down wishes about treatment, or chosen someone to decide, or would like to talk about it?`}
					at={["ahead", "relevance"]}
					relevance={relevance}
					yes="Yes"
				/>
			)}
			{hasSome || relevance.state === "relevant" ? (
				<>
					<Ask title="Papers" hint="Only where each one is. The paper itself stays where it is.">
						{papers.length > 0 ? (
							<ul className="part-list">
								{papers.map((paper) => (
									<li key={paper.id}>
										<button
											type="button"
											className="link"
											onClick={() => go({ screen: "part", part: "ahead", itemId: paper.id })}
										>
											{titleOfPaper(paper)}
										</button>
										<span className="soft">{lineOf(paper)}</span>
									</li>
								))}
							</ul>
						) : null}
						<NewPaper />
					</Ask>
					<Ask title={wishesTitle} hint={`In ${name}’s words. No treatment is chosen here.`}>
						<Words label={wishesTitle} isLabelHidden place={aheadWords("wishes")} quotes={wishes} />
					</Ask>
					<Ask title="What would matter most then">
						<Words
							label="What would matter most then"
							isLabelHidden
							place={aheadWords("priorities")}
							quotes={priorities}
						/>
					</Ask>
					<Ask title={`Where ${name} would like to be`}>
						<Words
							label={`Where ${name} would like to be`}
							isLabelHidden
							place={aheadWords("preferredPlaces")}
							quotes={preferredPlaces}
						/>
					</Ask>
				</>
			) : null}
		</PartPage>
	);
}

function lineOf(paper: Paper): string {
	const have = paper.exists === "yes" && paper.on ? `Yes, ${writtenDate(paper.on)}` : haveWords[paper.exists];
	if (paper.exists !== "yes") return `${have}.`;
	return paper.where.trim() === "" ? `${have}. Where is it?` : `${have}. ${paper.where}`;
}

function NewPaper() {
	const { plan, open, act, go } = usePlan();
	const [kind, setKind] = useState<Paper["kind"]>("respect");
	const [exists, setExists] = useState<Paper["exists"]>("yes");
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		const made = addPaper(plan, kind, exists, open.clock);
		if (act(made.edit) && exists === "yes") go({ screen: "part", part: "ahead", itemId: made.paper.id });
	};
	return (
		<form className="field-row" onSubmit={onSubmit}>
			<Select
				isLabelShown
				label="Which paper"
				value={kind}
				choices={kinds.map((value) => ({ value, word: paperName(value) }))}
				onChange={setKind}
			/>
			<Select
				isLabelShown
				label={`Does ${plan.about.calledName} have it?`}
				value={exists}
				choices={(["yes", "no", "do-not-know"] as const).map((value) => ({ value, word: haveWords[value] }))}
				onChange={setExists}
			/>
			<button type="submit" className="button button-small">
				Keep this
			</button>
		</form>
	);
}
