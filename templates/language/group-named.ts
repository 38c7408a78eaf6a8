/** Which list of the team somebody belongs to, as far as the words for who they are tell: offered, and never kept unseen. */
import type { Contact } from "../../shared/plan/team.ts";
import type { Language } from "./messages.ts";

type Group = Contact["group"];

/**
 * In: the language, who they are to the person as typed, and their name. Out: the list that these name, or null where
 * they name none. The last such word counts ("practice nurse", "GP surgery"), before any place ("friend from the
 * clinic"). A name tells of work and of services only: "Sister Agnes" is nobody's sister by it.
 */
export function groupNamed({ words }: Language, relation: string, name: string): Group | null {
	const { mine, worker, service } = words.groupWords;
	const groups = { mine, worker, service };
	return lastNamed(relation, groups, words.placeWords) ?? lastNamed(name, { worker, service }, words.placeWords);
}

function lastNamed(
	typed: string,
	groups: Partial<Readonly<Record<Group, readonly string[]>>>,
	places: readonly string[],
): Group | null {
	const text = ` ${plain(typed)
		.replace(/[^\p{L}\p{N}’'-]+/gu, " ")
		.trim()} `.replace(/['’]s /g, " ");
	const end = Math.min(
		...places.map((place) => text.indexOf(` ${plain(place)} `, 1)).filter((at) => at > 0),
		text.length,
	);
	const said = `${text.slice(0, end)} `;
	let found: { readonly group: Group; readonly at: number } | null = null;
	for (const [group, all] of Object.entries(groups) as [Group, readonly string[]][])
		for (const word of all) {
			const at = Math.max(...[word, `${word}s`].map((one) => endOf(said, plain(one))));
			if (at >= 0 && (found === null || at > found.at)) found = { group, at };
		}
	return found?.group ?? null;
}

/** Where a word ends for the last time; -1 where it does not stand. */
function endOf(text: string, word: string): number {
	const at = text.lastIndexOf(` ${word} `);
	return at < 0 ? -1 : at + word.length;
}

const plain = (text: string): string => text.toLocaleLowerCase().replaceAll("’", "'");
