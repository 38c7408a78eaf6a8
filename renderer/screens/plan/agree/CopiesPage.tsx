/** 08, read back, part 2 of 3: who should have a copy. The person decides; a no is their choice, and done. */
import { useEffect, useRef, useState } from "react";
import { agreedNow } from "../../../../shared/criteria/agreed.ts";
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { personWords } from "../../../../shared/criteria/person.ts";
import type { Copy } from "../../../../shared/plan/agreement.ts";
import { today, writtenDate } from "../../../../shared/plan/time.ts";
import { addCopies, giveCopies, newCopy } from "../../../store/edits/copies.ts";
import { filesLeftBehind, filesOf } from "../../../store/made-files.ts";
import { keepInSight } from "../../../ui/focus-after.ts";
import { useKeys } from "../../../ui/keys.ts";
import { useMayName, useMayShow, useRoom } from "../in-room.ts";
import { PartPage } from "../PartPage.tsx";
import type { PartProps } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { useMinutes } from "../use-minutes.ts";
import { AddReaderSheet } from "./AddReaderSheet.tsx";
import { CopyLine, focusReaderSoon } from "./CopyLine.tsx";
import { CopySheet } from "./CopySheet.tsx";
import { againButton, anew, isToMake, isToMakeAgain, makeButton, notKnownSince, proposed } from "./copies.ts";
import { copyRows } from "./copy-rows.ts";
import { countPrivate, isDecided } from "./copy-sees.ts";
import { PreviewSheet } from "./PreviewSheet.tsx";
import { PromiseLine } from "./PromiseLine.tsx";
import { RoomQuestion } from "./RoomQuestion.tsx";
import { FROM_COPIES, partKicker, toAgree, toCopies, toRights, toRules } from "./steps.ts";
import { toTell } from "./to-tell.ts";
import { focusMainSoon, useMainFocus } from "./use-main-focus.ts";
import { type Making, useMaking } from "./use-making.ts";
import { WhoIsHere } from "./WhoIsHere.tsx";
import "../../../styles/agree.css";

/** `itemId`: the key of one reader, whose choice of parts was led to. */
export function CopiesPage({ itemId }: PartProps) {
	const room = useRoom();
	return room === null ? (
		<RoomQuestion kicker={partKicker(2)} isTalk={false} />
	) : (
		<Copies isAlone={room.length === 0} ledTo={itemId} />
	);
}

type Sheet = { readonly kind: "copy"; readonly key: string } | { readonly kind: "preview" } | { readonly kind: "add" };

function Copies({ isAlone, ledTo }: { readonly isAlone: boolean; readonly ledTo: string | null }) {
	const { plan, open, staff, act, go } = usePlan();
	const [sheet, setSheet] = useState<Sheet | null>(isAlone && ledTo !== null ? { kind: "copy", key: ledTo } : null);
	const maker = useMaking();
	const who = personWords(plan.about);
	const mayName = useMayName();
	const rows = copyRows(plan, today(open.clock)).filter((row) => mayName(row.who));
	// One copy a reader for as long as the page stands: what is shown, made and written down is the same one.
	const fresh = useRef(new Map<string, ReturnType<typeof newCopy>>());
	const copyOf = (row: (typeof rows)[number]) => {
		if (row.copy) return row.copy;
		const start = fresh.current.get(row.key) ?? newCopy(plan, row.who);
		fresh.current.set(row.key, start);
		return proposed(plan, row, start);
	};
	const toMake = rows
		.filter((row) => isDecided(row, copyOf(row)))
		.map(copyOf)
		.filter((copy) => isToMake(copy) && copy.exportId === null);
	const made = rows.flatMap(({ copy }) => (copy && copy.state === "not-given" && copy.exportId !== null ? [copy] : []));
	// Once all are made, a row names the files that its copy stands for: none that was undone, or decided anew since.
	const makingOf = (copy: Copy): Making | null => {
		const state = maker.states[copy.id] ?? null;
		if (maker.isMaking || state?.kind === "failed") return state;
		const files = copy.exportId === null ? null : filesOf(open, plan, copy);
		return files === null ? null : { kind: "made", ...files };
	};
	const again =
		toMake.length === 0
			? rows
					.filter((row) => isDecided(row, copyOf(row)))
					.map(copyOf)
					.filter(isToMakeAgain)
			: [];
	const makeAgain = () => {
		const next = again.map((copy) => (copy.state === "given" ? anew(copy) : copy));
		const fresh = next.filter((copy) => !again.includes(copy));
		if (fresh.length > 0 && !act(addCopies(plan, fresh))) return;
		maker.make(next);
		// The button that was pressed is away while copies are made.
		focusMainSoon();
	};
	const kept = countPrivate(plan);
	const onPage = rows.filter(({ who }) => isAlone || who.kind === "me");
	const notKnown = notKnownSince(onPage.flatMap(({ copy, given }) => [...(copy ? [copy] : []), ...given]));
	// The names of the files stand above what comes next, and have moved it.
	useEffect(() => {
		if (!maker.isMaking && maker.said !== "") keepInSight(".copies-foot .buttons");
	}, [maker.isMaking, maker.said]);
	useMinutes("read-back", false);
	useMainFocus();
	useKeys({ "Mod+Enter": () => go(toRules), "Alt+ArrowLeft": () => go(toAgree("again")) });
	const opened = sheet?.kind === "copy" ? rows.find((row) => row.key === sheet.key) : undefined;
	const closeCopy = () => {
		setSheet(null);
		if (opened === undefined || opened.key !== ledTo) return;
		go(toCopies);
		focusReaderSoon(ledTo);
	};
	const press = () => {
		if (maker.isMaking) return;
		if (toMake.length > 0) maker.make(toMake);
		else go(toRules);
	};
	const mainButton = (
		<button type="button" className="button button-main copies-main" aria-disabled={maker.isMaking} onClick={press}>
			{maker.isMaking ? "Making…" : toMake.length > 0 ? makeButton(toMake.length) : "Next: what is still to do"}
		</button>
	);
	return (
		<PartPage kicker={partKicker(2)} title="Who should have a copy?" stage="read-back" main={mainButton}>
			<p className="soft copies-lead">
				{who.name} decides.{" "}
				{kept === 0 || !isAlone
					? ""
					: kept === 1
						? "One thing kept between you is in nobody’s copy. "
						: `${kept} things kept between you are in nobody’s copy. `}
				{isAlone ? (
					<button type="button" className="link" onClick={() => setSheet({ kind: "preview" })}>
						See what each person will read
					</button>
				) : (
					"What each person sees is not shown while others are here."
				)}{" "}
				<WhoIsHere />{" "}
				<button type="button" className="link" onClick={() => go(toRights(FROM_COPIES))}>
					What was decided about sharing
				</button>
			</p>
			<table className="share-table copies-table">
				<caption className="visually-hidden">Copies of {who.name}’s plan</caption>
				<thead>
					<tr>
						<th scope="col">Who</th>
						<th scope="col">What they see</th>
						<th scope="col">In what form</th>
						<th scope="col">How it gets there</th>
						<th scope="col">Now</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<CopyLine
							key={row.key}
							row={row}
							copy={copyOf(row)}
							isDecided={isDecided(row, copyOf(row))}
							isAlone={isAlone}
							making={makingOf(copyOf(row))}
							leftBehind={maker.isMaking ? [] : filesLeftBehind(open, plan, copyOf(row))}
							onOpen={() => setSheet({ kind: "copy", key: row.key })}
						/>
					))}
				</tbody>
			</table>
			<div className="copies-foot">
				<div className="buttons">
					<span className="in-bar">{mainButton}</span>
					{maker.isMaking ? (
						<button type="button" className="button" onClick={maker.stop}>
							Stop
						</button>
					) : null}
					{again.length > 0 && !maker.isMaking ? (
						<button type="button" className="button" onClick={makeAgain}>
							{againButton(again.length)}
						</button>
					) : null}
					{made.length > 0 && !maker.isMaking ? (
						<button
							type="button"
							className="button"
							onClick={() => {
								act(giveCopies(plan, new Set(made.map((copy) => copy.id)), staff, open.clock));
								focusMainSoon();
							}}
						>
							{made.length === 1 ? "It is given, today" : "All are given, today"}
						</button>
					) : null}
					<button type="button" className="button" onClick={() => setSheet({ kind: "add" })}>
						Add someone
					</button>
					{toMake.length > 0 && !maker.isMaking ? (
						<button type="button" className="link" onClick={() => go(toRules)}>
							Next: what is still to do
						</button>
					) : null}
				</div>
				<div className="copies-says">
					<p role="status">{maker.isMaking ? "Being made now. Others can be made when these are done." : maker.said}</p>
					{notKnown === null ? null : <p className="note-line">{notKnown}</p>}
					<EachCopySays />
					<PromiseLine />
					<ToTell />
				</div>
			</div>
			{sheet?.kind === "preview" ? <PreviewSheet rows={rows} copyOf={copyOf} onClose={() => setSheet(null)} /> : null}
			{sheet?.kind === "add" ? <AddReaderSheet onClose={() => setSheet(null)} /> : null}
			{opened ? (
				<CopySheet
					row={opened}
					copy={copyOf(opened)}
					isAlone={isAlone}
					isAtParts={opened.key === ledTo}
					onClose={closeCopy}
				/>
			) : null}
		</PartPage>
	);
}

/** "Each copy says version 2, agreed …, look again …, and to ring …". */
function EachCopySays() {
	const { plan } = usePlan();
	const agreed = agreedNow(plan);
	const { lookAgain } = plan.agreement;
	const coordinator = plan.team.contacts.find((contact) => contact.id === plan.team.coordinatorId);
	const phone = coordinator?.phones[0]?.number;
	const ring = coordinator ? (phone ? `to ring ${coordinator.name} on ${phone}` : `to ask ${coordinator.name}`) : null;
	return (
		<p className="note-line">
			<strong>Each copy says</strong> version {plan.version},{" "}
			{agreed
				? `agreed ${writtenDate(agreed.on)}${isChangedSinceAgreed(plan) ? " and changed since" : ""}`
				: "not agreed yet"}
			, how to change it,{" "}
			{lookAgain ? `that we look again by ${writtenDate(lookAgain.on)}` : "that no day is set to look again"}
			{ring ? `, and ${ring} to look again sooner` : ""}. Copies are not encrypted: put them where{" "}
			{plan.about.calledName} wants them.
		</p>
	);
}

/** Whose number prints without their having been told that they are listed. */
function ToTell() {
	const { plan, open, staff, go } = usePlan();
	const mayShow = useMayShow();
	const people = toTell(plan, staff, today(open.clock)).filter((one) => mayShow(one));
	if (people.length === 0) return null;
	return (
		<p className="note-line">
			<strong>Not written down as told that they are listed,</strong> and their number prints:{" "}
			{people.map(({ id, name }, index) => (
				<span key={id}>
					{index === 0 ? "" : ", "}
					<button type="button" className="link" onClick={() => go({ screen: "part", part: "team", itemId: id })}>
						{name}
					</button>
				</span>
			))}
			.
		</p>
	);
}
