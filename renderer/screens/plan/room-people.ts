/** Who of those a plan names can be in a room: people, and no council, agency or line to call. */
import { isServiceToCall, type KnownPerson } from "../../../shared/plan/people-known.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { groupNamed } from "../../../templates/language/group-named.ts";
import { languageFor } from "../../../templates/language/messages.ts";

/**
 * In: the plan, and somebody it names. Out: whether they can be here. Whoever stands among the person's people can; a name
 * that is that of a service cannot ("Severn Vale Council"), nor can one that is said to be a service and no more
 * ("Hollybank Care, agency"). "Ruth Mbeki, budget team" is somebody of a team, and can.
 */
export function mayBeInRoom(plan: Plan, { group, name, relation, who }: KnownPerson): boolean {
	if (group === "mine") return true;
	if (group === "service" || isServiceToCall(plan, { name, who })) return false;
	const language = languageFor(plan.language);
	const bare = relation
		.trim()
		.toLocaleLowerCase()
		.replace(/^(my|our|the|an?) /u, "");
	return !language.words.groupWords.service.includes(bare) && groupNamed(language, "", name) !== "service";
}
