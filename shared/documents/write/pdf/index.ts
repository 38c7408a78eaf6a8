/**
 * Writes a document tree as a tagged PDF 1.7 that claims PDF/UA-1.
 *
 * Steps: read the fonts and pictures the tree calls for; set text and lay out blocks as strips (compose); share them out
 * to pages (paginate); draw and tag (render). pdfmake and pdfkit shape, draw and write; layout and structure are ours,
 * because pdfmake writes no structure and cannot keep lines together as design/documents.md section 11 asks.
 */
import { missingInTree, splitByFont, TEXT_FAMILY } from "../../fonts/index.ts";
import { innerBlocks } from "../../fonts/missing.ts";
import { picturesOf } from "../../pictures.ts";
import type { Block, DocumentTree } from "../../tree.ts";
import { inLargestThatFits } from "../one-page-size.ts";
import type { WriterResources, WrittenDocument } from "../writer.ts";
import { type Composed, compose } from "./compose.ts";
import { PlanPdf } from "./document.ts";
import { loadFonts } from "./fonts.ts";
import { paintFrames } from "./frames.ts";
import { furniture } from "./furniture.ts";
import { looksOf } from "./looks.ts";
import { type DrawnRun, lowered, mirrored, type PageItem, type Tag } from "./model.ts";
import { fieldsOver, leftOffWarning, overWarning, withoutLeastNeeded } from "./one-page.ts";
import { anchorsNamed, pagesByAnchor } from "./page-names.ts";
import { type PageOfStrips, paginate } from "./paginate.ts";
import { type Paper, paperFor } from "./paper.ts";
import type { FontDefinitions, PdfFont, RenderedPage } from "./pdfmake.ts";
import { TaggedRenderer } from "./render.ts";

/**
 * The tree as PDF bytes: the same tree gives the same bytes on the same platform (no date, no machine, no account in it).
 * Rejects as `resources` reject, and with what `resources.progress` throws when the user has stopped it.
 * A character without a font does not stop it: it is drawn as an empty square, read out as itself, and named in `warnings`
 * by where it stands; `missingInTree` tells beforehand.
 */
export async function writePdf(tree: DocumentTree, resources: WriterResources): Promise<WrittenDocument> {
	const progress = resources.progress ?? (() => undefined);
	progress(0);
	const fonts = await loadFonts(tree, resources);
	progress(0.1);
	const pictures = await loadPictures(tree, resources);
	progress(0.2);
	const pdf = planPdf(tree, fonts);
	const { paper, composed, pages } = layOut(tree, pdf, pictures);
	progress(0.5);
	const draftTag = tree.draftMark === null ? null : { role: "P", children: [], text: tree.draftMark };
	const root: Tag =
		draftTag === null ? composed.root : { ...composed.root, children: [draftTag, ...composed.root.children] };
	const renderer = new TaggedRenderer(pdf, root, (done) => progress(0.5 + 0.4 * done));
	renderer.renderPages(pages.map((page, at) => toRendered(tree, paper, page, at + 1, pages.length, draftTag)));
	renderer.finish();
	progress(0.9);
	const bytes = await bytesOf(pdf);
	progress(1);
	const { runsOver, warnings } = overOnePage(tree, pages.length, fonts, pictures);
	return {
		bytes,
		pages: pages.length,
		warnings: [...warningsOf(tree), ...tooLong(tree, pages.length), ...warnings],
		runsOver,
	};
}

type Over = Required<Pick<WrittenDocument, "runsOver" | "warnings">>;

/**
 * What would run over one page, for a document that must stand on one: laid out, not written. Nothing for any other.
 * Rejects as `resources` reject.
 */
export async function measureOnePage(tree: DocumentTree, resources: WriterResources): Promise<Over> {
	if (tree.mustFitOnePage !== true) {
		return { runsOver: [], warnings: [] };
	}
	const [fonts, pictures] = await Promise.all([loadFonts(tree, resources), loadPictures(tree, resources)]);
	return overOnePage(tree, layOut(tree, planPdf(tree, fonts), pictures).pages.length, fonts, pictures);
}

/**
 * What another program may need beside our own layout, where fonts of its own stand in for those that are not brought
 * along: letters that much wider (measured of DejaVu Sans, the widest that is common), and twice the height for a line
 * with letters of another script, whose usual fonts are far taller.
 */
const STAND_IN = { wider: 1.15, taller: 1 } as const;

/**
 * A document that must stand on one page, with small pictures and without the least needed of what it may leave off where
 * it has to be, and a sentence that says what was left off. Any other document as it is. Rejects as `resources` reject.
 * `hasStandIns`: whether other fonts may stand in for ours, so that a reserve is kept for them.
 */
export async function fitOnePage(
	tree: DocumentTree,
	resources: WriterResources,
	hasStandIns = false,
): Promise<{ readonly tree: DocumentTree; readonly leftOff: readonly string[] }> {
	const mayChange = (tree.mayLeaveOff ?? []).length > 0 || tree.wishedSize !== undefined;
	if (tree.mustFitOnePage !== true || !mayChange) {
		return { tree, leftOff: [] };
	}
	const [fonts, pictures] = await Promise.all([loadFonts(tree, resources), loadPictures(tree, resources)]);
	const reserve = hasStandIns ? STAND_IN : NO_RESERVE;
	const fits = (one: DocumentTree): boolean => layOut(one, planPdf(one, fonts), pictures, reserve).pages.length <= 1;
	const sized = inLargestThatFits(tree, fits);
	// No line should be lost that closer lines would keep.
	const mayLose = (sized.mayLeaveOff ?? []).length > 0 && !fits(sized);
	const set: DocumentTree = mayLose ? { ...sized, hasCloserLines: true } : sized;
	const { fewer, left } = withoutLeastNeeded(set, fits);
	return { tree: fewer, leftOff: left.length === 0 ? [] : [leftOffWarning(tree, left)] };
}

const planPdf = (tree: DocumentTree, fonts: FontDefinitions): PlanPdf => new PlanPdf(fonts, tree, looksOf(tree).page);

function overOnePage(
	tree: DocumentTree,
	pages: number,
	fonts: FontDefinitions,
	pictures: ReadonlyMap<string, string>,
): Over {
	if (tree.mustFitOnePage !== true || pages <= 1) {
		return { runsOver: [], warnings: [] };
	}
	const runsOver = fieldsOver(tree, (fewer) => layOut(fewer, planPdf(fewer, fonts), pictures).pages.length <= 1);
	return { runsOver, warnings: [overWarning(tree, runsOver)] };
}

async function loadPictures(tree: DocumentTree, resources: WriterResources): Promise<Map<string, string>> {
	const concepts = new Set<string>();
	const visit = (block: Block) => {
		for (const picture of picturesOf(block)) {
			if ("concept" in picture) concepts.add(picture.concept);
		}
		innerBlocks(block).forEach(visit);
	};
	tree.blocks.forEach(visit);
	return new Map(
		await Promise.all([...concepts].map(async (concept) => [concept, (await resources.picture(concept)).svg] as const)),
	);
}

/** How often pages are counted again: words that name a page may move what comes after them, but not for long. */
const MOST_ROUNDS = 5;

/** How much wider letters may be, and by how many lines a line in another script may be higher. */
interface Reserve {
	readonly wider: number;
	readonly taller: number;
}
const NO_RESERVE: Reserve = { wider: 1, taller: 0 };

/** Lays out until every page that is named is the page that it is: at once where none is named. */
function layOut(
	tree: DocumentTree,
	pdf: PlanPdf,
	pictures: ReadonlyMap<string, string>,
	reserve: Reserve = NO_RESERVE,
): { paper: Paper; composed: Composed; pages: PageOfStrips[] } {
	const named = anchorsNamed(tree.blocks);
	/** Two digits stand for any page until the first round has told. */
	let pageOf: Paper["pageOf"] = () => 10;
	let laid = layOutOnce(tree, pdf, pictures, pageOf, reserve);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const found = pagesByAnchor(laid.pages);
		if (named.every((anchor) => pageOf(anchor) === (found.get(anchor) ?? null))) break;
		// Should pages not come to rest, no page is named rather than a wrong one.
		pageOf = round < MOST_ROUNDS - 1 ? (anchor) => found.get(anchor) ?? null : () => null;
		laid = layOutOnce(tree, pdf, pictures, pageOf, reserve);
	}
	return laid;
}

/** Lays out; a first page that overflows gets smaller pictures, then none (design/documents.md section 11). */
function layOutOnce(
	tree: DocumentTree,
	pdf: PlanPdf,
	pictures: ReadonlyMap<string, string>,
	pageOf: Paper["pageOf"],
	reserve: Reserve,
): { paper: Paper; composed: Composed; pages: PageOfStrips[] } {
	const looks = looksOf(tree);
	const height = looks.bottom - topOf(tree);
	const attempt = (pictureSize: number) => {
		const provided: Paper["font"] = (family, isBold) => pdf.provideFont(family, isBold, false);
		const font = reserve.wider === 1 ? provided : widened(provided, reserve.wider);
		const paper = paperFor(tree, font, (concept) => pictures.get(concept) ?? "", pictureSize, pageOf);
		const composed = compose(tree, paper, { height });
		const spare = reserve.taller === 0 ? 0 : reserve.taller * heightInOtherScripts(composed);
		const pages = paginate(composed.strips, () => height - spare);
		return { paper, composed, pages };
	};
	const isOver = ({ composed, pages }: ReturnType<typeof attempt>) => composed.frontStrips > (pages[0]?.length ?? 0);
	const first = attempt(looks.picture.size);
	const hasPictures = tree.blocks.some((block) => block.kind === "pictures");
	if (!hasPictures || !isOver(first)) {
		return first;
	}
	const smaller = attempt(looks.picture.smaller);
	if (!isOver(smaller)) return smaller;
	const none = attempt(0);
	// In large print the first page flows on: where that is so anyway, the pictures stay.
	return tree.layout === "large" && isOver(none) ? smaller : none;
}

/** Fonts whose letters are measured wider than they are: to lay out by, never to draw with. */
function widened(font: Paper["font"], by: number): Paper["font"] {
	const known = new Map<PdfFont, PdfFont>();
	return (family, isBold) => {
		const own = font(family, isBold);
		const before = known.get(own);
		if (before !== undefined) return before;
		const widthOfString = (text: string, size: number): number => own.widthOfString(text, size) * by;
		const wide: PdfFont = Object.assign(Object.create(own), { widthOfString });
		known.set(own, wide);
		return wide;
	};
}

/** Heights of all lines that have letters which the text font has not. */
function heightInOtherScripts({ strips }: Composed): number {
	const lines = strips.flatMap(({ items }) => items).flatMap((one) => (one.type === "line" ? one.item : []));
	const isOther = ({ source }: DrawnRun): boolean => splitByFont(source).some(({ font }) => font !== TEXT_FAMILY);
	return lines.filter(({ runs }) => runs.some(isOther)).reduce((all, { height }) => all + height, 0);
}

function topOf(tree: DocumentTree): number {
	const looks = looksOf(tree);
	return tree.draftMark === null ? looks.top : looks.topUnderDraft;
}

/** A page as pdfmake's renderer takes it. */
function toRendered(
	tree: DocumentTree,
	paper: Paper,
	page: PageOfStrips,
	number: number,
	pages: number,
	draftTag: Tag | null,
): RenderedPage {
	const top = topOf(tree);
	const text: PageItem[] = [
		...paintFrames(page),
		...page.flatMap(({ strip, y }) => strip.items.map((item) => lowered(item, y))),
	];
	const items = [...furniture(tree, paper, number, pages, draftTag), ...text.map((item) => lowered(item, top))];
	const { page: pageSize } = paper.looks;
	return { pageSize, items: paper.isRtl ? items.map((item) => mirrored(item, pageSize.width)) : items };
}

async function bytesOf(pdf: PlanPdf): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	await new Promise<void>((resolve, reject) => {
		pdf.on("data", (chunk) => chunks.push(chunk));
		pdf.on("end", resolve);
		pdf.on("error", reject);
		pdf.end();
	});
	const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Rule E21: easy read is never longer than this; a wellbeing plan aims at a third of it. */
const MOST_EASY_PAGES = 24;

function tooLong(tree: DocumentTree, pages: number): string[] {
	if (tree.layout !== "easy" || pages <= MOST_EASY_PAGES) return [];
	return [`Easy read has ${pages} pages, and ${MOST_EASY_PAGES} is the most: go through it in parts, on several days.`];
}

function warningsOf(tree: DocumentTree): string[] {
	return missingInTree(tree).map(({ where, characters }) => {
		const codes = characters.map(
			(char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
		);
		return `No font has ${codes.join(", ")} (in: ${where}). An empty square is drawn instead.`;
	});
}
