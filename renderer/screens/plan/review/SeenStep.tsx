import { toCopies } from "../agree/steps.ts";
import { usePlan } from "../plan-context.ts";
import type { StepProps } from "./HoldPage.tsx";

/** Who should see it. Who may not see what stands on the page of copies, which first asks who is in the room (decision 37). */
export function SeenStep({ keep }: StepProps) {
	const { plan, go } = usePlan();
	keep.current = () => true;
	const given = plan.agreement.copies.filter(({ state }) => state === "given");
	const readers = new Set(given.map(({ who }) => JSON.stringify(who))).size;
	return (
		<>
			<p>
				{readers === 0
					? "No copy has been given yet."
					: `${readers === 1 ? "One copy has" : `${readers} copies have`} been given. If the same people should still see the same things, go on. Before new copies are made it is asked of each of them once more, with what they saw filled in.`}
			</p>
			<p>
				<button type="button" className="button" onClick={() => go(toCopies)}>
					{readers === 0 ? "Choose who gets a copy, and what they see" : "Change who has a copy, or what they see"}
				</button>
			</p>
		</>
	);
}
