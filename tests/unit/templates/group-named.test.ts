/** Who somebody is to the person, as it is typed, tells which list they belong to; where it does not, nobody guesses. */
import { expect, it } from "vitest";
import { groupNamed } from "../../../templates/language/group-named.ts";
import { languageFor } from "../../../templates/language/messages.ts";

const language = languageFor("en-GB");

it.each([
	["GP", "", "worker"],
	["practice nurse", "", "worker"],
	["my social worker", "", "worker"],
	["Her daughter’s teacher", "", "worker"],
	["GP surgery", "", "service"],
	["foot clinic", "", "service"],
	["my daughter", "", "mine"],
	["next door", "", "mine"],
	["Friend from the day centre", "", "mine"],
	["nurse at the clinic", "", "worker"],
	["", "Dr Achebe", "worker"],
	["", "Riverside Surgery", "service"],
	["partner", "Dr Achebe", "mine"],
	["", "Sister Agnes", null],
	["", "Raj", null],
	["from the choir", "Raj", null],
	["", "", null],
] as const)("%s, %s: %s", (relation, name, group) => {
	expect(groupNamed(language, relation, name)).toBe(group);
});
