import type { Who } from "../../../../shared/plan/quote.ts";

/** A name for somebody within one choice. */
export const keyOfWho = (who: Who): string =>
	who.kind === "me" ? "me" : who.kind === "contact" ? who.contactId : `other:${who.name}:${who.relation}`;

/** Whether two stand for the same person, as far as the plan knows. */
export function isSameWho(one: Who, other: Who): boolean {
	if (one.kind === "contact") return other.kind === "contact" && other.contactId === one.contactId;
	if (one.kind === "other") return other.kind === "other" && other.name === one.name && other.relation === one.relation;
	return other.kind === "me";
}
