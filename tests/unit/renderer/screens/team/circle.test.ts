import { expect, it } from "vitest";
import { shortName } from "../../../../../renderer/screens/plan/team/Circle.tsx";

it.each([
	["Ann Reid", "Ann"],
	["José Luis", "José Luis"],
	["Señora Mari", "Señora Mari"],
	["Doña Pili Ruiz", "Doña Pili"],
	["Auntie Bel", "Auntie Bel"],
	["Dr Sunita Rao", "Dr Rao"],
])("%s is %s in the circle", (name, short) => expect(shortName(name)).toBe(short));
