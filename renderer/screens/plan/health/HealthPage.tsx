/** My health, as I tell it: what I live with, medicines, allergies, results. Told to whom and when; never for prescribing. */
import { personWords } from "../../../../shared/criteria/person.ts";
import { removeCondition, setDoctorsName } from "../../../store/edits/health.ts";
import { Ask } from "../fields/Ask.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { RelevanceQuestion } from "../fields/RelevanceQuestion.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { Words } from "../fields/Words.tsx";
import { nextStep, stepBefore } from "../flow.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { NewCondition } from "./NewCondition.tsx";
import { Results } from "./Results.tsx";
import { Told } from "./Told.tsx";

export function HealthPage() {
	const { plan, go, state } = usePlan();
	const name = plan.about.calledName;
	const who = personWords(plan.about);
	const { conditions, medicines, allergies, results, alerts, relevance } = plan.health;
	const isEmpty = conditions.length + results.length + alerts.length === 0 && medicines === null && allergies === null;
	const button = useNextQuestion({
		onEnd: () => go(nextStep(plan, state.route), true),
		onBack: () => go(stepBefore(plan, state.route), true),
	});
	useMinutes("daily");
	return (
		<PartPage
			isDense
			kicker="Day to day"
			title={`${name}’s health, as ${name} tells it`}
			stage="daily"
			main={button}
			foot={<PartFoot line="As told. Not for prescribing: the surgery’s record is." main={button} />}
		>
			{isEmpty ? (
				<RelevanceQuestion
					question={`Is there something about ${name}’s health that belongs in the plan?`}
					at={["health", "relevance"]}
					relevance={relevance}
					yes="Yes"
				/>
			) : null}
			<Ask
				title={`What ${name} lives with`}
				hint={`In ${who.their} words; then the name doctors use, if ${who.she} ${who.verb("knows", "know")} it.`}
			>
				<Conditions />
			</Ask>
			<Ask title="Allergies" hint="Ask everyone. None is an answer too.">
				<Told list="allergies" />
			</Ask>
			<Ask
				title="Medicines"
				hint={`What ${who.she} ${who.verb("takes", "take")} and why, in ${who.their} words. No need for amounts.`}
			>
				<Told list="medicines" />
			</Ask>
			<Ask title="Results, in plain words" hint={`What they mean for ${name}, and who explained.`}>
				<Results />
			</Ask>
		</PartPage>
	);
}

function Conditions() {
	const { plan, staff, open, act } = usePlan();
	const { conditions } = plan.health;
	const who = personWords(plan.about);
	return (
		<>
			{conditions.map((condition) => (
				<div key={condition.id} className="condition" data-condition={condition.id}>
					<Words
						within={condition}
						label={`In ${who.their} words`}
						place={{
							at: ["health", "conditions", { id: condition.id }, "quote"],
							isOne: true,
							name: "what I live with",
						}}
						quotes={condition.quote ? [condition.quote] : []}
					/>
					<SavedLine
						label="The name doctors use"
						draftKey={`condition:${condition.id}`}
						value={condition.doctorsName ?? ""}
						onKeep={(text) => act(setDoctorsName(condition, text, staff, open.clock))}
					/>
					<button type="button" className="link small" onClick={() => act(removeCondition(condition.id))}>
						Take this out
						<span className="visually-hidden">
							: {condition.doctorsName ?? `what ${who.she} ${who.verb("lives", "live")} with`}
						</span>
					</button>
				</div>
			))}
			<NewCondition isFirst={conditions.length === 0} />
		</>
	);
}
