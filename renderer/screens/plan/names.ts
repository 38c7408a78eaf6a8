import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";

/** How someone is named on screen. */
export function nameOfWho(plan: Plan, who: Who): string {
	if (who.kind === "me") return plan.about.calledName;
	if (who.kind === "other") return who.name;
	return plan.team.contacts.find((contact) => contact.id === who.contactId)?.name ?? "someone";
}

/** "her", "his", "their": asked, never guessed. */
export function theirOf(plan: Plan): string {
	return plan.about.pronouns === "she" ? "her" : plan.about.pronouns === "he" ? "his" : "their";
}
/** "she", "he", "they". */
export const theyOf = (plan: Plan): string => plan.about.pronouns ?? "they";
