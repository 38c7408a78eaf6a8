/** How people are sorted and called on the page of people and team. */
import type { Contact } from "../../../../shared/plan/team.ts";

export const groups: readonly { readonly group: Contact["group"]; readonly title: (name: string) => string }[] = [
	{ group: "mine", title: (name) => `${name}’s people` },
	{ group: "worker", title: (name) => `People who work with ${name}` },
	{ group: "service", title: () => "Services and lines" },
];

export const circleChoices: readonly {
	readonly value: NonNullable<Contact["circle"]> | "not-asked";
	readonly word: string;
}[] = [
	{ value: "not-asked", word: "Not asked yet" },
	{ value: "closest", word: "Closest" },
	{ value: "close", word: "Close" },
	{ value: "known", word: "Knows well" },
	{ value: "paid", word: "Paid to be there" },
];

export const relationTypes: readonly { readonly value: Contact["relationTypes"][number]; readonly word: string }[] = [
	{ value: "emergency-contact", word: "Emergency contact" },
	{ value: "next-of-kin", word: "Next of kin" },
	{ value: "carer", word: "Unpaid carer" },
	{ value: "advocate", word: "Advocate" },
	{ value: "representative", word: "Representative" },
	{ value: "interpreter", word: "Interpreter" },
];
