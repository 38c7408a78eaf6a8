/**
 * What a page says of who is here: of those marked as here by name, of an interpreter where the talk has one, and of
 * nobody else.
 */
import { joined } from "../../ui/letters.ts";

/** "Siobhan is here too", "Siobhan and Raj are here too"; never for nobody. */
const hereToo = (names: readonly string[]): string => `${joined(names)} ${names.length === 1 ? "is" : "are"} here too`;

/** As many as a button names. */
const NAMED = 2;

/** Interprets and has no name here. */
const INTERPRETER = "an interpreter";

const others = (names: readonly string[], isInterpreted: boolean): readonly string[] =>
	isInterpreted ? [...names, INTERPRETER] : names;

/** The answer to who else is in the room, in the practitioner's words. */
export function roomAnswer(called: string, names: readonly string[], isInterpreted = false): string {
	if (names.length === 0) return isInterpreted ? `Only ${called}, ${INTERPRETER} and me` : `Only ${called} and me`;
	const all = others(names, isInterpreted);
	return all.length > NAMED ? `${all.length} others are here too` : hereToo(all);
}

/** Said to the person, on a page that is turned to them. */
export function roomForPerson(staff: string, names: readonly string[], isInterpreted = false): string {
	if (names.length > 0) return `${hereToo(others(names, isInterpreted))}.`;
	return isInterpreted ? `You, ${staff} and ${INTERPRETER} are here.` : `Only you and ${staff} are here.`;
}

/** Said to the practitioner. */
export function roomForStaff(called: string, names: readonly string[], isInterpreted = false): string {
	if (names.length > 0) return `${hereToo(others(names, isInterpreted))}.`;
	return isInterpreted ? `${called}, ${INTERPRETER} and you are here.` : `Only ${called} and you are here.`;
}
