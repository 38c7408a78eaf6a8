/** Said at the end of reading back: not all of it was read, as others are here. Not what, and not of whom. */
import type { Who } from "../../../../shared/plan/quote.ts";
import { today } from "../../../../shared/plan/time.ts";
import { usePlan } from "../plan-context.ts";
import { isReadInPart } from "./reading.ts";
import { WhoIsHere } from "./WhoIsHere.tsx";

export function WaitsForTwo({ present }: { readonly present: readonly Who[] }) {
	const { plan, open } = usePlan();
	if (!isReadInPart(plan, present, today(open.clock))) return null;
	return (
		<p className="soft small">
			Some of it waits until only the two of you are here. <WhoIsHere />
		</p>
	);
}
