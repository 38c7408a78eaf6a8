/** One risk: one question at a time, what could go well beside what could go wrong, their view beside the others'. */
import { addMonths, today } from "../../../../shared/plan/time.ts";
import { type Risk, removeRisk, riskAt, riskWords, setRisk } from "../../../store/edits/risks.ts";
import { Ask } from "../fields/Ask.tsx";
import { Lines } from "../fields/Lines.tsx";
import { NameAndOut } from "../fields/NameAndOut.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { SavedText } from "../fields/SavedText.tsx";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { Views } from "../fields/Views.tsx";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { Words } from "../fields/Words.tsx";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { Capacity } from "./Capacity.tsx";

const LOOK_AGAIN_MONTHS = 3;

export function RiskPage({ risk }: { readonly risk: Risk }) {
	const { plan, open, act, go, showSheet } = usePlan();
	const name = plan.about.calledName;
	const toList = () => go({ screen: "part", part: "risks", itemId: null });
	const button = useNextQuestion({ onEnd: toList, onBack: toList });
	useMinutes("if-things-change");
	const put = <F extends keyof Risk>(field: F, value: Risk[F]) => act(setRisk(risk, field, value));
	const text = (
		field:
			| "goWell"
			| "goWrong"
			| "goWrongForOthers"
			| "howLikely"
			| "howBad"
			| "agreed"
			| "thinkAgainIf"
			| "disagreement",
		label: string,
		isLabelHidden = false,
	) => (
		<SavedText
			label={label}
			isLabelHidden={isLabelHidden}
			draftKey={`risk-${field.toLowerCase()}:${risk.id}`}
			value={risk[field]}
			onKeep={(next) => put(field, next)}
		/>
	);
	return (
		<PartPage
			isDense
			kicker={
				<button type="button" className="link kicker-link" onClick={toList}>
					Risks {name} chooses to take
				</button>
			}
			title={risk.title}
			stage="if-things-change"
			main={button}
			foot={<PartFoot line="The aim is not to take every risk away." main={button} />}
		>
			<Ask title={`What ${name} wants, and why`}>
				<Words
					within={risk}
					label={`${name}’s words`}
					isLabelHidden
					place={riskWords(risk, "want")}
					quotes={[risk.want]}
					canGo={false}
				/>
			</Ask>
			<Ask title="What could happen" hint="Good first.">
				<div className="ask-sides">
					{text("goWell", "What could go well")}
					{text("goWrong", "What could go wrong")}
				</div>
				{text("goWrongForOthers", "What could go wrong for others")}
			</Ask>
			<Ask title="How likely, how bad" hint="In words. No numbers.">
				<div className="ask-sides">
					{text("howLikely", "How likely is it?")}
					{text("howBad", "How bad could it be?")}
				</div>
			</Ask>
			<Ask title="What each thinks" hint={`${name}’s view stands apart from the others’.`}>
				<div className="ask-sides">
					<div className="stack">
						<Words
							within={risk}
							label={`What ${name} thinks`}
							place={riskWords(risk, "iThink")}
							quotes={risk.iThink ? [risk.iThink] : []}
						/>
					</div>
					<Views
						at={[...riskAt(risk), "othersThink"]}
						views={risk.othersThink}
						who="Who else"
						what="What they think"
						name="what others think"
					/>
				</div>
			</Ask>
			<Ask title="What we agreed">{text("agreed", "What we agreed", true)}</Ask>
			<Ask title="Who does what">
				<div className="ask-sides">
					<Lines
						label={`What ${name} does`}
						at={[...riskAt(risk), "iDo"]}
						lines={risk.iDo}
						name="what is done about a risk"
					/>
					<Views
						at={[...riskAt(risk), "othersDo"]}
						views={risk.othersDo}
						who="Who else"
						what="What they do"
						name="what others do about a risk"
					/>
				</div>
			</Ask>
			<Ask title="Stop and think again if">{text("thinkAgainIf", "We think again if", true)}</Ask>
			<Ask
				title="Whose decision"
				hint="Everyone is taken to be able to decide, unless it is shown otherwise for this one decision."
			>
				<WhileAlone onAsk={() => showSheet("here")} mayBeOpened>
					<Capacity risk={risk} />
				</WhileAlone>
			</Ask>
			<Ask title="Where we do not agree" hint="Noted, so that nobody has to pretend.">
				{text("disagreement", "Where we do not agree", true)}
			</Ask>
			<Ask title="Look again">
				<SavedDate
					label="On"
					draftKey={`risk-review:${risk.id}`}
					value={risk.reviewOn}
					onKeep={(date) => put("reviewOn", date)}
					offer={{ word: "In three months", date: addMonths(today(open.clock), LOOK_AGAIN_MONTHS) }}
				/>
			</Ask>
			<NameAndOut
				title="This risk’s name"
				label="A short name"
				draftKey={`risk-name:${risk.id}`}
				value={risk.title}
				onKeep={(title) => title.trim() !== "" && put("title", title)}
				out="Take this risk out"
				onOut={() => act(removeRisk(risk)) && toList()}
			/>
		</PartPage>
	);
}
