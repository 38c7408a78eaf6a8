/** What a page says of who is here: of those marked as here by name, and of nobody else. */

const joined = (names: readonly string[]): string =>
	names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** "Siobhan is here too", "Siobhan and Raj are here too"; never for nobody. */
const hereToo = (names: readonly string[]): string => `${joined(names)} ${names.length === 1 ? "is" : "are"} here too`;

/** As many as a button names. */
const NAMED = 2;

/** The answer to who else is in the room, in the practitioner's words. */
export function roomAnswer(called: string, names: readonly string[]): string {
	if (names.length === 0) return `Only ${called} and me`;
	return names.length > NAMED ? `${names.length} others are here too` : hereToo(names);
}

/** Said to the person, on a page that is turned to them. */
export const roomForPerson = (staff: string, names: readonly string[]): string =>
	names.length === 0 ? `Only you and ${staff} are here.` : `${hereToo(names)}.`;

/** Said to the practitioner. */
export const roomForStaff = (called: string, names: readonly string[]): string =>
	names.length === 0 ? `Only ${called} and you are here.` : `${hereToo(names)}.`;
