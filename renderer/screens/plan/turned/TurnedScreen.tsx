/** What is turned to the person depends on where the conversation is: one question of the talk, or a page of the plan. */
import { useRef, useState } from "react";
import { keptWords, type PlaceId } from "../../../../shared/guide/places.ts";
import type { HowGiven } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { stageOf } from "../../../../templates/guide.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { beginWithWords } from "../../../store/room.ts";
import { isKeptOff } from "../closed-here.ts";
import { useHere, useRoom } from "../in-room.ts";
import { type SheetName, usePlan } from "../plan-context.ts";
import { chosenPlace, givenKey, givenOf, placeDraft, placeKey, usualWay } from "../talk/how-given.ts";
import { BotherList, FirstList } from "../talk/Worries.tsx";
import { CardsToPointAt } from "../talk/WorryCards.tsx";
import { nameOfPlace } from "../talk/where.ts";
import { Circle } from "../team/Circle.tsx";
import { Answers } from "./Answers.tsx";
import { noBox, Turned } from "./Turned.tsx";
import { TurnedEasyRead } from "./TurnedEasyRead.tsx";
import { daysPage, pointedAt, talkWords } from "./talk-words.ts";
import { type TurnedPage, turnedPage } from "./turned-page.ts";

interface TurnedScreenProps {
	/** What was out when it was turned. */
	readonly sheet: SheetName | null;
	/** A card was pointed at. */
	readonly onPointed: () => void;
	readonly onBack: () => void;
}

export function TurnedScreen({ sheet, onPointed, onBack }: TurnedScreenProps) {
	const { plan, open, state, staff, copied } = usePlan();
	const { route } = state;
	const here = useHere();
	const room = useRoom();
	/** Those of whom it may be said here, and who are still with them. */
	const circleOf = ({ items }: TurnedPage) => {
		const shown = plan.team.contacts.filter((one) => one.circle !== null && items.some(({ id }) => id === one.id));
		return shown.length === 0 ? null : <Circle contacts={shown} name={plan.about.calledName} isLarge />;
	};
	// Until the question is another or the screen is turned back: then whoever works with them types again.
	const [writerAt, setWriterAt] = useState<string | null>(null);
	const beganHere = useRef(false);
	if (route.screen === "part" && route.part === "easy-read")
		return <TurnedEasyRead itemId={route.itemId} onBack={onBack} />;
	if (route.screen === "goal" || route.screen === "part") {
		const { drafts } = state.record;
		const day = today(open.clock);
		const turned = turnedPage(route, { plan, present: here, isRoomAsked: room !== null, day, copied, drafts });
		const isTeam = route.screen === "part" && route.part === "team" && route.itemId === null;
		const drawing = isTeam ? circleOf(turned) : null;
		return (
			<Turned {...turned} {...noBox} onBack={onBack} drawing={drawing} choices={<Answers {...{ route, turned }} />} />
		);
	}
	const stageId = route.screen === "talk" ? route.stage : "life";
	const stage = stageOf(stageId);
	const question =
		route.screen === "talk"
			? (stage.prompts.find((prompt) => prompt.id === route.questionId) ?? stage.question)
			: stage.question;
	// Cards to point at, and what is looked at together, are for both; of any other sheet nothing is said here.
	if (sheet === "cards") {
		const point = (place: PlaceId) => {
			open.draft(placeKey(stageId), placeDraft(question.id, place));
			onPointed();
		};
		const cards = <CardsToPointAt onPick={point} />;
		return <Turned key="cards" question={question.text} items={[]} {...noBox} onBack={onBack} choices={cards} />;
	}
	if (sheet === "tools") return <Turned key="tools" {...daysPage(plan, here)} {...noBox} onBack={onBack} />;
	const chosen = chosenPlace(state.record.drafts, stageId, question.id);
	const place = chosen ?? question.place ?? stage.question.place ?? "matter.know-about-me";
	// The same where nothing was said yet: it tells nothing.
	const nothing = isKeptOff(plan, here, place) ? "not-now" : null;
	// Answered by pressing, here as there: what is typed would be one more worry.
	const Choices = question.asks === "order" ? FirstList : question.asks === "bother" ? BotherList : null;
	if (Choices)
		return (
			<Turned {...noBox} question={question.text} items={[]} nothing={nothing} onBack={onBack} choices={<Choices />} />
		);
	const draftKey = `words:${stageId}`;
	const given = givenOf(state.record.drafts, stageId);
	const usual = usualWay(plan);
	const remember = (isTheirs: boolean) => {
		const how = isTheirs ? "written" : usual.how;
		open.draft(givenKey(stageId), JSON.stringify({ how, through: null, spokenBy: { kind: "me" } }));
	};
	const isWriter = writerAt === question.id;
	const type = (text: string) => {
		// Theirs from the first letter to the last, or it is not written by them.
		if ((state.record.drafts[draftKey] ?? "") === "") {
			beganHere.current = true;
			remember(isWriter);
		} else if (!isWriter && given?.how === "written") remember(false);
		open.draft(draftKey, text);
	};
	const keep = (text: string) => {
		beginWithWords(open, { name: staff.name, role: staff.role });
		const way = given ? { ...given, through: given.through ?? wayThrough(given.how) } : usual;
		const said = { text, ...way, staff, questionId: question.id };
		const edit = keepWords(open.record.plan, place, nameOfPlace(place), said, open.clock);
		open.actAndClear(edit.label, edit.changes, draftKey);
		open.draft(givenKey(stageId), "");
		open.draft(placeKey(stageId), "");
	};
	const wayThrough = (how: HowGiven) => (how === usual.how ? usual.through : null);
	return (
		<Turned
			question={question.text}
			key="words"
			items={[...talkWords(plan, here, keptWords(plan, stageId)), ...(stageId === "mind" ? pointedAt(plan, here) : [])]}
			nothing={nothing}
			boxLead={chosen === null ? "" : nameOfPlace(chosen)}
			draftKey={draftKey}
			onType={type}
			onKeep={keep}
			onBack={onBack}
			typing={{
				isTheirs: isWriter,
				onChange: (isTheirs) => {
					setWriterAt(isTheirs ? question.id : null);
					// What somebody else began does not become theirs by this.
					if (beganHere.current || !isTheirs) remember(isTheirs);
				},
			}}
		/>
	);
}
