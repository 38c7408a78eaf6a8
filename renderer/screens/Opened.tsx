/** Every screen of an open vault. Nothing of it is needed to unlock, so it is a script of its own (late.ts). */
import type { AppState } from "../store/app-state.ts";
import { WhoAgain } from "./entry/WhoAgain.tsx";
import { People } from "./people/People.tsx";
import { PlanScreen } from "./plan/PlanScreen.tsx";

export function Opened({ state }: { readonly state: AppState }) {
	if (state.profile === null) return <WhoAgain />;
	return state.open ? (
		<PlanScreen key={state.open.record.plan.id} app={state} open={state.open} />
	) : (
		<People state={state} />
	);
}
