/**
 * The next question of the page; after the last, the page that comes next. "Done here" goes back to where the page was opened
 * from; where the order of the talk led here, to the map: on in that order is the next question. Also by Ctrl+Enter; Alt+Left
 * goes back.
 */
import { useEffect, useState } from "react";
import type { Route } from "../../../store/route.ts";
import { useKeys } from "../../../ui/keys.ts";
import { usePlan } from "../plan-context.ts";
import { askNow, goToNextAsk } from "./next-ask.ts";

const toMap: Route = { screen: "part", part: "overview", itemId: null };

interface NextQuestionProps {
	readonly onEnd: () => void;
	readonly onBack: () => void;
}

/** The keys belong to the page: call it once, and show the button wherever it stands. */
export function useNextQuestion({ onEnd, onBack }: NextQuestionProps) {
	const { open, state, holdsUp, goToOpener } = usePlan();
	// Also what was left half typed elsewhere: nothing stays behind as a draft that looks kept (decision 10).
	const leave = (by: () => void) => {
		if (holdsUp()) return;
		open.keepWords();
		by();
	};
	const { route } = state;
	// One thing of a list goes back to its list.
	const isThing = route.screen === "part" && route.itemId !== null && onBack !== onEnd;
	// A page beside the order has one way out of it.
	const otherwise = onBack === onEnd ? onEnd : toMap;
	const done = () => leave(() => goToOpener(isThing ? onBack : otherwise));
	const next = () => {
		if (!holdsUp() && !goToNextAsk()) leave(onEnd);
	};
	useKeys({ "Mod+Enter": next, "Alt+ArrowLeft": onBack });
	const [now, setNow] = useState<ReturnType<typeof askNow>>(null);
	useEffect(() => {
		// Pressed at the foot, the question before is still the one that is on.
		const look = () => setNow((before) => askNow() ?? before);
		document.addEventListener("focusin", look);
		return () => document.removeEventListener("focusin", look);
	}, []);
	return (
		<>
			{now ? (
				<span className="soft ask-at">
					Part {now.number} of {now.of}
				</span>
			) : null}
			<button type="button" className="button" onClick={done}>
				Done here
			</button>
			<button type="button" className="button button-main" onClick={next}>
				Next question
			</button>
		</>
	);
}
