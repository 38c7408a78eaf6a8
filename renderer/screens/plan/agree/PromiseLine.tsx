/** What the paper promises to whoever asks for a full look-again: nothing, until the worker lets it. */
import type { Promised } from "../../../../shared/plan/agreement.ts";
import { usualPromises } from "../../../../shared/reviews/due.ts";
import { app } from "../../../store/app-state.ts";
import { setPromise } from "../../../store/edits/agreement.ts";
import { useObservable } from "../../../store/observable.ts";
import { usePlan } from "../plan-context.ts";

/** "answers in 5 working days and finds a date within 4 weeks". */
const wordsOf = ({ answerWorkingDays: days, offerWeeks: weeks }: Promised): string =>
	`answers in ${days} working ${days === 1 ? "day" : "days"} and finds a date within ${weeks} ${weeks === 1 ? "week" : "weeks"}`;

export function PromiseLine() {
	const { plan, act } = usePlan();
	const { profile } = useObservable(app);
	const { promise } = plan.agreement;
	// A wellbeing plan prints no promise.
	if (plan.kind !== "full") return null;
	const ours = profile?.promises ?? usualPromises;
	const coordinator = plan.team.contacts.find(({ id }) => id === plan.team.coordinatorId);
	const name = coordinator?.name ?? "whoever keeps the plan";
	const isOurs = promise !== null && wordsOf(promise) === wordsOf(ours);
	return (
		<p className="note-line">
			<strong>If a full look-again is asked for,</strong>{" "}
			{promise === null ? "each copy promises no days." : `each copy says that ${name} ${wordsOf(promise)}.`}{" "}
			{isOurs ? null : (
				<button type="button" className="link" onClick={() => act(setPromise(ours))}>
					Let it say: {name} {wordsOf(ours)}
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
