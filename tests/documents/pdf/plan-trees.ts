/** Whole document trees for tests of the writers: a plan of about eight pages, and an easy-read one. Everyone and every number in them is invented. */
import type { Block, HeadingBlock } from "../../../shared/documents/tree.ts";
import { dots, easy, h, list, p, q, table, tree, voice } from "./trees.ts";

const firstPage: Block[] = [
	p("My care and support plan", "kind"),
	h(1, "Lys Nowak", { anchor: "cp_00000000000000000000000000000001" }),
	p("My full name is Eirlys Nowak. I was born on 14\u00a0May\u00a01968. Please call me Lys."),
	p("My NHS number is 999\u00a0041\u00a02758."),
	{ kind: "pictures", pictures: [{ concept: "music" }, { concept: "dog" }, { concept: "tea" }] },
	q("I’m a singer with MS. I’m not an MS patient who used to sing.", "opening"),
	h(2, "Please know this straight away"),
	p(
		"**How to talk with me.** I hear best on my right side. Give me time: the words come, just slower when I am tired. Letters in 16 point print. Ring me, please. I don’t use email.",
	),
	p(
		"**Allergy.** Penicillin: my throat swelled up. I told Joy this on 26\u00a0October 2026. Please check with my surgery.",
	),
	p("**Please don’t** pull me up by my arms. Ask me how. I have a way."),
	h(2, "Who to ask"),
	p(
		"**Joy Adeyemi** is my care co-ordinator. She is the one person who keeps this plan together with me. Ring her on **01632\u00a0960\u00a0114**, Monday to Friday, 9\u00a0am to 5\u00a0pm.",
	),
	p(
		"I agreed this plan, version 3, on Monday 9\u00a0November 2026. We look at it again on Tuesday 9\u00a0February 2027.",
	),
	p("**If someone’s life is in danger, call 999.** This plan does not replace medical advice.", "fixed"),
];

const matters: Block[] = [
	h(2, "What matters to me", { breakBefore: "page" }),
	p(
		"I said this at home on 12\u00a0October 2026, with Carys there. Joy typed as I talked, and read it back to me on 9\u00a0November.",
		"when",
	),
	h(3, "Who matters most"),
	q(
		"Dafydd and his girls, every Sunday, on the screen if not in the flesh. Carys, my sister, though don’t tell her. And Pączek, who is a dog, and knows it.",
	),
	p("Tomasz, my husband, died in March 2023. He named the dog. I like people to say his name."),
	h(3, "What I always do"),
	list([
		"Tea before words. One pot, two cups, the radio on low.",
		"Choir on Thursday nights, St Alkmund’s hall, alto, back row.",
		"The wharf with Pączek before the shops open.",
		"A candle in the window on the 4th of each month, for Tomasz.",
	]),
	h(3, "A good day and a bad day"),
	table(
		"A good day and a bad day",
		[
			["A good day", 0.5],
			["A bad day", 0.5],
		],
		[
			[
				"I sleep to seven. Marcin comes at eight, we have a laugh. I’m in my own clothes, out by ten. I sing something.",
				"Legs like wet sand by noon. Someone rushes me. I’ve cancelled on somebody again and I’ve spoken to nobody but the telly.",
			],
		],
	),
	h(3, "What I am good at getting through"),
	q("Twenty-six years driving the number 11 bus. You don’t frighten me with a bit of snow."),
	voice(
		"family",
		"Carys, my sister, says",
		"She remembers everybody’s birthday and she will not be hurried. Both of those are compliments.",
	),
	h(3, "How best to support me"),
	p("**Please do** tell me the plan before you start, and let me try first."),
	p("**Please don’t** talk over my head, move my stick, or call me “my lovely”."),
];

const actionColumns = [
	["Who", 0.222],
	["Will do what", 0.531],
	["By when", 0.247],
] as const;

/** One goal as the plan prints it. */
export function goal(
	number: number,
	title: string,
	words: string,
	actions: readonly (readonly string[])[],
	more: Partial<HeadingBlock> = {},
): Block[] {
	return [
		h(3, `Goal ${number}: ${title}`, more),
		q(words, "goal"),
		p("**Why it matters.** “It’s the only place where nobody asks how my legs are.”"),
		p("**I will be able to** go to choir on Thursdays, and sing in the concert on Saturday 24\u00a0April 2027."),
		dots("How much it matters to me", 11 - number),
		table(
			"Who will do what, and by when",
			actionColumns.map(([name, share]) => [name, share]),
			actions,
		),
		p("**What might get in the way.** If the taxi lets me down, then I will join on Bożena’s phone and sing at home."),
	];
}

const actions = [
	["Me", "Sing for ten minutes a day, sitting tall, with Bożena’s recordings. I am 9 out of 10 sure.", "From now"],
	["Me", "Ring the hall about the side door and a chair with arms. I am 8 out of 10 sure.", "20\u00a0November 2026"],
	[
		"Bożena, my friend",
		"Record the alto line and save me the end seat. She has been asked, and said yes.",
		"Every Thursday",
	],
	["Marcin, my assistant", "Work Thursday evenings and come in with me.", "From 3\u00a0December 2026"],
	["Hannah Pryce, MS nurse", "Ask the breathing team for exercises that fit singing.", "30\u00a0November 2026"],
];

const goals: Block[] = [
	h(2, "My goals and who will do what", { breakBefore: "page" }),
	p("I have five goals, in the order I want them. Nobody may change these words but me.", "when"),
	...goal(
		1,
		"back at choir",
		"I want to be back in the alto row by the spring concert. Sat down is fine. Just not at home listening to it on my phone.",
		actions,
	),
	voice(
		"worker",
		"Hannah Pryce, MS nurse, adds",
		"Important for Lys: rest for an hour before choir. Heat makes her MS worse, so sit near the door.",
	),
	...goal(2, "my own shower", "Get washed in my own shower without feeling like a parcel.", actions.slice(0, 3), {
		breakBefore: "third",
	}),
	...goal(
		3,
		"the wharf with Pączek",
		"Me and the dog along the water. On the scooter, in the rain, I don’t care.",
		actions.slice(3),
		{ breakBefore: "third" },
	),
	...goal(4, "a day out", "The sea. Any sea.", actions, { breakBefore: "third" }),
	...goal(5, "fewer letters", "One letter a month, in print I can read.", actions.slice(1), { breakBefore: "third" }),
];

const agreed: Block[] = [
	h(2, "What we agreed", { breakBefore: "page" }),
	p("Read aloud to me on Monday 9\u00a0November 2026, at home. Carys was there, because I asked her.", "when"),
	q("Yes. That’s me, that is. Print it."),
	p("I agreed to this plan on 9\u00a0November 2026. Joy wrote it down with me."),
	h(3, "My budget"),
	table(
		"What is paid for, and by whom",
		[
			["What", 0.5],
			["Each week", 0.25, "end"],
			["For the year", 0.25, "end"],
		],
		[
			["Marcin, mornings", "£198.80", "£10,337.60"],
			["Taxi to choir", "£14.00", "£728.00"],
			["Together", "£212.80", "£11,065.60"],
		],
		true,
	),
	h(3, "Who has a copy"),
	table(
		"Who has a copy",
		[
			["Who", 0.345],
			["What they have", 0.383],
			["Given", 0.272],
		],
		[
			["Me", "All of it: large print, and a Word copy to change", "9\u00a0November 2026"],
			["Dafydd, my son", "All of it: PDF", "9\u00a0November 2026"],
			["Carys, my sister", "All but my budget: on paper", "9\u00a0November 2026"],
		],
	),
	h(3, "When we look at it again"),
	p(
		"**Tuesday 9\u00a0February 2027, 10\u00a0am, at home.** Joy arranges it. Dafydd will join by phone. My budget must be looked at within three months of the first payment, so we do both.",
	),
	h(2, "How to change this plan", { isSecondOnPage: true }),
	list(
		[
			"**Change it any time.** Write on this copy, or type in the Word copy.",
			"**Tell Joy Adeyemi** on **01632\u00a0960\u00a0114**, or hand it in at Wharf Road Surgery. Small changes don’t need a meeting.",
			"**Ask for a full look-again** if life changes: your health, your home, who helps you. Just say “I want a full look-again”. Anyone can ask for you. Joy answers in 5 working days and finds a date within 4 weeks.",
			"**Want someone on your side?** Speak Up Marches is free: 01632\u00a0960\u00a0402.",
		],
		true,
	),
	p("The plan is yours. Wharf Road Surgery looks after its own copy."),
	p("Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0.", "when"),
];

/** A plan of about eight pages, as the design's pictures show it. */
export const planTree = tree([...firstPage, ...matters, ...goals, ...agreed]);

/** An easy-read plan that nobody has checked yet. */
export const easyTree = tree(
	[
		p("My easy-read plan", "kind"),
		h(1, "Lys Nowak"),
		easy("person", [p("This is my plan."), p("It says what matters to me."), p("It says who will help me.")]),
		easy("ear", [p("Please talk on my right side."), p("Please give me time to answer.")]),
		easy("pill", [
			p("I have an **allergy** to **penicillin**."),
			p("An allergy makes my body ill."),
			p("My throat swells up."),
		]),
		easy("phone", [p("Joy Adeyemi keeps this plan with me."), p("You can call Joy: **01632\u00a0960\u00a0114**.")]),
		p("**If someone’s life is in danger, call 999.** This plan does not replace medical advice.", "fixed"),
		h(2, "Goal 1: singing with my choir", { breakBefore: "page" }),
		easy("music", [
			p("I said:", "label"),
			q(
				"I want to be back in the alto row by the spring concert. Sat down is fine. Just not at home listening to it on my phone.",
			),
		]),
		easy("calendar", [p("I want to go to choir on Thursdays."), p("I want to sing on Saturday 24\u00a0April 2027.")]),
		easy("singer", [p("Me", "label"), p("I will sing for 10 minutes every day.")]),
		easy("friends", [p("My friend Bożena", "label"), p("Bożena will keep a seat for me.")]),
		easy("taxi", [p("Marcin, who works for me", "label"), p("Marcin will come with me."), p("We will go in a taxi.")]),
		easy(null, [voice("worker", "Hannah Pryce, MS nurse, adds", "Rest for an hour before choir.")]),
		h(2, "Word list", { breakBefore: "page" }),
		p("These words are in **bold** the first time you see them."),
		table(
			"Hard words and what they mean",
			[
				["Word", 0.365],
				["What it means", 0.635],
			],
			[
				["Advance statement", "A paper that says what I would like. It is for a time when I cannot say it."],
				["Allergy", "Something that makes my body ill."],
				["Care co-ordinator", "The one person who keeps my plan together with me. Joy is my care co-ordinator."],
				["Penicillin", "A medicine for infections. I must not have it."],
			],
		),
		p("Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0.", "when"),
	],
	{
		title: "Lys Nowak: my easy-read plan",
		layout: "easy",
		head: { text: "Lys Nowak. My easy-read plan", hasPageNumber: false },
		firstFoot: { text: "My plan, version 3, agreed 9\u00a0November 2026.", hasPageNumber: true },
		foot: { text: "My plan, version 3, agreed 9\u00a0November 2026.", hasPageNumber: true },
		draftMark: "Draft. Please check this together.",
		identity: { ...planTree.identity, kind: "easy-read" },
	},
);
