/** What is turned to the person depends on where the conversation is: one question of the talk, or a page of the plan. */
import { today } from "../../../../shared/plan/time.ts";
import { type Route, writeRoute } from "../../../store/route.ts";
import { useHere, useRoom } from "../in-room.ts";
import { type SheetName, usePlan } from "../plan-context.ts";
import { Circle } from "../team/Circle.tsx";
import { Answers } from "./Answers.tsx";
import { boxAt } from "./box-at.ts";
import { noBox, Turned } from "./Turned.tsx";
import { TurnedAnswer } from "./TurnedAnswer.tsx";
import { TurnedEasyRead } from "./TurnedEasyRead.tsx";
import { TurnedTalk } from "./TurnedTalk.tsx";
import { type TurnedPage, turnedPage } from "./turned-page.ts";

interface TurnedScreenProps {
	/** What was out when it was turned. */
	readonly sheet: SheetName | null;
	/** A card was pointed at. */
	readonly onPointed: () => void;
	readonly onBack: () => void;
}

export function TurnedScreen({ sheet, onPointed, onBack }: TurnedScreenProps) {
	const { route } = usePlan().state;
	if (route.screen === "part" && route.part === "easy-read")
		return <TurnedEasyRead itemId={route.itemId} onBack={onBack} />;
	if (route.screen === "goal" || route.screen === "part") return <TurnedPart route={route} onBack={onBack} />;
	return <TurnedTalk route={route} sheet={sheet} onPointed={onPointed} onBack={onBack} />;
}

interface TurnedPartProps {
	readonly route: Extract<Route, { readonly screen: "goal" | "part" }>;
	readonly onBack: () => void;
}

function TurnedPart({ route, onBack }: TurnedPartProps) {
	const { plan, open, state, copied } = usePlan();
	const here = useHere();
	const room = useRoom();
	const day = today(open.clock);
	const { drafts } = state.record;
	const turned = turnedPage(route, { plan, present: here, isRoomAsked: room !== null, day, copied, drafts });
	const at = boxAt(route, plan);
	// Of a goal that is not shown now nothing is asked.
	const isShown = at !== null && (!("goal" in at) || turned.items.some(({ id }) => id === at.goal.quote.id));
	if (isShown) return <TurnedAnswer key={writeRoute(route)} at={at} turned={turned} onBack={onBack} />;
	/** Those of whom it may be said here, and who are still with them. */
	const circleOf = ({ items }: TurnedPage) => {
		const shown = plan.team.contacts.filter((one) => one.circle !== null && items.some(({ id }) => id === one.id));
		return shown.length === 0 ? null : <Circle contacts={shown} name={plan.about.calledName} isLarge />;
	};
	const isTeam = route.screen === "part" && route.part === "team" && route.itemId === null;
	const drawing = isTeam ? circleOf(turned) : null;
	return (
		<Turned {...turned} {...noBox} onBack={onBack} drawing={drawing} choices={<Answers {...{ route, turned }} />} />
	);
}
