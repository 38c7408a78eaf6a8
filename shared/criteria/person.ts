/** How the rules speak of the person: the name they like, and pronouns as asked. Never inferred: not asked is "they". */
import type { Plan } from "../plan/plan.ts";

export interface PersonWords {
	readonly name: string;
	/** she, he, they */
	readonly she: string;
	readonly She: string;
	/** her, him, them */
	readonly her: string;
	/** her, his, their */
	readonly their: string;
	/** herself, himself, themselves */
	readonly herself: string;
	/** "wants" after she and he, "want" after they. */
	readonly verb: (singular: string, plural: string) => string;
}

const forms = {
	she: { she: "she", She: "She", her: "her", their: "her", herself: "herself" },
	he: { she: "he", She: "He", her: "him", their: "his", herself: "himself" },
	they: { she: "they", She: "They", her: "them", their: "their", herself: "themselves" },
} as const;

/** In: what is known of the person. Out: their name, and the words for them by the pronouns that were asked. */
export function personWords(about: Plan["about"]): PersonWords {
	const pronouns = about.pronouns ?? "they";
	return {
		name: about.calledName,
		...forms[pronouns],
		verb: (singular, plural) => (pronouns === "they" ? plural : singular),
	};
}
