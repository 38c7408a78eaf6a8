/** Said at the end of reading back while others are here, whether anything waits or not: whoever looks on learns nothing. */
import type { Who } from "../../../../shared/plan/quote.ts";
import { WhoIsHere } from "./WhoIsHere.tsx";

export function WaitsForTwo({ present }: { readonly present: readonly Who[] }) {
	if (present.every(({ kind }) => kind === "me")) return null;
	return (
		<p className="soft small">
			Anything that is only for the two of you is read when nobody else is here. <WhoIsHere />
		</p>
	);
}
