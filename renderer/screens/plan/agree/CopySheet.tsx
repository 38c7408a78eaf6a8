/** One person's copy: what they see, in what form, how it gets there, and whether it did. The person decides. */

import { useEffect, useRef } from "react";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Copy, PlanPart } from "../../../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../../../shared/plan/copies.ts";
import { decisionsAbout } from "../../../../shared/plan/sharing.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { partOnPaper, partOnScreen } from "../../../../templates/copies.ts";
import { readerOfCopy } from "../../../../templates/full/visible.ts";
import { leaveOut, putCopy, settleCopy } from "../../../store/edits/copies.ts";
import { Field } from "../../../ui/Field.tsx";
import { focusFirstIn } from "../../../ui/focus-after.ts";
import { isByKey } from "../../../ui/press.ts";
import { Select } from "../../../ui/Select.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { SavedDate } from "../fields/SavedDate.tsx";
import { useTyped } from "../fields/use-typed.ts";
import { nameOfWho } from "../names.ts";
import { usePlan } from "../plan-context.ts";
import {
	EasyReadLine,
	EmergencyPageHolds,
	Refused,
	SaidLeftOut,
	SingleThings,
	TellsAllTheSame,
	WhatWasAgreed,
} from "./CopySays.tsx";
import { anew, formChoices, givenText, mismatches, partsToLeave, refused, withForm, withSees } from "./copies.ts";
import type { CopyRow } from "./copy-rows.ts";
import { seesAnswer, seesText } from "./copy-sees.ts";
import { GiverField } from "./GiverField.tsx";
import { PlainTextButton } from "./PlainTextButton.tsx";

interface CopySheetProps {
	readonly row: CopyRow;
	readonly copy: Copy;
	readonly isAlone: boolean;
	/** Whether it opens at the parts that are left out. */
	readonly isAtParts: boolean;
	readonly onClose: () => void;
}

export function CopySheet({ row, copy, isAlone, isAtParts, onClose }: CopySheetProps) {
	const { plan, open, staff, act } = usePlan();
	// What is kept when the sheet has gone builds on the plan of then, not on the one that was drawn.
	const current = (): Copy => open.record.plan.agreement.copies.find(({ id }) => id === copy.id) ?? copy;
	const put = (next: Copy): boolean => act(putCopy(open.record.plan, next));
	const parts = useRef<HTMLFieldSetElement>(null);
	useEffect(() => {
		if (isAtParts) parts.current?.querySelector("input")?.focus();
	}, [isAtParts]);
	const how = useTyped(`copy-how:${copy.id}`, copy.how, (text) => put({ ...current(), how: text }));
	const who = personWords(plan.about);
	const name = nameOfWho(plan, row.who);
	const isMe = row.who.kind === "me";
	// What is decided anew has to be made anew.
	const decide = (next: Copy) => put(anew(next));
	const kept = (): Copy => ({ ...current(), how: how.text });
	const close = () => {
		how.finish();
		// A day that is being typed is left, and so kept, before its field goes.
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		onClose();
	};
	const { who: reader } = row;
	const mayBeTold =
		reader.kind === "contact" ? (plan.team.contacts.find(({ id }) => id === reader.contactId)?.mayShare ?? null) : null;
	const seesNothing = isRefused(copy);
	const answer = isMe ? copy.sees : seesAnswer(row, copy);
	// One question at a time: what the copy is like is asked once it is known what is in it.
	const isOpen = answer === null || isUndecided(copy);
	const chooseSees = (sees: Copy["sees"]) => {
		if (sees === "nothing") {
			put(refused(kept(), staff, open.clock));
			return;
		}
		const back = seesNothing ? settleCopy(kept(), "not-given", staff, open.clock) : kept();
		const plans = back.forms.filter((form) => form !== "emergency-page");
		const forms: Copy["forms"] = sees === "emergency-page" ? ["emergency-page"] : plans.length === 0 ? ["pdf"] : plans;
		decide({ ...withSees(back, sees), forms });
		// By keys it is the next to come, and the list of choices is gone through to its end.
		if (sees === "parts" && !isByKey()) focusFirstIn(parts);
	};
	const togglePart = (part: PlanPart) => {
		const parts = copy.withoutParts.includes(part)
			? copy.withoutParts.filter((other) => other !== part)
			: [...copy.withoutParts, part];
		decide({ ...leaveOut(kept(), parts, partOnPaper), sees: "parts" });
	};
	const toggleForm = (form: Copy["forms"][number]) => put(withForm(kept(), form));
	const isGivenEarlier = copy.state === "given" && copy.on !== null && copy.on !== today(open.clock);
	if (!isAlone && !isMe)
		return (
			<Sheet title={`${name}’s copy`} onClose={onClose}>
				<p>Ask {who.name} about this when you are alone together.</p>
			</Sheet>
		);
	return (
		<Sheet title={isMe ? `${who.name}’s own copy` : `${name}’s copy`} onClose={close} isWide>
			{isMe ? (
				<p className="soft">
					It is {who.their} plan{isAlone ? `: ${lowerFirst(seesText(plan, copy, who, isAlone))}` : ""}.
				</p>
			) : (
				<SeesField answer={answer} onChoose={chooseSees} name={who.name} />
			)}
			{isMe ? null : <EmergencyPageHolds copy={copy} name={name} person={who} />}
			{isMe || row.copy !== null ? null : <WhatWasAgreed decisions={decisionsAbout(plan, row.who)} name={who.name} />}
			{answer === "parts" ? (
				<fieldset className="agree-people" ref={parts}>
					<legend className="label">
						{isUndecided(copy) ? `Which parts are left out of ${name}’s copy?` : `Left out of ${name}’s copy`}
					</legend>
					{partsToLeave(plan, copy).map((part) => (
						<label className="check" key={part}>
							<input type="checkbox" checked={copy.withoutParts.includes(part)} onChange={() => togglePart(part)} />
							<span>{partOnScreen(part, who.their)}</span>
						</label>
					))}
				</fieldset>
			) : null}
			{isMe ? null : <TellsAllTheSame copy={copy} person={who} hasTicks />}
			{isUndecided(copy) ? (
				<p className="note" role="status">
					Nothing is ticked, so nothing is decided yet. No copy is made for {name} until something is.
				</p>
			) : null}
			{copy.sees === "parts" && copy.withoutParts.includes("team") ? (
				<p className="note">
					Names and numbers go from every part with them, such as who to call if things change. Whom to ask about the
					plan stays. Words that name somebody, or say a number, stay as they were said.
				</p>
			) : null}
			<SaidLeftOut copy={copy} name={name} person={who} />
			{copy.sees === "parts" && copy.withoutParts.length > 0 ? (
				<label className="check">
					<input
						type="checkbox"
						checked={copy.mayBeSaid}
						onChange={() => decide({ ...kept(), mayBeSaid: !copy.mayBeSaid })}
					/>
					<span>{name}’s copy may say that parts are left out</span>
				</label>
			) : null}
			{isMe || seesNothing || isOpen ? null : <SingleThings copy={copy} name={name} />}
			{isMe || mayBeTold === null ? null : (
				<p className="soft">
					{who.name} said they may be told: {mayBeTold}
				</p>
			)}
			{seesNothing ? (
				<Refused row={row} name={name} person={who} how={how} />
			) : isOpen ? null : (
				<>
					<fieldset hidden={copy.sees === "emergency-page"}>
						<legend className="label">In what form</legend>
						{row.given.map((one) => (
							<p className="soft" key={one.id}>
								{givenText(one, plan.needs)}
							</p>
						))}
						<div className="agree-people">
							{formChoices.map(({ form, word }) => (
								<label className="check" key={form}>
									<input type="checkbox" checked={copy.forms.includes(form)} onChange={() => toggleForm(form)} />
									<span>
										{form === "large-print" && plan.needs.printSize !== null
											? word.replace("Large print", `Large print, ${plan.needs.printSize} point`)
											: word}
									</span>
								</label>
							))}
						</div>
						{copy.forms.some((form) => form.startsWith("easy-read")) ? <EasyReadLine onLeave={close} /> : null}
						{mismatches(plan, copy, who).map((sentence) => (
							<p className="note" key={sentence}>
								{sentence}
							</p>
						))}
					</fieldset>
					<Field
						label="How it gets there"
						hint="In their hand, by post, into the practice record"
						value={how.text}
						maxLength={120}
						onChange={(event) => how.onChange(event.target.value)}
						{...how.events}
					/>
					<Select
						isLabelShown
						label="Now"
						value={copy.state}
						choices={[
							{ value: "not-given", word: "Not given yet" },
							{
								value: "given",
								word: isGivenEarlier && copy.on ? `Given ${writtenDate(copy.on)}` : "Given, today",
							},
							...(isMe ? [{ value: "person-said-no" as const, word: `${who.name} wants no copy` }] : []),
							{ value: "not-reachable", word: "Not reachable" },
						]}
						onChange={(state) => {
							const next = state === "person-said-no" ? anew(kept()) : kept();
							put({ ...settleCopy(next, state, staff, open.clock), planVersion: plan.version });
						}}
					/>
					{copy.state === "not-given" ? (
						<>
							<SavedDate
								label="To be given by, if a day was said"
								draftKey={`copy-by:${copy.id}`}
								value={copy.byWhen}
								onKeep={(byWhen) => put({ ...current(), byWhen })}
							/>
							<GiverField reader={reader} value={copy.by} onChoose={(by) => put({ ...kept(), by })} />
						</>
					) : null}
					{copy.sees === "emergency-page" ? null : <PlainTextButton reader={readerOfCopy(plan, copy)} />}
					{isMe || row.copy !== null ? null : (
						<div className="buttons sheet-foot">
							<button
								type="button"
								className="button button-main"
								onClick={() => {
									decide(kept());
									onClose();
								}}
							>
								Keep this for {name}
							</button>
						</div>
					)}
				</>
			)}
		</Sheet>
	);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Nothing is answered before somebody did. */
const NOT_ASKED = "not-asked";

function SeesField({
	answer,
	name,
	onChoose,
}: {
	readonly answer: Copy["sees"] | null;
	readonly name: string;
	readonly onChoose: (sees: Copy["sees"]) => void;
}) {
	return (
		<Select
			isLabelShown
			label="What they see"
			value={answer ?? NOT_ASKED}
			choices={[
				...(answer === null ? [{ value: NOT_ASKED, word: "Choose" } as const] : []),
				{ value: "everything", word: "Everything" },
				{ value: "parts", word: "Not all of it" },
				{ value: "emergency-page", word: "Only the emergency page" },
				{ value: "nothing", word: `Nothing: ${name} said no` },
			]}
			onChange={(value) => value !== NOT_ASKED && onChoose(value)}
		/>
	);
}
