/** On the talk, where the part that is asked about is left out for somebody here: words are not lost, and not on the screen. */
import type { PlaceId } from "../../../../shared/guide/places.ts";
import { isKeptOff } from "../closed-here.ts";
import { useHere } from "../in-room.ts";
import { usePlan } from "../plan-context.ts";

export function KeptOff({ place }: { readonly place: PlaceId }) {
	const { plan, showSheet } = usePlan();
	if (!isKeptOff(plan, useHere(), place)) return null;
	return (
		<p className="note-line" style={{ marginBlockEnd: "0.75rem" }}>
			What is said here is kept, and not shown while others are here.{" "}
			<button type="button" className="link" onClick={() => showSheet("here")}>
				Who is here?
			</button>
		</p>
	);
}
