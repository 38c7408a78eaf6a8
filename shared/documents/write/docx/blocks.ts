/** The blocks of the tree, in their order, as paragraphs and tables of Word. */
import { type FileChild, Paragraph } from "docx";
import type { EasyBlock, ParagraphBlock } from "../../tree.ts";
import type { LeafBlock, Placed } from "./keeps.ts";
import {
	changeBox,
	contents,
	heading,
	list,
	PARAGRAPH_STYLES,
	pictures,
	plain,
	quote,
	type Stay,
	voice,
} from "./paragraphs.ts";
import type { Scene } from "./scene.ts";
import { answersTable, writingLines } from "./sheets.ts";
import { STYLE, type StyleId } from "./style-ids.ts";
import { easyTable, planTable } from "./tables.ts";

/** Everything the placed blocks come to. Easy-read blocks that follow each other are rows of one table. */
export function blockChildren(placed: readonly Placed[], scene: Scene): FileChild[] {
	return placed.flatMap((one, index) => {
		if (one.block.kind !== "easy") return leafChildren(one, scene);
		if (one.before?.kind === "easy") return [];
		const end = placed.findIndex((later, at) => at > index && later.block.kind !== "easy");
		const rows = placed.slice(index, end === -1 ? undefined : end).flatMap(easyOf);
		return [...gap(one), easyTable(rows, scene)];
	});
}

const easyOf = ({ block, withNext }: Placed): { block: EasyBlock; withNext: boolean }[] =>
	block.kind === "easy" ? [{ block, withNext }] : [];

function leafChildren(placed: Placed, scene: Scene): FileChild[] {
	const { block } = placed;
	const stay: Stay = {
		keepNext: placed.withNext,
		...(placed.isWhole ? { keepLines: true } : {}),
		afterTable: isTable(placed.before),
	};
	switch (block.kind) {
		case "heading":
			return [heading(block, stay, placed.before, scene)];
		case "paragraph":
			return [plain(block, paragraphStyle(block, placed.before, scene), stay, scene)];
		case "quote":
			return [quote(block, stay, scene)];
		case "voice":
			return voice(block, stay, scene);
		case "list":
			return list(block, stay, placed.isWhole, scene);
		case "pictures":
			return pictures(block, stay, scene);
		case "contents":
			return contents(block, stay, scene);
		case "change-box":
			return changeBox(block, stay, scene);
		case "table":
			return [...gap(placed), planTable(block, placed, scene)];
		case "writing-lines":
			return writingLines(block, stay.keepNext === true);
		case "answers":
			return [...gap(placed), answersTable(block, placed.withNext, scene)];
		case "easy":
			return [];
	}
}

/** What stands right under the name is at the margin, as the name is; so is the When line of a section. Other notes are not. */
function paragraphStyle(block: ParagraphBlock, before: LeafBlock | null, { lead }: Scene): StyleId {
	const isLead = lead.includes(block);
	if (block.style === "body" && isLead) return STYLE.introduction;
	const isUnderSection = before?.kind === "heading" && before.level <= 2;
	return block.style === "when" && !isLead && !isUnderSection ? STYLE.note : PARAGRAPH_STYLES[block.style];
}

const isTable = (block: LeafBlock | null): boolean =>
	block?.kind === "table" || block?.kind === "easy" || block?.kind === "answers";

/** Two tables that touch would be taken for one. */
const gap = ({ before }: Placed): Paragraph[] =>
	isTable(before) ? [new Paragraph({ style: STYLE.tableGap, keepNext: true })] : [];
