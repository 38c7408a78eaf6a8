/** Kept words on a screen for staff: not shown while somebody is here who may not see them. */
import type { ComponentProps } from "react";
import type { Visibility } from "../../../shared/plan/quote.ts";
import { Said } from "../../ui/Said.tsx";
import { useMayShow } from "./in-room.ts";
import { usePlan } from "./plan-context.ts";

const everyone: Visibility = { kind: "everyone" };

interface SaidHereProps extends ComponentProps<typeof Said> {
	/** Who may see what the words stand in, such as their goal. */
	readonly within?: Visibility;
}

export function SaidHere({ within = everyone, ...said }: SaidHereProps) {
	const mayShow = useMayShow();
	return mayShow(said.quote.visibility, within) ? <Said {...said} /> : <KeptPrivate />;
}

/** What stands in place of words that somebody who is here may not see. */
export function KeptPrivate() {
	const { plan } = usePlan();
	return <p className="soft">Words that {plan.about.calledName} keeps private</p>;
}
