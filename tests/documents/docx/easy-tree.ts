/** An easy-read plan after the drawn pages 16, 17 and 19. All invented. */
import type { DocumentTree, EasyBlock, ParagraphBlock, Run } from "../../../shared/documents/tree.ts";
import { fullTree } from "./full-tree.ts";
import { anchor, body, DANGER, h1, identity, picture, startAnchors, strong, table, text, when } from "./make.ts";

const easy = (concept: string | null, ...blocks: EasyBlock["blocks"]): EasyBlock => ({
	kind: "easy",
	picture: concept === null ? null : picture(concept),
	blocks,
});
const line = (...runs: (Run | string)[]): ParagraphBlock =>
	body(...runs.map((run) => (typeof run === "string" ? text(run) : run)));
const name = (words: string): ParagraphBlock => ({
	kind: "paragraph",
	style: "label",
	runs: [text(words)],
	anchor: anchor(),
});

/** An easy-read plan of three pages, not checked yet. */
export function easyTree(): DocumentTree {
	startAnchors(500);
	return {
		...fullTree(),
		title: "Lys Nowak: my easy-read plan",
		layout: "easy",
		head: { text: "Lys Nowak. My easy-read plan", hasPageNumber: false },
		firstFoot: { text: "My plan, version 3, agreed 9 November 2026.", hasPageNumber: true },
		foot: { text: "My plan, version 3, agreed 9 November 2026.", hasPageNumber: true },
		draftMark: "Draft. Please check this together.",
		isForEditing: false,
		identity: { ...identity, kind: "easy-read" },
		blocks: [
			{ kind: "paragraph", style: "kind", runs: [text("My easy-read plan")] },
			{ kind: "heading", level: 1, text: "Lys Nowak", anchor: anchor() },
			easy("talking", line("This is my plan."), line("It says what matters to me."), line("It says who will help me.")),
			easy("listening", line("Please talk on my right side."), line("Please give me time to answer.")),
			easy(
				"pill",
				line("I have an ", strong("allergy"), " to ", strong("penicillin"), "."),
				line("An allergy makes my body ill."),
				line("My throat swells up."),
			),
			easy(
				"phone",
				line("Joy Adeyemi keeps this plan with me."),
				line("You can call Joy: ", strong("01632 960 114"), "."),
			),
			DANGER,
			h1("Goal 1: singing with my choir", { breakBefore: "page" }),
			easy("music", name("I said:"), {
				kind: "quote",
				size: "mine",
				text: "I want to be back in the alto row by the spring concert. Sat down is fine. Just not at home listening to it on my phone.",
				anchor: anchor(),
			}),
			easy("calendar", line("I want to go to choir on Thursdays."), line("I want to sing on Saturday 24 April 2027.")),
			easy("singing", name("Me"), line("I will sing for 10 minutes every day.")),
			easy("friend", name("My friend Bożena"), line("Bożena will keep a seat for me.")),
			easy(null, name("Marcin, who works for me"), line("Marcin will come with me."), line("We will go in a taxi.")),
			h1("Word list", { breakBefore: "page" }),
			line("These words are in ", strong("bold"), " the first time you see them."),
			table(
				"Hard words and what they mean",
				[
					["", 0.365],
					["", 0.635],
				],
				["Advance statement", "A paper that says what I would like. It is for a time when I cannot say it."],
				["Allergy", "Something that makes my body ill."],
				["Care co-ordinator", "The one person who keeps my plan together with me. Joy is my care co-ordinator."],
				["Review", "When we look at my plan again together."],
			),
			when("Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0."),
		],
	};
}
