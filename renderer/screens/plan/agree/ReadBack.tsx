/** The plan read back in the type that is turned to the person: one part at a time, their words whole. */
import { useState } from "react";
import { isOwnVoice } from "../../../../shared/criteria/voices.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { answerReadBack } from "../../../store/edits/goals.ts";
import { askAgain } from "../../../store/room.ts";
import type { Route } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { Mark } from "../../../ui/Mark.tsx";
import { useFocusOnShow } from "../../../ui/use-focus.ts";
import { routeOf } from "../flow.ts";
import { nameOfWho } from "../names.ts";
import { PartPage } from "../PartPage.tsx";
import { pageOf } from "../parts.tsx";
import { usePlan } from "../plan-context.ts";
import { roomForPerson } from "../room-words.ts";
import { SaidInPlan } from "../SaidHere.tsx";
import { hasUnnamedInterpreter } from "../talk/interpreter.ts";
import { useMinutes } from "../use-minutes.ts";
import { goalToConfirm } from "./goal-read-back.ts";
import { NEED_LEAD } from "./reading/you.ts";
import { type ReadItem, type ReadPlace, readingOf } from "./reading.ts";
import { SeenSheet } from "./SeenSheet.tsx";
import { partKicker, toAgree } from "./steps.ts";

export function ReadBack({ present, partId }: { readonly present: readonly Who[]; readonly partId: string | null }) {
	const { plan, open, act, go, sheet, staff } = usePlan();
	const [isAsking, setAsking] = useState(false);
	const heading = useFocusOnShow<HTMLHeadingElement>();
	const day = today(open.clock);
	const parts = readingOf(plan, present, day);
	const index = Math.max(
		0,
		parts.findIndex((part) => part.id === partId),
	);
	const part = parts[index];
	useMinutes("read-back");
	const next = () => {
		const goal = part ? goalToConfirm(plan, part) : null;
		if (goal && !act(answerReadBack(goal, "yes", staff, open.clock))) return;
		go(toAgree(parts[index + 1]?.id ?? "next"));
	};
	const back = () => {
		const before = parts[index - 1];
		if (before) go(toAgree(before.id));
	};
	const leave = () => go({ screen: "talk", stage: "life", questionId: null });
	useKeys({
		"Mod+Enter": next,
		"Alt+ArrowLeft": back,
		Escape: () => {
			if (isAsking || sheet !== null) return false;
			leave();
			return true;
		},
	});
	if (!part) return <NothingYet isKeptOff={present.length > 0 && readingOf(plan, [], day).length > 0} />;
	const route = routeToChange(part.place);
	return (
		<div className="turned read-back" data-turned-size={plan.needs.turnedSize}>
			<main className="turned-page" data-region="theirs">
				<p className="soft">
					{partKicker(1)}. Page {index + 1} of {parts.length}
				</p>
				<h1 className="turned-question" ref={heading} tabIndex={-1}>
					{part.title}
				</h1>
				<div className="kept">
					{part.items.map((item, at) => (
						// "You will" is said once for what follows one another.
						<Item key={item.id} item={item} isLeadSaid={part.items[at - 1]?.lead === item.lead} />
					))}
				</div>
			</main>
			<footer className="turned-foot" data-region="foot">
				<div>
					<p>
						<strong>Did I get that right?</strong> What shall I change?
					</p>
					<p className="soft small">
						{roomForPerson(
							staff.name,
							present.map((who) => nameOfWho(plan, who)),
							hasUnnamedInterpreter(plan, today(open.clock)),
						)}{" "}
						<button type="button" className="link" onClick={() => askAgain(open)}>
							Who is here?
						</button>
					</p>
					{part.id === "you" && present.length === 0 && plan.needs.flags.length > 0 ? (
						<p className="soft small">“{NEED_LEAD}” goes to everybody who has a copy.</p>
					) : null}
				</div>
				<div className="buttons">
					<button type="button" className="button button-main" onClick={next}>
						Yes, go on
					</button>
					{route ? (
						<button type="button" className="button" onClick={() => go(route)}>
							Change something
						</button>
					) : null}
					{present.length === 0 && part.items.some(({ at }) => at !== null) ? (
						<button type="button" className="button" onClick={() => setAsking(true)}>
							Who may see this?
						</button>
					) : null}
					<button type="button" className="link key-link" onClick={leave}>
						Leave <kbd>Esc</kbd>
					</button>
				</div>
			</footer>
			{isAsking ? <SeenSheet items={part.items} onClose={() => setAsking(false)} /> : null}
		</div>
	);

	function routeToChange(place: ReadPlace): Route | null {
		if (place.kind === "goal") return { screen: "goal", goalId: place.goalId, part: place.part };
		if (place.kind === "stage") return routeOf(place.stage, plan);
		return pageOf(place.part) ? { screen: "part", part: place.part, itemId: place.itemId } : null;
	}
}

function Item({ item, isLeadSaid }: { readonly item: ReadItem; readonly isLeadSaid: boolean }) {
	const { quote } = item;
	const isTheirs = quote !== null && isOwnVoice(quote);
	const lead = [isLeadSaid ? "" : item.lead, item.voice].filter(Boolean).join(". ");
	return (
		<div className="read-item">
			{lead ? <p className="read-lead">{lead}</p> : null}
			{quote && isTheirs ? <SaidInPlan quote={quote} /> : null}
			{quote && !isTheirs ? (
				<p className="read-line" lang={quote.language} dir="auto">
					{quote.text}
				</p>
			) : null}
			{quote === null ? (
				<p className="read-line" lang={item.language ?? undefined} dir="auto">
					{item.line}
				</p>
			) : null}
			{item.visibility.kind === "private" ? (
				<p className="soft">
					<Mark kind="lock" /> Only between us
				</p>
			) : null}
		</div>
	);
}

function NothingYet({ isKeptOff }: { readonly isKeptOff: boolean }) {
	const { plan, open, go } = usePlan();
	const button = useFocusOnShow<HTMLButtonElement>();
	return (
		<PartPage
			kicker={partKicker(1)}
			title={isKeptOff ? "Nothing is read back while others are here" : "Nothing to read back yet"}
			stage="read-back"
		>
			<p className="agree-line">
				{isKeptOff
					? "It waits until they have left."
					: `${plan.about.calledName}’s words will be read here, once some are kept.`}
			</p>
			<div className="buttons">
				<button
					ref={button}
					type="button"
					className="button button-main"
					onClick={() => (isKeptOff ? askAgain(open) : go({ screen: "talk", stage: "life", questionId: null }))}
				>
					{isKeptOff ? "Who is here?" : "Ask what makes life good"}
				</button>
				<button type="button" className="button" onClick={() => go(toAgree("next"))}>
					Go on without
				</button>
			</div>
		</PartPage>
	);
}
