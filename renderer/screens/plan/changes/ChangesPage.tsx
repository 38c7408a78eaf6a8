/** If things change: whether it concerns the person, a plan for each thing that could, and for whoever they look after. */
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { writtenDate } from "../../../../shared/plan/time.ts";
import { newCarerPlan, newContingency } from "../../../store/edits/changes.ts";
import { useKeys } from "../../../ui/keys.ts";
import { NewLine } from "../fields/NewLine.tsx";
import { PartsNearby } from "../fields/PartsNearby.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { afterChanges } from "../flow.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { useFirstField } from "../review/use-first-field.ts";
import { useMinutes } from "../use-minutes.ts";
import { CarerPage } from "./CarerPage.tsx";
import { ContingencyPage } from "./ContingencyPage.tsx";
import "../../../styles/changes.css";

type Contingency = Plan["changePlans"]["contingencies"][number];

export function ChangesPage({ itemId }: PartProps) {
	const { plan } = usePlan();
	const contingency = plan.changePlans.contingencies.find((one) => one.id === itemId);
	const carer = plan.changePlans.carer.find((one) => one.id === itemId);
	if (contingency) return <ContingencyPage contingency={contingency} />;
	return carer ? <CarerPage carer={carer} /> : <AllChanges />;
}

/** What a plan holds, and what is still missing, in one line. */
function lineOf(contingency: Contingency): string {
	const signs = [contingency.asUsual, contingency.earlySigns, contingency.seriousSigns];
	const said = signs.filter((list) => list.length > 0).length;
	const calls = contingency.calls.length;
	return [
		said === 0 ? "No signs yet." : said === 3 ? "Signs for all three steps." : `Signs for ${said} of 3 steps.`,
		calls === 0 ? "Nobody to call yet." : calls === 1 ? "One to call." : `${calls} to call.`,
		contingency.lookAgainOn ? `Look again on ${writtenDate(contingency.lookAgainOn)}.` : "",
	]
		.filter(Boolean)
		.join(" ");
}

function AllChanges() {
	const { plan, open, act, go } = usePlan();
	const { contingencies, carer, relevance } = plan.changePlans;
	const who = personWords(plan.about);
	const name = plan.about.calledName;
	const toItem = (itemId: string) => go({ screen: "part", part: "changes", itemId });
	const next = () => go(afterChanges(plan), true);
	const page = useFirstField<HTMLDivElement>("changes");
	useMinutes("if-things-change");
	useKeys({ "Mod+Enter": next });
	const add = (title: string): boolean => act(newContingency(open.record.plan, title, open.clock).edit);
	const addCarer = (caredFor: string): boolean => act(newCarerPlan(open.record.plan, caredFor, open.clock).edit);
	const toLast = (of: "contingencies" | "carer") => {
		const made = open.record.plan.changePlans[of].at(-1);
		if (made) toItem(made.id);
	};
	const button = (
		<button type="button" className="button button-main" onClick={next}>
			{plan.kind === "lite" ? "Next: read back" : "Next: risks"}
		</button>
	);
	const hasPlans = contingencies.length > 0;
	return (
		<PartPage title="If things change" stage="if-things-change" main={button}>
			<PartsNearby now="changes" />
			<div ref={page}>
				{hasPlans ? (
					<ul className="part-list">
						{contingencies.map((contingency) => (
							<li key={contingency.id}>
								<button type="button" className="link" onClick={() => toItem(contingency.id)}>
									{contingency.title}
								</button>
								<span className="soft">{lineOf(contingency)}</span>
							</li>
						))}
					</ul>
				) : (
					<RelevanceQuestion
						question={`Is there something that could change, and that ${name} would like a plan for?`}
						at={["changePlans", "relevance"]}
						relevance={relevance}
						yes="Yes"
					/>
				)}
				{hasPlans || relevance.state === "relevant" ? (
					<NewLine
						label={hasPlans ? "Another thing that could change, in plain words" : "What could change, in plain words"}
						hint="If my breathing gets bad"
						button={hasPlans ? "Add this plan" : "Make this plan"}
						missing="Type what could change."
						draftKey="change-new"
						onKeep={add}
						onKept={() => toLast("contingencies")}
					/>
				) : null}
			</div>
			<h2>Looking after someone</h2>
			<RelevanceQuestion
				question={`Does ${name} look after someone?`}
				at={["team", "iCareFor"]}
				relevance={plan.team.iCareFor}
				yes="Yes"
				no="No"
			/>
			{carer.length > 0 ? (
				<ul className="part-list">
					{carer.map((one) => (
						<li key={one.id}>
							<button type="button" className="link" onClick={() => toItem(one.id)}>
								If {name} cannot look after {one.caredFor}
							</button>
						</li>
					))}
				</ul>
			) : null}
			{plan.team.iCareFor.state === "relevant" ? (
				<NewLine
					label={
						carer.length === 0
							? "Who does someone else need to know about?"
							: `Someone else ${who.she} ${who.verb("looks", "look")} after`
					}
					hint="My brother Idris"
					button="Make a plan for them"
					missing="Type who it is."
					draftKey="carer-new"
					onKeep={addCarer}
					onKept={() => toLast("carer")}
				/>
			) : null}
			<p className="in-bar part-next">{button}</p>
		</PartPage>
	);
}
