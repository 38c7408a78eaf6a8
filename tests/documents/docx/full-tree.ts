/** A full plan after the drawn pages 01, 03, 05, 06, 10 and 12, with every kind of block but the easy-read ones. All invented. */
import type { Block, DocumentTree, TableBlock } from "../../../shared/documents/tree.ts";
import { agreed } from "./agreed-pages.ts";
import {
	anchor,
	body,
	DANGER,
	h1,
	h2,
	identity,
	label,
	list,
	mine,
	picture,
	startAnchors,
	strong,
	table,
	text,
	when,
} from "./make.ts";

const firstPage = (): Block[] => [
	{ kind: "paragraph", style: "kind", runs: [text("My care and support plan")] },
	{ kind: "heading", level: 1, text: "Lys Nowak", anchor: anchor() },
	body(
		text("My full name is Eirlys Nowak. I was born on 14 May 1968. Please call me Lys. My NHS number is 999 041 2758."),
	),
	{ kind: "pictures", pictures: [picture("music"), picture("dog"), picture("tea")] },
	mine("I’m a singer with MS. I’m not an MS patient who used to sing.", "opening"),
	h1("Please know this straight away", { isSecondOnPage: true }),
	body(
		label("How to talk with me."),
		text(
			" I hear best on my right side. Give me time: the words come, just slower when I am tired. Letters in 16 point print. Ring me, please. I don’t use email.",
		),
	),
	body(
		label("Allergy."),
		text(" Penicillin: my throat swelled up. I told Joy this on 26 October 2026. Please check with my surgery."),
	),
	body(label("Please don’t"), text(" pull me up by my arms. Ask me how. I have a way.")),
	h2("Who to ask"),
	body(
		strong("Joy Adeyemi"),
		text(" is my care co-ordinator. She is the one person who keeps this plan together with me. Ring her on "),
		strong("01632 960 114"),
		text(", Monday to Friday, 9 am to 5 pm."),
	),
	body(
		text("I agreed this plan, version 3, on Monday 9 November 2026. We look at it again on Tuesday 9 February 2027."),
	),
	{
		kind: "change-box",
		blocks: [
			{ kind: "paragraph", style: "label", runs: [text("This copy is yours to change")] },
			{
				kind: "paragraph",
				style: "body",
				runs: [
					text(
						"Type anywhere you like. Your changes show in colour, so nothing gets lost. Leave the rest as it is. Then save it and give it back: email it to plans@wharfroad.example or hand it in at Wharf Road Surgery. Joy will go through every change with you before it goes in your plan.",
					),
				],
			},
			{
				kind: "paragraph",
				style: "body",
				runs: [text("Would you rather not type? Write on a printed copy, or ring Joy: 01632 960 114.")],
			},
		],
	},
	DANGER,
];

const whatMatters = (): Block[] => [
	h1("What matters to me", { breakBefore: "page" }),
	when(
		"I said this at home on 12 October 2026, with Carys there. Joy typed as I talked, and read it back to me on 9 November.",
	),
	h2("Who matters most"),
	mine(
		"Dafydd and his girls, every Sunday, on the screen if not in the flesh. Carys, my sister, though don’t tell her. And Pączek, who is a dog, and knows it.",
	),
	body(text("Tomasz, my husband, died in March 2023. He named the dog. I like people to say his name.")),
	h2("What I always do"),
	list(
		false,
		[text("Tea before words. One pot, two cups, the radio on low.")],
		[text("Choir on Thursday nights, St Alkmund’s hall, alto, back row.")],
		[text("The wharf with Pączek before the shops open.")],
		[text("A candle in the window on the 4th of each month, for Tomasz.")],
	),
	h2("A good day and a bad day"),
	table(
		"What a good day and a bad day are like for me",
		[
			["A good day", 0.5],
			["A bad day", 0.5],
		],
		[
			"I sleep to seven. Marcin comes at eight, we have a laugh. I’m in my own clothes, out by ten. I sing something.",
			"Legs like wet sand by noon. Someone rushes me. I’ve cancelled on somebody again and I’ve spoken to nobody but the telly.",
		],
	),
	h2("What I am good at getting through"),
	mine("Twenty-six years driving the number 11 bus. You don’t frighten me with a bit of snow."),
	{
		kind: "voice",
		voice: "family",
		speaker: "Carys, my sister, says",
		text: "She remembers everybody’s birthday and she will not be hurried. Both of those are compliments.",
		anchor: anchor(),
	},
	h2("How best to support me"),
	body(label("Please do"), text(" tell me the plan before you start, and let me try first.")),
	body(label("Please don’t"), text(" talk over my head, move my stick, or call me “my lovely”.")),
];

const matters = (value: number): Block => ({
	kind: "paragraph",
	style: "body",
	runs: [label("How much it matters to me"), text(" "), { kind: "dots", value, of: 10 }, text(` ${value} out of 10`)],
	anchor: anchor(),
});

const actions = (...rows: string[][]): TableBlock =>
	table(
		"Who will do what, and by when",
		[
			["Who", 0.222],
			["Will do what", 0.532],
			["By when", 0.246],
		],
		...rows,
	);

const goals = (): Block[] => [
	h1("My goals and who will do what", { breakBefore: "page" }),
	when("I have five goals, in the order I want them. Nobody may change these words but me."),
	h2("Goal 1: back at choir", "third"),
	mine(
		"I want to be back in the alto row by the spring concert. Sat down is fine. Just not at home listening to it on my phone.",
		"goal",
	),
	body(label("Why it matters."), text(" “It’s the only place where nobody asks how my legs are.”")),
	body(
		label("I will be able to"),
		text(" go to choir on Thursdays, and sing in the concert on Saturday 24 April 2027."),
	),
	matters(10),
	actions(
		["Me", "Sing for ten minutes a day, sitting tall, with Bożena’s recordings. I am 9 out of 10 sure.", "From now"],
		["Me", "Ring the hall about the side door and a chair with arms. I am 8 out of 10 sure.", "20 November 2026"],
		[
			"Bożena, my friend",
			"Record the alto line and save me the end seat. She has been asked, and said yes.",
			"Every Thursday",
		],
		["Marcin, my assistant", "Work Thursday evenings and come in with me.", "From 3 December 2026"],
		["Hannah Pryce, MS nurse", "Ask the breathing team for exercises that fit singing.", "30 November 2026"],
	),
	body(
		label("What might get in the way."),
		text(" If the taxi lets me down, then I will join on Bożena’s phone and sing at home."),
	),
	{
		kind: "voice",
		voice: "worker",
		speaker: "Hannah Pryce, MS nurse, adds",
		text: "Important for Lys: rest for an hour before choir. Heat makes her MS worse, so sit near the door.",
		anchor: anchor(),
	},
	h2("Goal 2: my own shower", "third"),
	mine("Get washed in my own shower without feeling like a parcel.", "goal"),
	body(label("Why it matters."), text(" “I’ll take help. I won’t be handled.”")),
	matters(8),
	actions(
		["Me", "Tell Marcin each step before we do it. I say stop, we stop. I am 7 out of 10 sure.", "From now"],
		["Dafydd, my son", "Fit the lower shelf, so I can reach my own soap. He has been asked.", "6 December 2026"],
		["Severn Vale Council", "Fit two grab rails and a shower seat. The request has been sent.", "31 January 2027"],
	),
	body(
		label("What might get in the way."),
		text(" If I am too tired to stand, then I will have a wash at the sink and not call it failing."),
	),
	{ kind: "heading", level: 4, text: "Goal 3 in short", anchor: anchor() },
	mine("Me and the dog along the water. On the scooter, in the rain, I don’t care.", "goal"),
	matters(0),
];

const money = (): Block[] => {
	const budget = table(
		"Budget lines",
		[
			["What", 0.34],
			["For which goal", 0.2],
			["Who pays", 0.22],
			["Each week", 0.24, "end"],
		],
		["Marcin, mornings", "2 and 5", "Council", "£198.80"],
		["Marcin, Thursday evenings", "1", "Council", "£56.80"],
		["Taxi to choir", "1", "NHS", "£24.00"],
		["All together", "1, 2 and 5", "Council and NHS", "£279.60"],
	);
	const total = budget.rows.at(-1);
	return [
		h1("My budget", { breakBefore: "third" }),
		when("This sheet shows what was agreed. It does not decide who can have a budget."),
		{ ...budget, rows: [...budget.rows.slice(0, -1), ...(total ? [{ ...total, isTotal: true }] : [])] },
	];
};

const voices = (): Block[] => [
	h1("In other languages", { breakBefore: "third" }),
	{
		kind: "quote",
		size: "mine",
		text: "Dw i eisiau canu eto. Ŵyr neb sut dw i’n teimlo, ŷch chi’n gweld.",
		anchor: anchor(),
		lang: "cy",
	},
	{ kind: "quote", size: "mine", text: "مجھے دوبارہ گانا ہے۔ گھر میں نہیں۔", anchor: anchor(), lang: "ur", dir: "rtl" },
	{
		kind: "voice",
		voice: "family",
		speaker: "Amina, my neighbour, says",
		text: "وہ بہت بہادر ہے۔",
		anchor: anchor(),
		lang: "ur",
		dir: "rtl",
	},
	{
		kind: "voice",
		voice: "family",
		speaker: "Rehana, my friend, says",
		text: "সে খুব ভালো গান গায়।",
		anchor: anchor(),
		lang: "bn",
	},
	list(true, [text("Another list, which starts at one.")], [text("And its second line.")]),
];

/** A full plan of some eight pages with every kind of block but the easy-read ones. */
export function fullTree(): DocumentTree {
	startAnchors(0);
	return {
		title: "Lys Nowak: my care and support plan",
		language: "en-GB",
		layout: "standard",
		accent: "pine",
		head: { text: "Eirlys (Lys) Nowak, born 14 May 1968", hasPageNumber: true },
		firstFoot: { text: "My plan, version 3, agreed 9 November 2026.", hasPageNumber: true },
		foot: {
			text: "My plan, version 3, agreed 9 November 2026. Newest copy: Joy Adeyemi, 01632 960 114.",
			hasPageNumber: false,
		},
		draftMark: null,
		isForEditing: true,
		identity,
		blocks: [...firstPage(), ...whatMatters(), ...goals(), ...money(), ...voices(), ...agreed()],
	};
}

/** The first page with so many lines more, with or without its "Please don’t", and a page after it that holds only a heading. */
function firstPageTree(more: number, hasDont: boolean): DocumentTree {
	const tree = fullTree();
	const end = tree.blocks.findIndex((block) => block.kind === "heading" && block.breakBefore === "page");
	const blocks = tree.blocks.slice(0, end + 1).flatMap((block, index): Block[] => {
		if (index === 8 && !hasDont) return [];
		if (index !== 2 || block.kind !== "paragraph") return [block];
		return [{ ...block, runs: [...block.runs, text("\nOne more line.".repeat(more))] }];
	});
	return { ...tree, blocks };
}

/** First pages that are fuller and fuller, and how large their pictures can be, in millimetres. */
export const firstPages = (): { tree: DocumentTree; side: number }[] => [
	{ tree: firstPageTree(1, false), side: 23 },
	{ tree: firstPageTree(2, false), side: 19 },
	{ tree: firstPageTree(1, true), side: 14 },
	{ tree: firstPageTree(3, false), side: 0 },
	{ tree: firstPageTree(2, true), side: 0 },
];
