/** Once a talk of today was ended: the way to begin the next, which words that are kept would begin as well. */
import { today } from "../../../shared/plan/time.ts";
import { beginWithRoom, isOver } from "../../store/room.ts";
import { usePlan } from "./plan-context.ts";

export function NewTalk() {
	const { plan, open, staff, showSheet } = usePlan();
	if (!isOver(plan, today(open.clock))) return null;
	const begin = () => {
		// What stands in a box was said before this one.
		open.keepWords();
		beginWithRoom(open, staff);
		// Where it is, for how long and who is here is of each talk.
		showSheet("talk");
	};
	return (
		<button type="button" className="link" onClick={begin}>
			Begin talk {plan.talks.held.length + 1}
		</button>
	);
}
