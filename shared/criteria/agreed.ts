/** Agreed with the person, or with the one who stands in for them (PRSB: person or legitimate representative). */
import type { Plan } from "../plan/plan.ts";
import type { Case } from "./case.ts";
import { type Finding, no, seen, step, to, unknown, yes } from "./result.ts";

/** What was agreed of today's version; a yes from before it began is of an older one. */
export function agreedNow({ agreement: { agreed, versions }, version }: Plan): Plan["agreement"]["agreed"] {
	const startedOn = versions.find((one) => one.number === version)?.startedOn;
	return agreed !== null && startedOn !== undefined && agreed.on < startedOn ? null : agreed;
}

/** In: a plan as the rules see it. Out: whether what it is today was agreed by the person, or by who stands in for them. */
export function agreedFinding({ plan, who, standIn }: Case): Finding {
	const agree = step(
		"agree",
		`Read the plan back to ${who.name}, and ask whether ${who.she} ${who.verb("agrees", "agree")} to it.`,
		to("agree"),
	);
	const { agreed } = plan.agreement;
	if (agreed === null) return unknown(agree);
	const evidence = [seen(`Agreed on ${agreed.on}`, "agreement.agreed")];
	if (agreedNow(plan) === null) return unknown(agree, evidence);
	if (agreed.by.kind === "me") return yes(evidence);
	const isStandIn = agreed.by.kind === "contact" && standIn !== null && agreed.by.contactId === standIn.contactId;
	return isStandIn
		? yes([...evidence, standIn.evidence], `A representative agreed for ${who.name}.`)
		: no(agree, evidence);
}
