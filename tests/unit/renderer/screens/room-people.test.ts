/** Whom the question of who is here offers: people, and no organisation. */
import { expect, it } from "vitest";
import { mayBeInRoom } from "../../../../renderer/screens/plan/room-people.ts";
import { type KnownPerson, peopleKnown } from "../../../../shared/plan/people-known.ts";
import { examples } from "../../../../templates/examples/index.ts";

const offered = (called: string): string[] => {
	const plan = examples.find((example) => example.plan.about.calledName === called)?.plan;
	if (!plan) throw new Error("no example");
	return peopleKnown(plan)
		.filter((known) => mayBeInRoom(plan, known))
		.map(({ name }) => name);
};

it("is everybody of the example's people and team, and no surgery, council, agency or line to call", () => {
	expect(offered("Lys")).toEqual([
		"Dafydd Nowak",
		"Carys Bevan",
		"Bożena Wójcik",
		"Joy Adeyemi",
		"Marcin Zieliński",
		"Dr Imran Qureshi",
		"Hannah Pryce",
		"Tom Arkwright",
		"Ruth Mbeki",
	]);
	expect(offered("Mrs Akhtar")).not.toContain("Mill Valley Council");
	expect(offered("Callum")).not.toContain("Hollybank Care");
});

it.each([
	[null, "Severn Vale Council", "", false],
	[null, "Hollybank Care", "agency", false],
	[null, "Quay College", "my college", false],
	["worker", "District nursing team", "", false],
	[null, "Ruth Mbeki", "budget team", true],
	["worker", "Ruth Mbeki", "budget team", true],
	[null, "Raj", "next door", true],
	["mine", "Clinic", "my friend, that is her name", true],
] as const)("%s, %s, %s: %s", (group, name, relation, may) => {
	const plan = examples[0]?.plan;
	if (!plan) throw new Error("no example");
	const known: KnownPerson = { who: { kind: "other", name, relation }, name, relation, group };
	expect(mayBeInRoom(plan, known)).toBe(may);
});
