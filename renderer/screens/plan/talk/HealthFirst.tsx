/** Life comes before illness. Health may be opened first, with a reason, asked once; the order held is kept (decision 20). */
import type { FormEvent } from "react";
import { setHealthFirst } from "../../../store/edits/talks.ts";
import type { Route } from "../../../store/route.ts";
import { Field } from "../../../ui/Field.tsx";
import { Sheet } from "../../../ui/Sheet.tsx";
import { useDraft } from "../fields/use-draft.ts";
import { usePlan } from "../plan-context.ts";

export function HealthFirst({
	onClose,
	onGo,
}: {
	readonly onClose: () => void;
	readonly onGo: (route?: Route) => void;
}) {
	const { plan, act } = usePlan();
	const name = plan.about.calledName;
	const talk = plan.talks.held.at(-1);
	const [because, setBecause, forget] = useDraft("health-first");
	const goOn = (reason: string) => {
		if (!talk || reason.trim() === "" || !act(setHealthFirst(talk, reason))) return;
		forget();
		onGo();
	};
	const onSubmit = (event: FormEvent) => {
		event.preventDefault();
		goOn(because);
	};
	return (
		<Sheet title="Start with what makes life good?" onClose={onClose}>
			<p>{name} has not been asked yet what makes life good. Plans that begin there fit better.</p>
			<div className="buttons">
				<button
					type="button"
					className="button button-main"
					onClick={() => onGo({ screen: "talk", stage: "life", questionId: null })}
				>
					Start with life
				</button>
			</div>
			<h3>Health first today, because</h3>
			<div className="buttons">
				{[`${name} wishes it`, "In pain or unwell now", "Something had to be settled today"].map((reason) => (
					<button key={reason} type="button" className="button" onClick={() => goOn(reason)}>
						{reason}
					</button>
				))}
			</div>
			<form onSubmit={onSubmit} className="stack">
				<Field
					label="Another reason, in a few words"
					value={because}
					maxLength={200}
					onChange={(event) => setBecause(event.target.value)}
				/>
				<div className="buttons">
					<button type="submit" className="button">
						Go on
					</button>
				</div>
			</form>
		</Sheet>
	);
}
