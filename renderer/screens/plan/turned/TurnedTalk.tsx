/** A question of the talk, turned to the person: the words that were said to it, and a box for the next. */

import { keptWords, type PlaceId } from "../../../../shared/guide/places.ts";
import type { HowGiven } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { stageOf } from "../../../../templates/guide.ts";
import { keepWords } from "../../../store/edits/words.ts";
import { beginWithWords } from "../../../store/room.ts";
import type { Route } from "../../../store/route.ts";
import { isKeptOff } from "../closed-here.ts";
import { useHere } from "../in-room.ts";
import { type SheetName, usePlan } from "../plan-context.ts";
import { chosenPlace, givenKey, givenOf, placeDraft, placeKey, usualWay } from "../talk/how-given.ts";
import { BotherList, FirstList } from "../talk/Worries.tsx";
import { CardsToPointAt } from "../talk/WorryCards.tsx";
import { nameOfPlace } from "../talk/where.ts";
import { noBox, Turned } from "./Turned.tsx";
import { daysPage, pointedAt, talkWords } from "./talk-words.ts";
import { useTyping } from "./use-typing.ts";

interface TurnedTalkProps {
	readonly route: Extract<Route, { readonly screen: "talk" | "people" }>;
	/** What was out when it was turned. */
	readonly sheet: SheetName | null;
	/** A card was pointed at. */
	readonly onPointed: () => void;
	readonly onBack: () => void;
}

export function TurnedTalk({ route, sheet, onPointed, onBack }: TurnedTalkProps) {
	const { plan, open, state, staff } = usePlan();
	const { drafts } = state.record;
	const here = useHere();
	const stageId = route.screen === "talk" ? route.stage : "life";
	const stage = stageOf(stageId);
	const question =
		route.screen === "talk"
			? (stage.prompts.find((prompt) => prompt.id === route.questionId) ?? stage.question)
			: stage.question;
	const draftKey = `words:${stageId}`;
	const given = givenOf(drafts, stageId);
	const usual = usualWay(plan, today(open.clock));
	const { typing, onType } = useTyping({
		at: question.id,
		draft: drafts[draftKey] ?? "",
		isWritten: given?.how === "written",
		remember: (isTheirs) => {
			const how = isTheirs ? "written" : usual.how;
			open.draft(givenKey(stageId), JSON.stringify({ how, through: null, spokenBy: { kind: "me" } }));
		},
	});
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
	const chosen = chosenPlace(drafts, stageId, question.id);
	const place = chosen ?? question.place ?? stage.question.place ?? "matter.know-about-me";
	// The same where nothing was said yet: it tells nothing.
	const nothing = isKeptOff(plan, here, place) ? "not-now" : null;
	// Answered by pressing, here as there: what is typed would be one more worry.
	const Choices = question.asks === "order" ? FirstList : question.asks === "bother" ? BotherList : null;
	if (Choices)
		return (
			<Turned {...noBox} question={question.text} items={[]} nothing={nothing} onBack={onBack} choices={<Choices />} />
		);
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
			onType={(text) => {
				onType();
				open.draft(draftKey, text);
			}}
			onKeep={keep}
			onBack={onBack}
			typing={typing}
		/>
	);
}
