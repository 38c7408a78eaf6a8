/** What the paper promises to whoever asks for a full look-again: nothing, until the worker lets it. */
import { usualPromises } from "../../../../shared/reviews/due.ts";
import { app } from "../../../store/app-state.ts";
import { setPromise } from "../../../store/edits/agreement.ts";
import { useObservable } from "../../../store/observable.ts";
import { usePlan } from "../plan-context.ts";
import { promisedBy, promiseWords } from "./reading/agreed.ts";

export function PromiseLine() {
	const { plan, act } = usePlan();
	const { profile } = useObservable(app);
	const { promise } = plan.agreement;
	// A wellbeing plan prints no promise.
	if (plan.kind !== "full") return null;
	const ours = profile?.promises ?? usualPromises;
	const name = promisedBy(plan);
	const isOurs = promise !== null && promiseWords(promise) === promiseWords(ours);
	return (
		<p className="note-line">
			<strong>If a full look-again is asked for,</strong>{" "}
			{promise === null ? "each copy promises no days." : `each copy says that ${name} ${promiseWords(promise)}.`}{" "}
			{isOurs ? null : (
				<button type="button" className="link" onClick={() => act(setPromise(ours))}>
					Let it say: {name} {promiseWords(ours)}
				</button>
			)}{" "}
			{promise === null ? null : (
				<button type="button" className="link" onClick={() => act(setPromise(null))}>
					Leave that out
				</button>
			)}
		</p>
	);
}
