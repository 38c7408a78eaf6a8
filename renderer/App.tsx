/** Which screen: by the vault's state, then by what is open. */
import { useEffect } from "react";
import { Setup } from "./screens/entry/Setup.tsx";
import { Unlock } from "./screens/entry/Unlock.tsx";
import { bringScreens, late } from "./screens/late.ts";
import { type AppState, app } from "./store/app-state.ts";
import { useObservable } from "./store/observable.ts";
import { useFocusOnShow } from "./ui/use-focus.ts";
import { Wait } from "./ui/Wait.tsx";

const damaged =
	"Some of what keeps these plans shut is damaged. Nothing was thrown away. Try your passphrase or your recovery key.";
const incomplete =
	"A part of What Matters could not be read from this computer. The plans are untouched. Close the app and start it again.";

export function App() {
	const state = useObservable(app);
	const isDrawn = state.phase !== "starting";
	useEffect(() => {
		// After the first paint, so that the first screen does not wait for it.
		if (isDrawn) requestAnimationFrame(() => requestIdleCallback(() => void bringScreens(), { timeout: 500 }));
	}, [isDrawn]);
	switch (state.phase) {
		case "starting":
			return (
				<main className="plain">
					<Wait sentence="Opening What Matters…" />
				</main>
			);
		case "preparing":
			return <Preparing />;
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
			return <Open state={state} />;
	}
}

/** The practice plans are being made: a few seconds, once. What was pressed is gone, so that this has the focus. */
function Preparing() {
	const main = useFocusOnShow<HTMLElement>();
	return (
		<main className="plain" ref={main} tabIndex={-1}>
			<Wait sentence="Getting the invented people ready…" />
		</main>
	);
}

function Open({ state }: { readonly state: AppState }) {
	const { Opened, isMissing } = useObservable(late);
	// Asked for here too: a window that nobody has seen yet is never painted.
	useEffect(() => void bringScreens(), []);
	if (Opened) return <Opened state={state} />;
	return (
		<main className="plain">
			{isMissing ? <p role="alert">{incomplete}</p> : <Wait sentence="Opening the plans…" />}
		</main>
	);
}
