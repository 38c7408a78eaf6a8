/** Which screen: by the vault's state, then by what is open. */
import { Setup } from "./screens/entry/Setup.tsx";
import { Unlock } from "./screens/entry/Unlock.tsx";
import { WhoAgain } from "./screens/entry/WhoAgain.tsx";
import { People } from "./screens/people/People.tsx";
import { PlanScreen } from "./screens/plan/PlanScreen.tsx";
import { app } from "./store/app.ts";
import { useObservable } from "./store/observable.ts";
import { Wait } from "./ui/Wait.tsx";

const damaged =
	"Some of what keeps these plans shut is damaged. Nothing was thrown away. Try your passphrase or your recovery key.";

export function App() {
	const state = useObservable(app);
	switch (state.phase) {
		case "starting":
			return (
				<main className="plain">
					<Wait sentence="Opening What Matters…" />
				</main>
			);
		case "new":
			return <Setup />;
		case "locked":
			return <Unlock trouble="" canRebuild={false} />;
		case "damaged":
			return <Unlock trouble={state.trouble || damaged} canRebuild={state.canRebuild} />;
		case "locking":
			return (
				<div className="screen">
					<main className="plain">
						<p className="wordmark">What Matters</p>
						<h1>Locking…</h1>
					</main>
				</div>
			);
		case "open":
			if (state.profile === null) return <WhoAgain />;
			return state.open ? (
				<PlanScreen key={state.open.record.plan.id} app={state} open={state.open} />
			) : (
				<People state={state} />
			);
	}
}
