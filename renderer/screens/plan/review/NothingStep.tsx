/** The end of a look-again at which nothing was answered: no version begins of it, unless they did look and all is right. */
import { openReview } from "../../../store/edits/reviews.ts";
import { usePlan } from "../plan-context.ts";

export function NothingStep({ onLooked }: { readonly onLooked: () => void }) {
	const { plan } = usePlan();
	const asked = openReview(plan);
	return (
		<>
			<p data-first="" tabIndex={-1}>
				Nothing was answered, and nothing is kept. Version {plan.version} stays as it is
				{plan.agreement.lookAgain === null ? "." : ", with its day to look again."}
				{plan.talks.booked.length > 0 ? " What is booked stays booked." : ""}
				{asked !== null && asked.kind !== "planned" ? " That it was asked for stays too." : ""}
			</p>
			<div className="buttons">
				<button type="button" className="button" onClick={onLooked}>
					We did look, and all of it is right
				</button>
			</div>
		</>
	);
}
