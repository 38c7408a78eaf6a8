/** What the person decided about sharing with one reader, found by who is named in it. */
import type { Plan } from "./plan.ts";
import type { Who } from "./quote.ts";
import { bareName as bare, namesIn } from "./titles.ts";

type Sharing = Plan["rights"]["sharing"][number];

/** What the person decided about sharing that names this reader, the newest last. */
export function decisionsAbout(plan: Plan, who: Who): Sharing[] {
	const contact = who.kind === "contact" ? plan.team.contacts.find(({ id }) => id === who.contactId) : undefined;
	const { name, relation } =
		who.kind === "other" ? who : (contact ?? { name: who.kind === "me" ? plan.about.calledName : "", relation: "" });
	const names = [name, namesIn(name)[0] ?? name, relation.replace(/^(?:my|her|his|their)\s+/iu, "")]
		.map(bare)
		.filter(Boolean);
	return plan.rights.sharing
		.filter(({ what }) => names.some((one) => ` ${bare(what ?? "")} `.includes(` ${one} `)))
		.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** What was decided last of sharing with this reader; null where nothing names them. */
export const decidedLast = (plan: Plan, who: Who): Sharing | null => decisionsAbout(plan, who).at(-1) ?? null;
