/** From any page that was opened by who is in the room: asks that again. */
import { askAgain } from "../../../store/room.ts";
import { usePlan } from "../plan-context.ts";

export function WhoIsHere() {
	const { open } = usePlan();
	return (
		<button type="button" className="link" onClick={() => askAgain(open)}>
			Who is here?
		</button>
	);
}
