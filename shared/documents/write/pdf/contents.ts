/** What is in the document: a line a section, its page at the end side, each a link to the place. */
import type { ContentsBlock } from "../../tree.ts";
import { ROW_RULE } from "./looks.ts";
import { lowered, type PageItem, type Strip, type Tag } from "./model.ts";
import { type Box, linesOf, type Paper, plain, strip } from "./paper.ts";
import { branch, type Place } from "./text.ts";

/** Room for a page's number, and the space above and below a line, at 12 point. */
const NUMBER = 40;
const PADDING = 3.5;

/** Out: a strip for each line, tagged TOC. A page that is not known is left off (decision 019). */
export function composeContents(paper: Paper, block: ContentsBlock, { parent, text: box }: Place): Strip[] {
	const contents = branch(parent, "TOC");
	const strips = block.entries.map(({ text, of }) => {
		const page = paper.pageOf(of);
		const words = page === null ? text : `${text} ${page}`;
		const link = branch(branch(branch(contents, "TOCI"), "Reference"), "Link", { text: words, goTo: of });
		return entry(paper, text, page, link, box);
	});
	for (const [at, one] of strips.entries()) one.tie = at === 1 || at === strips.length - 1 ? 1 : 0;
	return strips;
}

function entry(paper: Paper, text: string, page: number | null, tag: Tag, box: Box): Strip {
	const { body } = paper.looks;
	const type = { size: body.size, leading: Math.round(body.size * 1.3) };
	const titles = linesOf(paper, plain(text), { type, box: { ...box, width: box.width - NUMBER }, tag });
	const numbers =
		page === null
			? []
			: linesOf(paper, plain(` ${page}`), {
					type,
					box: { x: box.x + box.width - NUMBER, width: NUMBER },
					tag,
					align: paper.isRtl ? "start" : "end",
				});
	const padding = (PADDING * body.size) / 12;
	const last = padding + (titles.length - 1) * type.leading;
	const lines = titles.flatMap(({ items }, at) => items.map((item) => lowered(item, padding + at * type.leading)));
	const number = numbers.flatMap(({ items }) => items.map((item) => lowered(item, last)));
	const height = last + type.leading + padding + ROW_RULE.width;
	return strip([...lines, ...number, ruleAt(box, height - ROW_RULE.width / 2)], height);
}

const ruleAt = ({ x, width }: Box, y: number): PageItem => ({
	type: "vector",
	item: { type: "line", x1: x, y1: y, x2: x + width, y2: y, lineWidth: ROW_RULE.width, lineColor: ROW_RULE.color },
});
