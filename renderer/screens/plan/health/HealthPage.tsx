/** My health, as I tell it: what I live with, medicines, allergies, results. Told to whom and when; never for prescribing. */
import { addCondition, removeCondition, setDoctorsName } from "../../../store/edits/health.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { keepInSight } from "../../../ui/focus-after.ts";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { Ask } from "../fields/Ask.tsx";
import { NewLine } from "../fields/NewLine.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedLine } from "../fields/SavedLine.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { useTyped } from "../fields/use-typed.ts";
import { Words } from "../fields/Words.tsx";
import { nextStep, stepBefore } from "../flow.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Results } from "./Results.tsx";
import { Told } from "./Told.tsx";

export function HealthPage() {
	const { plan, go, state } = usePlan();
	const name = plan.about.calledName;
	const button = useNextQuestion({
		onEnd: () => go(nextStep(plan, state.route)),
		onBack: () => go(stepBefore(plan, state.route)),
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
			<Ask title={`What ${name} lives with`} hint="In their words; then the name doctors use, if they know it.">
				<Conditions />
			</Ask>
			<Ask title="Allergies" hint="Ask everyone. None is an answer too.">
				<Told list="allergies" />
			</Ask>
			<Ask title="Medicines" hint="What they take and why, in their words. No need for amounts.">
				<Told list="medicines" />
			</Ask>
			<Ask title="Results, in plain words" hint={`What they mean for ${name}, and who explained.`}>
				<Results />
			</Ask>
		</PartPage>
	);
}

function Conditions() {
	const { plan, open, staff, act } = usePlan();
	const { conditions } = plan.health;
	const words = useTyped(
		"words-condition",
		"",
		(text) => {
			if (text.trim() === "") return true;
			const said = { text, how: "said" as const, staff, questionId: "daily.live" };
			return act(keepWords(open.record.plan, "health.condition", "what I live with", said, open.clock));
		},
		"stays-open",
	);
	return (
		<>
			{conditions.map((condition) => (
				<div key={condition.id} className="condition">
					<Words
						label="In their words"
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
						<span className="visually-hidden">: {condition.doctorsName ?? "what they live with"}</span>
					</button>
				</div>
			))}
			<div {...words.events}>
				<WordsBox
					className="words-box-small"
					rows={1}
					label={conditions.length === 0 ? "In their words" : "Something else they live with, in their words"}
					language={plan.needs.preferredLanguage}
					value={words.text}
					onChange={words.onChange}
					onKeep={() => {
						words.finish();
						keepInSight();
					}}
				/>
			</div>
			<NewLine
				label="Or by the name doctors use"
				button="Keep it"
				missing="Type the name first."
				draftKey="condition-new"
				onKeep={(text) => act(addCondition(plan, text, staff, open.clock))}
			/>
		</>
	);
}
