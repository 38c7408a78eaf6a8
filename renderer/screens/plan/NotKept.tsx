/** What was typed, refused at its box and left so: on which page it stands, and a way there. Never what was typed. */
import { leftTyped } from "../../store/not-kept.ts";
import { readRoute, writeRoute } from "../../store/route.ts";
import { nameOfPage } from "./page-names.ts";
import { usePlan } from "./plan-context.ts";

export function NotKept() {
	const { plan, state, go } = usePlan();
	const places = new Set(leftTyped(state.record.drafts).map(({ place }) => place));
	const routes = [...places].map(readRoute);
	if (routes.length === 0) return null;
	return (
		<p className="note-line">
			Something typed is not kept. It stands in red where it was typed:{" "}
			{routes.map((route) => (
				<button key={writeRoute(route)} type="button" className="link" onClick={() => go(route)}>
					{nameOfPage(plan, route)}
				</button>
			))}
		</p>
	);
}
