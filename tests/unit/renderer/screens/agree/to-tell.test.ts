/** Who is to be told that they are listed before a copy with their number goes out. */
import { expect, it } from "vitest";
import { toTell } from "../../../../../renderer/screens/plan/agree/to-tell.ts";
import { newContact } from "../../../../../renderer/store/edits/team.ts";
import { newId } from "../../../../../shared/plan/ids.ts";
import type { Contact } from "../../../../../shared/plan/team.ts";
import type { LocalDate } from "../../../../../shared/plan/time.ts";
import { blank, staff } from "../../store/edits/support.ts";

const phone = { id: newId(), number: "01632 960114" } as Contact["phones"][number];
const one = (more: Partial<Contact>): Contact => ({
	...newContact({ group: "mine", name: "Gwen", relation: "my granddaughter" }),
	phones: [phone],
	...more,
});
const namesOf = (contact: Contact): string[] => {
	const plan = blank();
	const of = { ...plan, team: { ...plan.team, contacts: [contact] } };
	return toTell(of, staff, "2027-01-12" as LocalDate).map(({ name }) => name);
};

it("is whoever has a number that prints and was not told, or was not asked", () => {
	expect(namesOf(one({}))).toEqual(["Gwen"]);
	expect(namesOf(one({ knowsTheyAreListed: false }))).toEqual(["Gwen"]);
});

it.each<Partial<Contact>>([
	{ knowsTheyAreListed: true },
	{ phones: [] },
	{ group: "service" },
	{ until: "2027-01-11" as LocalDate },
	{ visibility: { kind: "private" } },
	{ name: staff.name },
])("is nobody else: %o", (more) => {
	expect(namesOf(one(more))).toEqual([]);
});
