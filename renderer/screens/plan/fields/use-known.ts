import { useMemo } from "react";
import { type KnownPerson, peopleKnown } from "../../../../shared/plan/people-known.ts";
import { usePlan } from "../plan-context.ts";

/** Everybody the plan already names. */
export function useKnown(): readonly KnownPerson[] {
	const { plan } = usePlan();
	return useMemo(() => peopleKnown(plan), [plan]);
}
