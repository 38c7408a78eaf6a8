import type { CheckPart } from "../../../../templates/easy-read/check-parts.ts";
import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";
import { textOf } from "../../../../templates/easy-read/text-of.ts";
import { EASY_WORDS, type Route, toEasyRead } from "../../../store/route.ts";

const talk = (stage: Extract<Route, { screen: "talk" }>["stage"]): Route => ({
	screen: "talk",
	stage,
	questionId: null,
});
const part = (name: Extract<Route, { screen: "part" }>["part"]): Route => ({
	screen: "part",
	part: name,
	itemId: null,
});

const WAYS: Readonly<Record<CheckPart["page"], readonly Route[]>> = {
	first: [part("about"), part("health"), part("team")],
	matters: [talk("life"), part("about")],
	mind: [talk("mind")],
	health: [part("health")],
	daily: [talk("daily")],
	goals: [{ screen: "goal", goalId: null, part: 1 }],
	changes: [part("changes")],
	risks: [part("risks")],
	ahead: [part("ahead")],
	budget: [part("budget")],
	team: [part("team"), part("rights")],
	agreed: [part("agree"), part("review")],
	change: [part("team")],
	words: [toEasyRead(EASY_WORDS)],
};

/** In: a part of the check. Out: the pages of the plan on which what it prints is told, and can be changed. */
export const waysToTell = ({ page }: Pick<CheckPart, "page">): readonly Route[] => WAYS[page];

/** In: a part of the check and the things of the plan. Out: of each block, those whose words or plain lines it prints. */
export function placesIn(
	{ blocks, section }: Pick<CheckPart, "blocks" | "section">,
	places: readonly PlainPlace[],
): readonly (readonly PlainPlace[])[] {
	const here = places.filter((place) => place.section === section);
	return blocks.map((block) => {
		const words = textOf(block);
		return here.filter(({ lines: [line], text }) => words.includes(line ?? text.split("\n")[0] ?? ""));
	});
}
