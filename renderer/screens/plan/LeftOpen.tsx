/** What was left open in a plan, by the pages where it stands and a way to each. Never what was typed there. */
import { KEPT_AT_LOCK } from "../../store/kept-at-lock.ts";
import { leftTyped } from "../../store/not-kept.ts";
import { type Route, readRoute, writeRoute } from "../../store/route.ts";
import { halfSaid, halfTyped } from "./half-said.ts";
import { useMayShow } from "./in-room.ts";
import { nameOfPage } from "./page-names.ts";
import { usePlan } from "./plan-context.ts";

export function LeftOpen() {
	const { plan, state } = usePlan();
	const mayShow = useMayShow();
	const { drafts } = state.record;
	const notKept = new Set(leftTyped(drafts).map(({ place }) => place));
	return (
		<>
			<Ways says="Something typed is not kept. It stands in red where it was typed:" to={[...notKept].map(readRoute)} />
			<Ways
				says="Something to do was typed and not added. It is not in the plan yet:"
				to={halfTyped(plan, drafts, mayShow).filter((route) => !notKept.has(writeRoute(route)))}
			/>
			<Ways
				says="Words were kept when this was put away, perhaps in mid-sentence:"
				to={halfSaid(plan, drafts[KEPT_AT_LOCK], mayShow)}
			/>
		</>
	);
}

function Ways({ says, to }: { readonly says: string; readonly to: readonly Route[] }) {
	const { plan, go } = usePlan();
	if (to.length === 0) return null;
	return (
		<p className="note-line">
			{says}{" "}
			{to.map((route) => (
				<button key={writeRoute(route)} type="button" className="link left-open" onClick={() => go(route)}>
					{nameOfPage(plan, route)}
				</button>
			))}
		</p>
	);
}
