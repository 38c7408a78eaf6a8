/** Kept words on a screen for staff: not shown while somebody is here who may not see them. */
import type { ComponentProps } from "react";
import { isOwnVoice } from "../../../shared/criteria/voices.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote } from "../../../shared/plan/quote.ts";
import { Said } from "../../ui/Said.tsx";
import { type Shown, useMayShow } from "./in-room.ts";
import { nameOfWho } from "./names.ts";
import { usePlan } from "./plan-context.ts";

type SaidInPlanProps = Omit<ComponentProps<typeof Said>, "name" | "speaker" | "voice">;

interface SaidHereProps extends SaidInPlanProps {
	/** What the words stand in, such as their goal. */
	readonly within?: Shown;
}

/** Whose voice words are that are not the person's own: "Maureen says"; null for the person's. */
function voiceOf(plan: Plan, quote: Quote): string | null {
	if (isOwnVoice(quote)) return null;
	const name = plan.about.calledName;
	if (quote.spokenBy.kind !== "me") return `${nameOfWho(plan, quote.spokenBy)} says`;
	if (quote.how === "best-interests") return `Agreed as best for ${name}`;
	return `${quote.through ?? `Someone who knows ${name}`} says`;
}

/** Kept words in the voice of who spoke. */
export function SaidInPlan(said: SaidInPlanProps) {
	const { plan } = usePlan();
	const speaker = nameOfWho(plan, said.quote.spokenBy);
	return <Said {...said} name={plan.about.calledName} speaker={speaker} voice={voiceOf(plan, said.quote)} />;
}

/**
 * Nothing in place of words that somebody who is here may not see. They can read the screen too: that there is something
 * they do not see would tell them what is kept from them.
 */
export function SaidHere({ within, ...said }: SaidHereProps) {
	const mayShow = useMayShow();
	return mayShow(said.quote, ...(within ? [within] : [])) ? <SaidInPlan {...said} /> : null;
}
