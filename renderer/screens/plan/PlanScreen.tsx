/** An open plan: its context, the keys that work everywhere in it, its sheets, and the screen the route asks for. */
import { useCallback, useEffect, useMemo, useState } from "react";
import { AppError } from "../../../shared/errors.ts";
import { type AppState, closePlan, lock } from "../../store/app.ts";
import type { Edit } from "../../store/edits/edit.ts";
import { useObservable } from "../../store/observable.ts";
import type { OpenPlan } from "../../store/open-plan.ts";
import type { Route } from "../../store/route.ts";
import { HelpSheet } from "../../ui/HelpSheet.tsx";
import { isTypingWithText, moveRegion, useKeys } from "../../ui/keys.ts";
import { GoalScreen } from "./GoalScreen.tsx";
import { MapSheet } from "./MapSheet.tsx";
import { MoreSheet } from "./MoreSheet.tsx";
import { NeedsSheet } from "./NeedsSheet.tsx";
import { NotSavedSheet } from "./NotSavedSheet.tsx";
import { pageOf } from "./parts.tsx";
import { type PlanContext, planContext, type SheetName } from "./plan-context.ts";
import { SafetySheet } from "./SafetySheet.tsx";
import { Share } from "./Share.tsx";
import { Talk } from "./Talk.tsx";
import { TalkSheet } from "./TalkSheet.tsx";
import { TurnedScreen } from "./TurnedScreen.tsx";

export function PlanScreen({ app, open }: { readonly app: AppState; readonly open: OpenPlan }) {
	const state = useObservable(open.state);
	const [sheet, showSheet] = useState<SheetName | null>(null);
	const [isTurned, setTurned] = useState(false);
	const [trouble, setTrouble] = useState("");
	const { profile, vault } = app;
	const plan = state.record.plan;

	const act = useCallback(
		(edit: Edit | null): boolean => {
			if (!edit) return false;
			try {
				open.act(edit.label, edit.changes);
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
	const go = useCallback(
		(route: Route) => {
			showSheet(null);
			open.go(route);
		},
		[open],
	);
	const context = useMemo<PlanContext>(
		() => ({
			open,
			state,
			plan,
			staff: { name: profile?.name ?? "Staff", role: profile?.role ?? "" },
			vault,
			act,
			go,
			sheet,
			showSheet,
			turn: () => setTurned(true),
		}),
		[open, state, plan, profile, vault, act, go, sheet],
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
		F8: () => setTurned(true),
		F7: () => showSheet("map"),
		F1: () => showSheet("help"),
		F6: () => moveRegion(1),
		"Shift+F6": () => moveRegion(-1),
		"Mod+Z": () => step("undo"),
		"Mod+Y": () => step("redo"),
		"Mod+Shift+Z": () => step("redo"),
	});
	useEffect(() => {
		const root = document.documentElement;
		if (plan.needs.hasPlainLetters || plan.needs.formats.includes("easy-read")) root.dataset["letters"] = "plain";
		return () => {
			delete root.dataset["letters"];
		};
	}, [plan.needs]);

	const close = () => showSheet(null);
	const leave = () => void closePlan().catch(() => showSheet("not-saved"));
	return (
		<planContext.Provider value={context}>
			{isTurned ? <TurnedScreen onBack={() => setTurned(false)} /> : <Screen route={state.route} />}
			<p className="visually-hidden" role="status">
				{state.said}
			</p>
			{state.said || trouble ? (
				<p className="said-line" role={trouble ? "alert" : undefined} aria-hidden={trouble ? undefined : true}>
					{trouble || state.said}
				</p>
			) : null}
			{sheet === "map" ? <MapSheet onClose={close} onLeave={leave} /> : null}
			{sheet === "more" ? <MoreSheet onClose={close} onLeave={leave} /> : null}
			{sheet === "safety" ? <SafetySheet onClose={close} /> : null}
			{sheet === "needs" ? <NeedsSheet onClose={close} /> : null}
			{sheet === "talk" ? <TalkSheet onClose={close} /> : null}
			{sheet === "not-saved" ? <NotSavedSheet onClose={close} /> : null}
			{sheet === "help" ? <HelpSheet onClose={close} /> : null}
		</planContext.Provider>
	);
}

function Screen({ route }: { readonly route: Route }) {
	switch (route.screen) {
		case "goal":
			return <GoalScreen key={route.goalId ?? "new"} goalId={route.goalId} part={route.part} />;
		case "share":
			return <Share />;
		case "part": {
			const Page = pageOf(route.part);
			return Page ? <Page key={`${route.part} ${route.itemId}`} itemId={route.itemId} /> : <Talk questionId={null} />;
		}
		case "talk":
			return <Talk questionId={route.questionId} />;
		case "people":
			return <Talk questionId={null} />;
	}
}
