/** After "mostly" or "no" to a question that touches two things: the practitioner asks which, and keeps the two apart. */

import type { ExperienceAnswer } from "../../../../shared/plan/agreement.ts";
import { setMeant } from "../../../store/edits/answers.ts";
import { useKeys } from "../../../ui/keys.ts";
import { useHere } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { mayHear } from "./heard.ts";
import { lowAnswers, type TwoThings } from "./low-answers.ts";
import { toRules } from "./steps.ts";
import { useMainFocus } from "./use-main-focus.ts";
import { WhoIsHere } from "./WhoIsHere.tsx";
import "../../../styles/agree.css";

export function WhichMeant() {
	const { plan, act, go } = usePlan();
	const here = useHere();
	const name = plan.about.calledName;
	const all = lowAnswers(plan).filter(({ answer }) => mayHear(plan, answer, here));
	useMinutes("read-back", false);
	useMainFocus();
	const next = () => go(toRules);
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": next });
	const toggle = ({ answer }: TwoThings, about: ExperienceAnswer["about"][number]) =>
		act(
			setMeant(
				plan,
				answer,
				answer.about.includes(about) ? answer.about.filter((one) => one !== about) : [...answer.about, about],
			),
		);
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			Next: what is still to do
		</button>
	);
	return (
		<PartPage kicker="Seven questions" title="Which was meant?" stage="read-back" main={main}>
			<p className="agree-line">
				{all.length > 0
					? `These questions touch two things. Ask ${name} which was meant. Both is an answer too.`
					: here.length > 0
						? `Ask this when you and ${name} are alone: answers are not shown while others are here.`
						: "Nothing to ask: no answer leaves it open."}{" "}
				{all.length === 0 && here.length > 0 ? <WhoIsHere /> : null}
			</p>
			<div className="stack agree-form">
				{all.map((two) => (
					<fieldset key={two.answer.id} className="meant">
						<legend className="label">
							“{two.question.text}” {two.question.under} {name} said: {two.answer.answer === "no" ? "No" : "Mostly"}.
						</legend>
						{two.question.parts.map((part) => (
							<label className="check" key={part.about}>
								<input
									type="checkbox"
									checked={two.answer.about.includes(part.about)}
									onChange={() => toggle(two, part.about)}
								/>
								<span>{part.text}</span>
							</label>
						))}
					</fieldset>
				))}
				<div className="buttons in-bar">{main}</div>
			</div>
		</PartPage>
	);
}
