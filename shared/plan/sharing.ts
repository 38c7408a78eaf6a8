/** What the person decided about sharing with one reader, found by who is named in it. */
import { sameName } from "./people-known.ts";
import type { Plan } from "./plan.ts";
import type { Who } from "./quote.ts";

type Sharing = Plan["rights"]["sharing"][number];

/** Before a name, and the same for many. */
const titles = new Set(["dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor"]);
const bare = (text: string): string => sameName(text.replaceAll(/[^\p{L}\p{N}]+/gu, " "));

/** What the person decided about sharing that names this reader, the newest last. */
export function decisionsAbout(plan: Plan, who: Who): Sharing[] {
	const contact = who.kind === "contact" ? plan.team.contacts.find(({ id }) => id === who.contactId) : undefined;
	const { name, relation } =
		who.kind === "other" ? who : (contact ?? { name: who.kind === "me" ? plan.about.calledName : "", relation: "" });
	const first = name
		.trim()
		.split(/\s+/u)
		.find((word) => !titles.has(bare(word)));
	const names = [name, first ?? name, relation.replace(/^(?:my|her|his|their)\s+/iu, "")].map(bare).filter(Boolean);
	return plan.rights.sharing
		.filter(({ what }) => names.some((one) => ` ${bare(what ?? "")} `.includes(` ${one} `)))
		.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** What was decided last of sharing with this reader; null where nothing names them. */
export const decidedLast = (plan: Plan, who: Who): Sharing | null => decisionsAbout(plan, who).at(-1) ?? null;
