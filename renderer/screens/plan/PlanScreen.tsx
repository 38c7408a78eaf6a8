/** An open plan: its context, the keys that work everywhere in it, its sheets, and the screen the route asks for. */
import { Activity, useCallback, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { AppError } from "../../../shared/errors.ts";
import { today } from "../../../shared/plan/time.ts";
import { closePlan, lock } from "../../store/app.ts";
import type { AppState } from "../../store/app-state.ts";
import { stayOpen } from "../../store/closing.ts";
import type { Edit } from "../../store/edits/edit.ts";
import { keepsSomething } from "../../store/keeps-something.ts";
import { useObservable } from "../../store/observable.ts";
import type { OpenPlan } from "../../store/open-plan.ts";
import { answered, talkOf } from "../../store/room.ts";
import { type Route, writeRoute } from "../../store/route.ts";
import { stayNear } from "../../ui/focus-after.ts";
import { HelpSheet } from "../../ui/HelpSheet.tsx";
import { isTypingWithText, moveRegion, useKeys } from "../../ui/keys.ts";
import { useFocusAtAnyWidth } from "../../ui/use-narrow.ts";
import { ClosedWhileOthers } from "./ClosedPage.tsx";
import { GoalScreen } from "./GoalScreen.tsx";
import { HereSheet } from "./HereSheet.tsx";
import { MoreSheet } from "./MoreSheet.tsx";
import { NeedsSheet } from "./NeedsSheet.tsx";
import { NotSavedSheet } from "./NotSavedSheet.tsx";
import { pageOf } from "./parts.tsx";
import { type PlanContext, planContext, type SheetName } from "./plan-context.ts";
import { RoomFirst } from "./RoomFirst.tsx";
import { SafetySheet } from "./SafetySheet.tsx";
import { Talk } from "./Talk.tsx";
import { TalkSheet } from "./TalkSheet.tsx";
import { HealthFirst } from "./talk/HealthFirst.tsx";
import { TurnedScreen } from "./turned/TurnedScreen.tsx";
import { useTalkClock } from "./use-minutes.ts";
import { useTurn } from "./use-turn.ts";
import { useWays } from "./use-ways.ts";

const overview: Route = { screen: "part", part: "overview", itemId: null };

const nothing = (): void => undefined;

/** A route as far as it is one page, whatever is done on it. */
const pageOfRoute = (route: Route): string => writeRoute(route).split("/").slice(0, 2).join("/");

/** Pages whose boxes go on on the turned screen: the talk, and easy read. */
const isSharedWithTurned = (route: Route): boolean =>
	route.screen === "talk" || route.screen === "people" || (route.screen === "part" && route.part === "easy-read");

export function PlanScreen({ app, open }: { readonly app: AppState; readonly open: OpenPlan }) {
	const state = useObservable(open.state);
	const [sheet, showSheet] = useState<SheetName | null>(null);
	const [trouble, setTrouble] = useState("");
	const { profile, vault } = app;
	useTalkClock(open);
	useFocusAtAnyWidth();
	const plan = state.record.plan;
	// Asked once, as the plan is opened; who is here today by a talk that goes on is known.
	const [isRoomFirst, setRoomFirst] = useState(
		() => talkOf(open.record.plan, today(open.clock)) === null && keepsSomething(open.record.plan),
	);

	const act = useCallback(
		(edit: Edit | null): boolean => {
			if (!edit) return false;
			try {
				const stay = stayNear();
				open.act(edit.label, edit.changes);
				stay();
				setTrouble("");
				return true;
			} catch (error) {
				setTrouble(
					error instanceof AppError ? `That was not kept: ${error.whatToDo}.` : "That was not kept. Try again.",
				);
				return false;
			}
		},
		[open],
	);
	const { ways, healthAsked } = useWays(open, showSheet, setTrouble);
	const { go, holdsUp } = ways;
	const page = pageOfRoute(state.route);
	const { isTurned, turn, turnBack, behind, closeBehind } = useTurn(page, sheet, showSheet);
	const leave = useCallback(() => {
		if (holdsUp()) showSheet(null);
		else void closePlan().catch(() => showSheet("not-saved"));
	}, [holdsUp]);
	const context = useMemo<PlanContext>(
		() => ({
			open,
			state,
			plan,
			staff: { name: profile?.name ?? "Staff", role: profile?.role ?? "" },
			vault,
			copied: app.copied,
			act,
			...ways,
			trouble,
			leave,
			sheet,
			showSheet,
			turn: isRoomFirst ? nothing : turn,
		}),
		[open, state, plan, profile, vault, app.copied, act, ways, trouble, leave, turn, sheet, isRoomFirst],
	);

	const step = (way: "undo" | "redo") => {
		if (isTypingWithText()) return false;
		open.undo(way);
		// What had the focus may have been taken back with its words.
		requestAnimationFrame(() => {
			if (document.activeElement === document.body)
				document.querySelector<HTMLElement>("main textarea, main button")?.focus();
		});
		return true;
	};
	useKeys({
		F9: () => void lock(),
		"Mod+L": () => void lock(),
		// This listens from before a turned page comes, and so goes first: back from what F8 turned, and nothing on a page
		// that is turned by itself.
		F8: () => {
			if (isTurned) turnBack();
			else if (!isRoomFirst && document.querySelector(".turned") === null) turn();
		},
		F7: () => go(overview),
		F1: () => showSheet("help"),
		F6: () => moveRegion(1),
		"Shift+F6": () => moveRegion(-1),
		"Mod+Z": () => step("undo"),
		"Mod+Y": () => step("redo"),
		"Mod+Shift+Z": () => step("redo"),
	});
	// A new page is read from its head; what takes the focus on it comes after. A page that was turned comes back as it was.
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page is the reason
	useLayoutEffect(() => {
		// No arrow alone: newer browsers answer with a promise, which is no way to clean up.
		window.scrollTo(0, 0);
	}, [page, isTurned]);
	useEffect(() => {
		const root = document.documentElement;
		if (plan.needs.hasPlainLetters || plan.needs.formats.includes("easy-read")) root.dataset["letters"] = "plain";
		return () => {
			delete root.dataset["letters"];
		};
	}, [plan.needs]);

	const close = () => showSheet(null);
	// No page asks it a second time.
	const roomAnswered = () => {
		answered(open);
		setRoomFirst(false);
	};
	const closeNotSaved = () => {
		stayOpen();
		if (sheet === "not-saved") close();
	};
	return (
		<planContext.Provider value={context}>
			{isTurned ? <TurnedScreen sheet={behind} onPointed={closeBehind} onBack={turnBack} /> : null}
			{/* What is half done on a page waits behind what is turned, and neither takes keys nor is seen. Where the turned
			    screen types or draws with the page's own, the page begins anew from what was typed. */}
			{isTurned && isSharedWithTurned(state.route) ? null : (
				<Activity mode={isTurned ? "hidden" : "visible"}>
					{isRoomFirst ? (
						<RoomFirst onAnswered={roomAnswered} />
					) : (
						<ClosedWhileOthers page={page}>
							<Screen route={state.route} />
						</ClosedWhileOthers>
					)}
				</Activity>
			)}
			<p className="visually-hidden" role="status">
				{state.said}
			</p>
			{isTurned && trouble ? (
				<p className="said-line" role="alert">
					{trouble}
				</p>
			) : null}
			{state.said && !trouble ? (
				<p className={isTurned ? "said-line" : "said-line said-line-page"} aria-hidden={true}>
					{state.said}
				</p>
			) : null}
			{sheet === "more" ? <MoreSheet onClose={close} onLeave={leave} /> : null}
			{sheet === "safety" ? <SafetySheet onClose={close} /> : null}
			{sheet === "needs" ? <NeedsSheet onClose={close} /> : null}
			{sheet === "talk" ? <TalkSheet onClose={close} /> : null}
			{sheet === "here" ? <HereSheet onClose={close} /> : null}
			{sheet === "health-first" && healthAsked ? (
				<HealthFirst onClose={close} onGo={(route) => go(route ?? healthAsked.route, healthAsked.isOnward)} />
			) : null}
			{sheet === "not-saved" || app.isHeldOpen ? (
				<NotSavedSheet isClosing={app.isHeldOpen} onClose={closeNotSaved} />
			) : null}
			{sheet === "help" ? <HelpSheet onClose={close} /> : null}
		</planContext.Provider>
	);
}

function Screen({ route }: { readonly route: Route }) {
	switch (route.screen) {
		case "goal":
			return (
				<GoalScreen key={route.goalId ?? "new"} goalId={route.goalId} part={route.part} actionId={route.actionId} />
			);
		case "part": {
			const Page = pageOf(route.part);
			return Page ? (
				<Page key={`${route.part} ${route.itemId}`} itemId={route.itemId} />
			) : (
				<Talk key="life" stage="life" questionId={null} />
			);
		}
		case "talk":
			return <Talk key={route.stage} stage={route.stage} questionId={route.questionId} />;
		case "people":
			return <Talk key="life" stage="life" questionId={null} />;
	}
}
