/** What may stand on a screen while these people are in the room: nothing that any of them may not see. */
import type { Visibility, Who } from "../../../shared/plan/quote.ts";
import { isVisibleTo } from "../../../templates/full/visible.ts";

/** With nobody else there, everything; somebody who is not in the team sees what everyone may see. */
export const mayBeShown = (visibility: Visibility, present: readonly Who[]): boolean =>
	present
		.filter((who) => who.kind !== "me")
		.every((who) => isVisibleTo(visibility, who.kind === "contact" ? who.contactId : ""));
