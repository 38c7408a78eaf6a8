/** Heads and feet (design/documents.md 6): text at the start side, "Page 5 of 13" at the end side, as real fields. */
import { AlignmentType, Footer, Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import { directionOf } from "../../direction.ts";
import type { LanguageTag } from "../../tree.ts";
import type { RunningLine } from "../../tree-layout.ts";
import { words } from "./runs.ts";
import type { Scene } from "./scene.ts";
import { STYLE } from "./style-ids.ts";

/** Words round the two numbers. English stands in for a language that is not here yet. */
const PAGE_WORDS: Readonly<Record<string, { page: string; of: string }>> = {
	en: { page: "Page ", of: " of " },
	cy: { page: "Tudalen ", of: " o " },
};

const pageWords = (language: LanguageTag) =>
	PAGE_WORDS[language.toLowerCase().split("-")[0] ?? ""] ?? { page: "Page ", of: " of " };

function pageNumber(scene: Scene): ParagraphChild[] {
	const { page, of } = pageWords(scene.tree.language);
	const field = (child: string) => new TextRun({ style: STYLE.pageNumber, children: [child] });
	const text = (words: string) => new TextRun({ style: STYLE.pageNumber, text: words });
	return [text(page), field(PageNumber.CURRENT), text(of), field(PageNumber.TOTAL_PAGES)];
}

/** What stands at the end side: words of the line's own, or the page number. */
function endOf({ end, hasPageNumber }: RunningLine, scene: Scene): ParagraphChild[] {
	if (end !== undefined) return [new TextRun({ style: STYLE.pageNumber, text: end })];
	return hasPageNumber ? pageNumber(scene) : [];
}

/** The page number at the end of the line; in large print, where the two do not fit beside each other, on one of its own. */
function line(running: RunningLine, style: string, scene: Scene): Paragraph[] {
	const text = words(running.text, { direction: directionOf({}, scene.tree.language) }, scene);
	const end = endOf(running, scene);
	if (end.length > 0 && scene.tree.layout === "large")
		return [
			new Paragraph({ style, children: [text] }),
			new Paragraph({ style, alignment: AlignmentType.END, children: end }),
		];
	const number = end.length === 0 ? [] : [new TextRun({ children: [new Tab()] }), ...end];
	return [new Paragraph({ style, children: [text, ...number] })];
}

/** The dashed line that says nobody has checked this yet. */
export function draftMark(scene: Scene): Paragraph[] {
	const { draftMark: text, language } = scene.tree;
	if (text === null) return [];
	return [
		new Paragraph({ style: STYLE.draft, children: [words(text, { direction: directionOf({}, language) }, scene)] }),
	];
}

/** Page 1 has no head unless the tree asks for it; its draft mark is real text of the body. */
export const headers = (scene: Scene) => ({
	first: new Header({
		children: [
			...(scene.tree.isHeadOnFirst === true
				? line(scene.tree.head, STYLE.head, scene)
				: [new Paragraph({ style: STYLE.head })]),
		],
	}),
	default: new Header({ children: [...line(scene.tree.head, STYLE.head, scene), ...draftMark(scene)] }),
});

/** Feet of the first page and of those after it. */
export const footers = (scene: Scene) => ({
	first: new Footer({ children: line(scene.tree.firstFoot, STYLE.foot, scene) }),
	default: new Footer({ children: line(scene.tree.foot, STYLE.foot, scene) }),
});
