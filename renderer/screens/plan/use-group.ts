/** Which list of the team somebody new goes to: chosen, or guessed from who they are and shown before it is kept. */
import { useState } from "react";
import type { Contact } from "../../../shared/plan/team.ts";
import { groupNamed } from "../../../templates/language/group-named.ts";
import { languageFor } from "../../../templates/language/messages.ts";
import { usePlan } from "./plan-context.ts";

type Group = Contact["group"];

/** Said where neither the words nor a choice tell. */
export const NO_GROUP = "Choose whether they are family or a friend, work with them, or are a service.";

/** In: who they are and their name, as typed. Out: the group, null where it is not known; what chooses it (null: none). */
export function useGroup(relation: string, name: string): readonly [Group | null, (group: Group | null) => void] {
	const { plan } = usePlan();
	const [chosen, choose] = useState<Group | null>(null);
	return [chosen ?? groupNamed(languageFor(plan.language), relation, name), choose];
}
