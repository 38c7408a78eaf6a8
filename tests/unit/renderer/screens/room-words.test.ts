/** What a page says of who is here: nobody marked as here is left out, and nobody is said to be here who is not. */
import { expect, it } from "vitest";
import { roomAnswer, roomForPerson, roomForStaff } from "../../../../renderer/screens/plan/room-words.ts";

it("with nobody else marked as here, only the two are", () => {
	expect(roomAnswer("Mo", [])).toBe("Only Mo and me");
	expect(roomForPerson("Priya Nair", [])).toBe("Only you and Priya Nair are here.");
	expect(roomForStaff("Mo", [])).toBe("Only Mo and you are here.");
});

it("with somebody else here, they are named, and nobody is said to be alone", () => {
	const two = ["Siobhan", "Raj"];
	expect(roomAnswer("Mo", ["Siobhan"])).toBe("Siobhan is here too");
	expect(roomAnswer("Mo", two)).toBe("Siobhan and Raj are here too");
	expect(roomAnswer("Mo", [...two, "Folake"])).toBe("3 others are here too");
	expect(roomForPerson("Priya Nair", ["Siobhan"])).toBe("Siobhan is here too.");
	expect(roomForStaff("Mo", [...two, "Folake"])).toBe("Siobhan, Raj and Folake are here too.");
});

it("an interpreter is said to be in the room, beside whoever else is", () => {
	expect(roomAnswer("Mo", [], true)).toBe("Only Mo, an interpreter and me");
	expect(roomForPerson("Priya", [], true)).toBe("You, Priya and an interpreter are here.");
	expect(roomForStaff("Mo", [], true)).toBe("Mo, an interpreter and you are here.");
	expect(roomAnswer("Mo", ["Siobhan"], true)).toBe("Siobhan and an interpreter are here too");
	expect(roomAnswer("Mo", ["Siobhan", "Raj"], true)).toBe("3 others are here too");
	expect(roomForPerson("Priya", ["Siobhan"], true)).toBe("Siobhan and an interpreter are here too.");
	expect(roomForStaff("Mo", ["Siobhan"], true)).toBe("Siobhan and an interpreter are here too.");
});
