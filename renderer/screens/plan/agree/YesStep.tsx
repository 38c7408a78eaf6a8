/** Does the person agree to the plan? How it was read back, where, with whom, and their words if they say any. */
import { Fragment, type MouseEvent, useRef, useState } from "react";
import { agreedNow } from "../../../../shared/criteria/agreed.ts";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { mayDecideBy } from "../../../../shared/plan/person.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { seenBy } from "../../../../shared/plan/visible.ts";
import {
	agree,
	type ReadBackHow,
	setOverallConfidence,
	sureLastTime,
	withdrawAgreement,
} from "../../../store/edits/agreement.ts";
import { talkOf } from "../../../store/room.ts";
import { Choice } from "../../../ui/Choice.tsx";
import { ErrorSummary, type FieldProblem } from "../../../ui/ErrorSummary.tsx";
import { Field } from "../../../ui/Field.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Select } from "../../../ui/Select.tsx";
import { WordsBox } from "../../../ui/WordsBox.tsx";
import { useChosen, useDraft } from "../fields/use-draft.ts";
import { LeftOpen } from "../LeftOpen.tsx";
import { nameOfWho, theyOf } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { SaidHere } from "../SaidHere.tsx";
import { SureScale } from "../SureScale.tsx";
import { usualWay } from "../talk/how-given.ts";
import { lastInterpreter } from "../talk/interpreter.ts";
import { useMinutes } from "../use-minutes.ts";
import { ReadFirst } from "./ReadFirst.tsx";
import { isReadInPart } from "./reading.ts";
import { FROM_YES, partKicker, SPEAKER_KEY, toAgree, toRights } from "./steps.ts";
import { focusHeadingSoon, focusMainSoon } from "./use-main-focus.ts";
import { WaitsForTwo } from "./WaitsForTwo.tsx";

const draftKey = "agree:yes";
const howId = "read-back-how";
const placeId = "read-back-place";
/** A key pressed twice on the page before must not answer here. */
const SETTLE_MS = 600;
const byKinds = ["me", "representative"] as const;

export function YesStep({ present }: { readonly present: readonly Who[] }) {
	const { plan, open, state, staff, act, go } = usePlan();
	const { readBack } = plan.agreement;
	const agreed = agreedNow(plan);
	const isChanged = isChangedSinceAgreed(plan);
	const [isAskingAgain, setAskingAgain] = useState(false);
	const held = plan.rights.representative;
	// Whoever was chosen to speak for somebody does not say yes for them.
	const representative = held !== null && mayDecideBy.includes(held.authority) ? held : null;
	const [how, setHow] = useState<ReadBackHow | null>(null);
	const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
	const arrived = useRef(performance.now());
	const [place, setPlace, forgetPlace] = useDraft(`agree:place:${plan.version}`);
	// Where it was before says nothing of today: it is offered, and stands there once somebody says so.
	const places = new Set(
		[talkOf(plan, today(open.clock))?.place ?? "", readBack?.place ?? ""].filter((one) => one.trim() !== ""),
	);
	const [by, setBy, forgetBy] = useChosen(
		SPEAKER_KEY,
		byKinds,
		agreed?.by.kind === "contact" ? "representative" : "me",
	);
	// A yes is the person's to give: lock never gives it for them, so these words stay a draft until they do.
	const draft = state.record.drafts[draftKey] ?? "";
	const name = plan.about.calledName;
	useMinutes("read-back");
	const who: Who =
		by === "representative" && representative !== null
			? { kind: "contact", contactId: representative.contactId }
			: { kind: "me" };
	const speaker = nameOfWho(plan, who);
	const next = () => go(toAgree("again"));
	const isInterpreted =
		plan.needs.needsInterpreter === true ||
		plan.talks.held.at(-1)?.isInterpreted === true ||
		lastInterpreter(plan) !== "";
	const sayYes = (event: MouseEvent) => {
		const isByKey = event.detail === 0;
		if (isByKey && performance.now() - arrived.current < SETTLE_MS) return;
		if (how === null) {
			setProblems([{ fieldId: howId, sentence: "Say first how it was read back." }]);
			return;
		}
		const way = by === "me" ? usualWay(plan, today(open.clock)) : { how: "said" as const };
		const said = draft.trim() === "" ? null : { text: draft, ...way, staff, questionId: "read-back.agree" };
		// What is only between the two is on no paper: that it waits makes no part of what paper tells.
		const isPart = isReadInPart(seenBy(plan, "person"), present, today(open.clock));
		const edit = agree(plan, { by: who, how, place, present, isPart, said }, staff, open.clock);
		if (said) open.actAndClear(edit.label, edit.changes, draftKey);
		else act(edit);
		forgetPlace();
		forgetBy();
		setAskingAgain(false);
		focusMainSoon();
	};
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": () => go(toAgree("next")) });

	if (agreed !== null && !(isAskingAgain && isChanged))
		return (
			<PartPage
				kicker={partKicker(1)}
				title={`${nameOfWho(plan, agreed.by)} agreed to the plan${isChanged ? " as it was, not as it is now" : ""}`}
				stage="read-back"
			>
				<div className="stack agree-form">
					<p>
						<Mark kind={isChanged ? "look" : "done"} /> On {writtenDate(agreed.on)}
						{agreed.place ? `, ${agreed.place}` : ""}, with {agreed.with.name}.
						{agreed.by.kind === "me" ? "" : ` For ${name}.`}
					</p>
					{agreed.quote ? <SaidHere quote={agreed.quote} /> : null}
					{isChanged ? (
						<p className="note-line">
							<strong>
								Changed since {nameOfWho(plan, agreed.by)} agreed on {writtenDate(agreed.on)}. Nobody has asked again
								yet.
							</strong>{" "}
							As it stands now it is not agreed, and the copies say so.
						</p>
					) : null}
					<SureScale
						question={`How sure ${agreed.by.kind === "me" ? `is ${name}` : `are you both`} that ${theyOf(plan)} can live with this plan?`}
						value={plan.agreement.overallConfidence}
						last={sureLastTime(plan)}
						onChange={(rating) => act(setOverallConfidence(rating))}
					/>
					<div className="buttons">
						{isChanged ? (
							<button
								type="button"
								className="button button-main"
								onClick={() => {
									setHow(null);
									setAskingAgain(true);
									focusHeadingSoon();
								}}
							>
								Ask again
							</button>
						) : null}
						<button type="button" className={isChanged ? "button" : "button button-main"} onClick={next}>
							Next: when we look again
						</button>
						<button
							type="button"
							className="button"
							onClick={() => {
								act(withdrawAgreement(plan, open.clock));
								setHow(null);
								focusHeadingSoon();
							}}
						>
							Not agreed after all
						</button>
					</div>
				</div>
			</PartPage>
		);
	return (
		<PartPage kicker={partKicker(1)} title={`${name}, do you agree to this plan?`} stage="read-back">
			<div className="stack agree-form">
				<LeftOpen />
				<WaitsForTwo present={present} />
				<ReadFirst present={present} />
				<ErrorSummary problems={problems} />
				<div id={howId} tabIndex={-1}>
					<Choice
						question="How was it read back?"
						value={how}
						choices={[
							{ value: "aloud", word: "Read aloud" },
							...(isInterpreted ? [{ value: "interpreter" as const, word: "Through an interpreter" }] : []),
							{ value: "read-themselves", word: `${name} read it` },
							{ value: "signed", word: "In sign language" },
							{ value: "pictures", word: "With pictures" },
						]}
						onChange={(chosen) => {
							setHow(chosen);
							setProblems([]);
						}}
					/>
				</div>
				<div className="field-row">
					<div>
						<Field
							fieldId={placeId}
							label="Where"
							value={place}
							maxLength={80}
							onChange={(event) => setPlace(event.target.value)}
						/>
						{place === "" && places.size > 0 ? (
							<p className="soft small">
								As before:{" "}
								{[...places].map((one) => (
									<Fragment key={one}>
										<button
											type="button"
											className="link"
											onClick={() => {
												setPlace(one);
												document.getElementById(placeId)?.focus();
											}}
										>
											{one}
										</button>{" "}
									</Fragment>
								))}
							</p>
						) : null}
					</div>
					{representative !== null ? (
						<Select
							isLabelShown
							label="Who agrees"
							value={by}
							choices={[
								{ value: "me", word: name },
								{
									value: "representative",
									word: `${nameOfWho(plan, { kind: "contact", contactId: representative.contactId })}, for ${name}`,
								},
							]}
							onChange={setBy}
						/>
					) : null}
				</div>
				<WordsBox
					label={`What ${by === "me" ? theyOf(plan) : speaker} ${by === "me" && theyOf(plan) === "they" ? "say" : "says"}, if anything`}
					value={draft}
					rows={1}
					className="words-box-small"
					language={plan.needs.preferredLanguage}
					onChange={(text) => open.draft(draftKey, text)}
				/>
				<div className="buttons">
					<button type="button" className="button button-main" onClick={sayYes}>
						{speaker} agrees to the plan today
					</button>
					<button type="button" className="button" onClick={next}>
						Not yet
					</button>
				</div>
				<p className="soft">
					Without a yes, every copy says “not agreed yet”.{" "}
					<button type="button" className="link" onClick={() => go(toRights(FROM_YES))}>
						Does somebody decide for {name}?
					</button>
				</p>
			</div>
		</PartPage>
	);
}
