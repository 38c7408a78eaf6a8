/** Before we met: whom the person chose to bring in, what they were given, results explained (framework criterion 1). */

import { useId, useState } from "react";
import type { Who } from "../../../../shared/plan/quote.ts";
import { type LocalDate, today, writtenDate } from "../../../../shared/plan/time.ts";
import type { Edit } from "../../../store/edits/edit.ts";
import {
	addGiven,
	addPractitionerDid,
	type InvitedAnswer,
	invite,
	invitedNobody,
	removeGiven,
	removePractitionerDid,
	setInvited,
	setResults,
	setWouldRatherNot,
	uninvite,
} from "../../../store/edits/preparation.ts";
import { Field } from "../../../ui/Field.tsx";
import { FormProblem } from "../../../ui/FormProblem.tsx";
import { readDay } from "../../../ui/read-day.ts";
import { Select } from "../../../ui/Select.tsx";
import { Ask } from "../fields/Ask.tsx";
import { NewLine } from "../fields/NewLine.tsx";
import { PartFoot } from "../fields/PartFoot.tsx";
import type { Missing } from "../fields/use-add-form.ts";
import { useDraft } from "../fields/use-draft.ts";
import { useNextQuestion } from "../fields/use-next-question.tsx";
import { WhileAlone } from "../fields/WhileAlone.tsx";
import { WhoPicker } from "../fields/WhoPicker.tsx";
import { isSameWho } from "../fields/who.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { formats, type GivenFormat, likelyFormat } from "./given-format.ts";

const answers: readonly { readonly value: InvitedAnswer; readonly word: string }[] = [
	{ value: "not-asked-yet", word: "Not asked yet" },
	{ value: "asked", word: "Asked, no answer yet" },
	{ value: "coming", word: "Coming, or here" },
	{ value: "could-not", word: "Could not come" },
	{ value: "refused", word: "Said no" },
];
const ways = ["By post", "By hand", "By email", "Read over the phone", "At the surgery"] as const;

export function PreparationPage() {
	const { plan, act, go, showSheet } = usePlan();
	const name = plan.about.calledName;
	const { preparation } = plan.talks;
	const settle = () => go({ screen: "talk", stage: "settle", questionId: null });
	const button = useNextQuestion({ onEnd: settle, onBack: settle });
	useMinutes("settle", false);
	return (
		<PartPage
			isDense
			kicker="Settle in"
			title="Before you met"
			stage="settle"
			main={button}
			foot={<PartFoot line={`${name} chooses who joins and who does not.`} main={button} />}
		>
			<Ask title={`Is there anyone ${name} would like there?`}>
				<Invited />
			</Ask>
			<Ask title="Or would rather not have?">
				<WhileAlone onAsk={() => showSheet("here")}>
					<WhoPicker
						label="Would rather not have"
						value={preparation.wouldRatherNot}
						onChange={(who) => act(setWouldRatherNot(who))}
					/>
				</WhileAlone>
			</Ask>
			<Ask title="What was given to prepare" hint="A letter, a thinking sheet, a talk on the phone.">
				<Given />
				<p>
					<button type="button" className="link" onClick={() => go({ screen: "part", part: "papers", itemId: null })}>
						Make a thinking sheet
					</button>
				</p>
			</Ask>
			<Ask title="Results and letters">
				<Select
					isLabelShown
					label="Were results explained before?"
					value={preparation.results ?? "not-asked"}
					choices={[
						{ value: "not-asked", word: "Not asked yet" },
						{ value: "explained", word: "Yes, explained" },
						{ value: "none-needed", word: "None to explain" },
						{ value: "not-yet", word: "Not yet" },
					]}
					onChange={(next) => act(setResults(next === "not-asked" ? null : next))}
				/>
			</Ask>
			<Ask title="How you prepared" hint="Notes read, the last plan read.">
				<Prepared />
			</Ask>
		</PartPage>
	);
}

function Invited() {
	const { plan, act } = usePlan();
	const { invited } = plan.talks.preparation;
	const people = invited?.people ?? [];
	return (
		<>
			{invited === null ? <p className="soft">Not asked yet.</p> : null}
			{invited?.isNobodyByChoice ? <p>Nobody, by choice.</p> : null}
			{people.length > 0 ? (
				<ul className="part-list">
					{people.map((one) => (
						<li key={one.id}>
							<span>{nameOfWho(plan, one.who)}</span>
							<Select
								label={`Whether ${nameOfWho(plan, one.who)} is coming`}
								value={one.answer}
								choices={answers}
								onChange={(answer) => act(setInvited(plan, one.id, answer))}
							/>
						</li>
					))}
				</ul>
			) : null}
			<WhoPicker
				label="Would like there"
				value={people.map((one) => one.who)}
				onChange={(who) => {
					const added = who.find((one) => !people.some((other) => isSameWho(other.who, one)));
					const gone = people.find((one) => !who.some((other) => isSameWho(other, one.who)));
					if (added) return act(invite(plan, added satisfies Who));
					return gone ? act(uninvite(plan, gone.id)) : true;
				}}
			/>
			{people.length === 0 && !invited?.isNobodyByChoice ? (
				<p>
					<button type="button" className="button button-small" onClick={() => act(invitedNobody())}>
						Nobody, by choice
					</button>
				</p>
			) : null}
		</>
	);
}

/** The day of something that was done before: today until another is typed; a day to come is refused. */
function useDay(label: string, draftKey: string) {
	const { open, act } = usePlan();
	const id = useId();
	const now = today(open.clock);
	const shown = writtenDate(now).replaceAll("\u00a0", " ");
	const [typed, type, forget] = useDraft(draftKey, shown);
	const read = () => readDay(open.record.drafts[draftKey] ?? shown, now, "past");
	const missing = (): Missing | null => {
		const day = read();
		return "problem" in day ? { sentence: day.problem, fieldId: id } : null;
	};
	const field = (sentenceAt: (fieldId: string) => string, unsay: () => void) => (
		<Field
			fieldId={id}
			label={label}
			value={typed}
			error={sentenceAt(id)}
			onChange={(event) => {
				unsay();
				type(event.target.value);
			}}
		/>
	);
	/** Keeps something of that day, and lets go of what was typed; false when it was refused. */
	const keep = (edit: (on: LocalDate) => Edit): boolean => {
		const day = read();
		if ("problem" in day || !act(edit(day.date))) return false;
		forget();
		return true;
	};
	return { field, missing, keep };
}

function Given() {
	const { plan, open, staff, act } = usePlan();
	const day = useDay("On which day", "given-day");
	const { given } = plan.talks.preparation;
	// Until somebody chooses it follows the needs, which may be asked after this page was opened.
	const [chosen, setFormat] = useState<GivenFormat | "">("");
	const format = chosen === "" ? likelyFormat(plan) : chosen;
	const formatId = useId();
	const [how, setHow] = useState<(typeof ways)[number]>("By hand");
	return (
		<>
			{given.length === 0 ? <p className="soft">Nothing written down yet.</p> : null}
			<ul className="part-list">
				{given.map((one) => (
					<li key={one.id}>
						<span>
							{[one.what, one.format, one.how, writtenDate(one.on)].filter((part) => part.trim() !== "").join(", ")}
						</span>
						<button type="button" className="link" onClick={() => act(removeGiven(one.id))}>
							Take out<span className="visually-hidden">: {one.what}</span>
						</button>
					</li>
				))}
			</ul>
			<NewLine
				label="What was given"
				hint="Thinking sheet"
				button="Write it down"
				missing="Say what was given."
				draftKey="given-new"
				alsoMissing={() =>
					format === "" ? { sentence: "Choose in which format it was.", fieldId: formatId } : day.missing()
				}
				before={(sentenceAt, unsay) => (
					<>
						<div className="field-row">
							<Select
								isLabelShown
								id={formatId}
								label="In which format"
								value={format}
								choices={[
									...(format === "" ? [{ value: "" as const, word: "Choose" }] : []),
									...formats.map((value) => ({ value, word: value })),
								]}
								onChange={(value) => {
									unsay();
									setFormat(value);
								}}
							/>
							<Select
								isLabelShown
								label="How"
								value={how}
								choices={ways.map((value) => ({ value, word: value }))}
								onChange={setHow}
							/>
							{day.field(sentenceAt, unsay)}
						</div>
						<FormProblem text={sentenceAt(formatId)} />
					</>
				)}
				onKeep={(what) =>
					format !== "" && day.keep((on) => addGiven(open.record.plan, { what, format, how, on }, staff))
				}
			/>
		</>
	);
}

function Prepared() {
	const { plan, open, act } = usePlan();
	const day = useDay("Done on", "prepared-day");
	const did = plan.talks.preparation.practitioner;
	return (
		<>
			<ul className="part-list">
				{did.map((one) => (
					<li key={one.id}>
						<span>
							{one.what}, {writtenDate(one.on)}
						</span>
						<button type="button" className="link" onClick={() => act(removePractitionerDid(one.id))}>
							Take out<span className="visually-hidden">: {one.what}</span>
						</button>
					</li>
				))}
			</ul>
			<NewLine
				label="What you did"
				button="Write it down"
				missing="Say what you did."
				draftKey="prepared-new"
				alsoMissing={day.missing}
				before={(sentenceAt, unsay) => <div className="field-row">{day.field(sentenceAt, unsay)}</div>}
				onKeep={(what) => day.keep((on) => addPractitionerDid(open.record.plan, what, on))}
			/>
		</>
	);
}
