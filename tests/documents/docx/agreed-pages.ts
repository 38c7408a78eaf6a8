/** The last pages of the full plan: what we agreed, who has a copy, how to change it. */
import type { Block } from "../../../shared/documents/tree.ts";
import { body, h1, h2, list, mine, strong, table, text, when } from "./make.ts";

export const agreed = (): Block[] => [
	h1("What we agreed", { breakBefore: "page" }),
	when("Read aloud to me on Monday 9 November 2026, at home. Carys was there, because I asked her."),
	mine("Yes. That’s me, that is. Print it."),
	body(text("I agreed to this plan on 9 November 2026. Joy wrote it down with me.")),
	h2("Who has a copy"),
	table(
		"Who has a copy of this plan",
		[
			["Who", 0.345],
			["What they have", 0.385],
			["Given", 0.27],
		],
		["Me", "All of it: large print, and a Word copy to change", "9 November 2026"],
		["Dafydd, my son", "All of it: PDF", "9 November 2026"],
		["Wharf Road Surgery, Hannah, Marcin", "All of it: PDF", "10 November 2026"],
		["Carys, my sister", "All but my budget: on paper", "9 November 2026"],
		["Ambulance service", "My emergency page", "Not yet. Joy will, by 16 November."],
	),
	h2("When we look at it again"),
	body(
		strong("Tuesday 9 February 2027, 10 am, at home."),
		text(
			" Joy arranges it. Dafydd will join by phone. My budget must be looked at within three months of the first payment, so we do both.",
		),
	),
	{
		kind: "together",
		blocks: [
			h1("How to change this plan", { isSecondOnPage: true }),
			list(
				true,
				[strong("Change it any time."), text(" Write on this copy, or type in the Word copy.")],
				[
					strong("Tell Joy Adeyemi"),
					text(" on "),
					strong("01632 960 114"),
					text(", or hand it in at Wharf Road Surgery. Small changes don’t need a meeting."),
				],
				[
					strong("Ask for a full look-again"),
					text(
						" if life changes: your health, your home, who helps you. Just say “I want a full look-again”. Anyone can ask for you. Joy answers in 5 working days and finds a date within 4 weeks.",
					),
				],
				[strong("Want someone on your side?"), text(" Speak Up Marches is free: 01632 960 402.")],
			),
			body(text("The plan is yours. Wharf Road Surgery looks after its own copy.")),
		],
	},
	when("Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0."),
];
