/** When we look at the whole plan again, and who arranges it; then the practitioner's own answer, by name (C2.1). */

import { useState } from "react";
import { NO_BREAK_SPACE, today, writtenDate, writtenDay } from "../../../../shared/plan/time.ts";
import { suggestLookAgain } from "../../../../shared/reviews/due.ts";
import { app } from "../../../store/app-state.ts";
import { answerBeganWithLife, setLookAgain } from "../../../store/edits/agreement.ts";
import { useObservable } from "../../../store/observable.ts";
import { Field } from "../../../ui/Field.tsx";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { Select } from "../../../ui/Select.tsx";
import { whyNoDate } from "../../../ui/typed-date.ts";
import { isKeptOff } from "../closed-here.ts";
import { useDraft } from "../fields/use-draft.ts";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { keyOfWho } from "../fields/who.ts";
import { useHere } from "../in-room.ts";
import { theirOf } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { dateOf } from "../review/dates.ts";
import { useKeepOnLock } from "../use-keep-on-lock.ts";
import { useMinutes } from "../use-minutes.ts";
import { arrangers, meant } from "./arrangers.ts";
import { partKicker, toAgree, toCopies } from "./steps.ts";

const draftKeys = ["again-on", "again-time", "again-place", "again-because"];

export function AgainStep() {
	const { plan, open, staff, act, go, showSheet } = usePlan();
	const { lookAgain, startedWithLife } = plan.agreement;
	const now = today(open.clock);
	const { profile } = useObservable(app);
	const agreedOn = plan.agreement.agreed?.on ?? null;
	const suggestion = suggestLookAgain(plan, now, agreedOn ?? now, profile?.promises);
	const coordinator = plan.team.contacts.find((contact) => contact.id === plan.team.coordinatorId);
	const choices = arrangers(plan, staff, lookAgain?.arrangedBy ?? null);
	const [on, setOn, forgetOn] = useDraft(
		"again-on",
		writtenDate(lookAgain?.on ?? suggestion.on).replace(NO_BREAK_SPACE, " "),
	);
	const [time, setTime, forgetTime] = useDraft("again-time", lookAgain?.time ?? "");
	const [place, setPlace, forgetPlace] = useDraft("again-place", lookAgain?.place ?? "");
	const [by, setBy] = useState(() =>
		lookAgain === null ? (choices[0]?.key ?? "me") : keyOfWho(meant(plan, staff, lookAgain.arrangedBy)),
	);
	const [because, setBecause, forgetBecause] = useDraft("again-because", lookAgain?.because ?? "");
	const [error, setError] = useState("");
	// The reason is tied to no part of the plan: it is in no copy that leaves something out.
	const isWhyOff = isKeptOff(plan, useHere(), "hopes");
	const name = plan.about.calledName;
	useMinutes("read-back");
	const isOnlyOffered = lookAgain === null && open.draftOf("again-on") === "";
	const near = { way: "next", today: now } as const;
	const day = dateOf(on, near);
	const problem =
		day !== null && day > now
			? ""
			: ((day === null ? whyNoDate(on, near) : null) ?? "Type a day after today, such as 9 June 2027.");
	const keep = (): boolean => {
		setError(problem);
		if (day === null || problem !== "") return false;
		const arrangedBy = choices.find(({ key }) => key === by)?.who ?? { kind: "me" as const };
		const next = { on: day, time, place, arrangedBy, because: because.trim() === "" ? null : because };
		if (JSON.stringify(next) === JSON.stringify(lookAgain)) return true;
		return act(setLookAgain(next));
	};
	const next = () => {
		if (!keep()) return;
		for (const forget of [forgetOn, forgetTime, forgetPlace, forgetBecause]) forget();
		go(toCopies);
	};
	// Only what is typed: a day that is offered is agreed by nobody yet.
	const typed = () => draftKeys.map((key) => open.record.drafts[key] ?? "").join("\n");
	const keepTyped = () => {
		const isDaySaid = lookAgain !== null || open.draftOf("again-on") !== "";
		if (typed().trim() === "" || !isDaySaid || problem !== "" || !keep()) return;
		for (const forget of [forgetOn, forgetTime, forgetPlace, forgetBecause]) forget();
	};
	useKeepOnLock("again", keepTyped, {
		draftKeys,
		isForm: true,
		refused: () => {
			const tell = () => {
				setError(problem);
				document.getElementById("again-on")?.focus();
			};
			return typed().trim() === "" || problem === "" ? null : { typed: typed(), tell };
		},
	});
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": () => go(toAgree("yes")) });
	const main = (
		<button type="button" className="button button-main" onClick={next}>
			Keep this, and go to copies
		</button>
	);
	const why = (
		<Field
			label="Why then, if there is a reason"
			value={because}
			maxLength={300}
			onChange={(event) => setBecause(event.target.value)}
		/>
	);
	return (
		<PartPage kicker={partKicker(1)} title="When shall we look at it again?" stage="read-back" main={main}>
			<div className="stack agree-form">
				<div className="field-row">
					<Field
						fieldId="again-on"
						label="The day"
						value={on}
						error={error || undefined}
						autoFocus
						onChange={(event) => setOn(event.target.value)}
					/>
					<Field label="Time, if known" value={time} maxLength={40} onChange={(event) => setTime(event.target.value)} />
					<Field label="Where" value={place} maxLength={80} onChange={(event) => setPlace(event.target.value)} />
				</div>
				<p className="soft">
					We suggest {writtenDay(suggestion.on)}:{" "}
					{suggestion.reason.charAt(0).toLowerCase() + suggestion.reason.slice(1)}
					{suggestion.insteadOf === null ? "" : ", but not at a weekend"}. {name} can ask to look again at any time
					before.{isOnlyOffered ? " No day is set until you type one, or press “Keep this, and go to copies”." : ""}
				</p>
				{isWhyOff ? (
					<WhileAlone onAsk={() => showSheet("here")} mayBeOpened>
						{why}
					</WhileAlone>
				) : (
					why
				)}
				<Select
					isLabelShown
					label="Who arranges it"
					value={by}
					choices={choices.map(({ key, word }) => ({ value: key, word }))}
					onChange={setBy}
				/>
				{coordinator ? null : (
					<p className="soft">Nobody is named yet who keeps the plan together, so it falls to you.</p>
				)}
				<fieldset className="agree-staff">
					<legend className="label">
						For you to answer, {staff.name}: did we start with {theirOf(plan)} life?
					</legend>
					<div className="buttons">
						{(["yes", "no"] as const).map((answer) => (
							<button
								key={answer}
								type="button"
								className="button button-small"
								aria-pressed={startedWithLife?.answer === answer}
								onClick={() => act(answerBeganWithLife(answer, staff, open.clock))}
							>
								{startedWithLife?.answer === answer ? <Mark kind="saved" /> : null}
								{answer === "yes" ? "Yes" : "No"}
							</button>
						))}
						<span className="soft">
							{startedWithLife === null
								? "Not answered yet."
								: `Answered by ${startedWithLife.by.name}, ${writtenDate(startedWithLife.on)}.`}
						</span>
					</div>
				</fieldset>
				<div className="buttons in-bar">{main}</div>
			</div>
		</PartPage>
	);
}
