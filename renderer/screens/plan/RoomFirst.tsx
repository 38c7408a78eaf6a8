/** A plan opened on a new day that keeps something from somebody: no word of it stands there before it is said who is here. */
import { useState } from "react";
import { today } from "../../../shared/plan/time.ts";
import { Sheet } from "../../ui/Sheet.tsx";
import { useFocusOnShow } from "../../ui/use-focus.ts";
import { stageOfClosed } from "./closed-here.ts";
import { nameOfWho } from "./names.ts";
import { PartPage } from "./PartPage.tsx";
import { HereNow } from "./PeopleOfTalk.tsx";
import { nameOfPage } from "./page-names.ts";
import { usePlan } from "./plan-context.ts";
import { roomAnswer } from "./room-words.ts";
import { hasUnnamedInterpreter } from "./talk/interpreter.ts";
import { usePresence } from "./use-presence.ts";

/** `onAnswered`: it was said who is here, or that nobody else is. */
export function RoomFirst({ onAnswered }: { readonly onAnswered: () => void }) {
	const { plan, state, leave } = usePlan();
	const { here } = usePresence();
	const [isOut, setOut] = useState(true);
	/** Whoever was named and then put the sheet away has said it. */
	const close = () => (here.length > 0 ? onAnswered() : setOut(false));
	return (
		<PartPage title={nameOfPage(plan, state.route)} stage={stageOfClosed(state.route)}>
			<div className="stack">
				<p>First, who is here? The screen then shows what is for everybody here.</p>
				<div className="buttons">
					<button type="button" className="button button-main" onClick={() => setOut(true)}>
						Say who is here
					</button>
					<button type="button" className="button" onClick={leave}>
						Back to the list of people
					</button>
				</div>
			</div>
			{isOut ? (
				<Sheet title="Who else is here?" onClose={close}>
					<Answer onAnswered={onAnswered} />
					<HereNow />
				</Sheet>
			) : null}
		</PartPage>
	);
}

function Answer({ onAnswered }: { readonly onAnswered: () => void }) {
	const { plan, open } = usePlan();
	const { here } = usePresence();
	const names = here.map((who) => nameOfWho(plan, who));
	const button = useFocusOnShow<HTMLButtonElement>();
	return (
		<div className="buttons">
			<button ref={button} type="button" className="button button-main" onClick={onAnswered}>
				{roomAnswer(plan.about.calledName, names, hasUnnamedInterpreter(plan, today(open.clock)))}
			</button>
		</div>
	);
}
