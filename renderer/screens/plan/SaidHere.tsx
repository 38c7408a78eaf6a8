/** Kept words on a screen for staff: not shown while somebody is here who may not see them. */
import type { ComponentProps } from "react";
import { Said } from "../../ui/Said.tsx";
import { type Shown, useMayShow } from "./in-room.ts";

interface SaidHereProps extends ComponentProps<typeof Said> {
	/** What the words stand in, such as their goal. */
	readonly within?: Shown;
}

export function SaidHere({ within, ...said }: SaidHereProps) {
	const mayShow = useMayShow();
	return mayShow(said.quote, ...(within ? [within] : [])) ? <Said {...said} /> : <KeptPrivate />;
}

/**
 * What stands in place of words that somebody who is here may not see. They can read it too: it says nothing of who keeps
 * what, and from whom.
 */
export function KeptPrivate() {
	return <p className="soft">Not shown now</p>;
}
