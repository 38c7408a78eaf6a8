/** In the foot of a page: the way to the plan map, and to what to do when somebody may not be safe. */
import { usePlan } from "./plan-context.ts";

export function FootLinks() {
	const { go, showSheet } = usePlan();
	return (
		<>
			<button type="button" className="link" onClick={() => go({ screen: "part", part: "overview", itemId: null })}>
				Plan map
			</button>
			<button type="button" className="link" onClick={() => showSheet("safety")}>
				Worried about safety?
			</button>
		</>
	);
}
