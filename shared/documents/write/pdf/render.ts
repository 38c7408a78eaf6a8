/**
 * Pages to PDF: pdfmake's renderer, with every mark either in the structure (tagged) or declared an artifact.
 */
import type { PlanPdf } from "./document.ts";
import type { DrawnRun, ImageItem, LineItem, SvgItem, Tag, Vector } from "./model.ts";
import { type Outline, type PdfReference, Renderer, type StructureElement } from "./pdfmake.ts";

/** What is not read aloud: drawings, and what stands on every page. */
type ArtifactType = "Layout" | "Pagination";
type OpenContent = Tag | ArtifactType | null;

const ANY_SPACE = /\s+/g;

/** Draws pages in order onto a PlanPdf; `finish` is called once, after the last. */
export class TaggedRenderer extends Renderer {
	readonly #pdf: PlanPdf;
	readonly #elements = new Map<Tag, StructureElement>();
	readonly #spoken = new Set<Tag>();
	readonly #outlines: { level: number; outline: Outline }[] = [];
	readonly #noteIds: [string, PdfReference][] = [];
	#open: OpenContent = null;
	#page: object | null = null;

	/** `root` is the document's structure; it is built before the first page. */
	constructor(pdf: PlanPdf, root: Tag, progress: (done: number) => void) {
		super(pdf, progress);
		this.#pdf = pdf;
		pdf.addStructure(this.#build(root));
	}

	/** Call once after the last page. */
	finish(): void {
		this.#close();
		for (const tag of this.#spoken) {
			const element = this.#elements.get(tag);
			if (element !== undefined) {
				element.dictionary.data["ActualText"] = new String(tag.text ?? "");
			}
		}
		if (this.#noteIds.length > 0) {
			const names = this.#noteIds.flatMap(([id, reference]) => [new String(id), reference]);
			this.#pdf.getStructTreeRoot().data["IDTree"] = { Names: names };
		}
	}

	override renderLine(line: LineItem, x: number, y: number): void {
		this.#enter(line.tag ?? "Pagination");
		this.#mark(line);
		for (const run of line.runs) {
			this.#draw(run, line, x + run.x, y + line.baseline);
		}
		this.#link(line);
	}

	/** A photo says what it shows. */
	override renderImage(image: ImageItem): void {
		this.#enter(image.tag);
		const { x, y, _width: width, _height: height } = image;
		const bottom = this.#pdf.page.height - y - height;
		const element = this.#elements.get(image.tag);
		if (element !== undefined) {
			element.dictionary.data["A"] = { O: "Layout", BBox: [x, bottom, x + width, bottom + height] };
		}
		super.renderImage(image);
	}

	override renderVector(vector: Vector): void {
		this.#enter("Layout");
		super.renderVector(vector);
	}

	/** Pictures are for the eye: the words beside them say the same. They may hold no picture files of their own. */
	override renderSVG(svg: SvgItem): void {
		this.#enter("Layout");
		super.renderSVG({ ...svg, options: { imageCallback: () => "", warningCallback: () => undefined } });
	}

	#build(tag: Tag): StructureElement {
		const element = this.#pdf.struct(tag.role, tag.lang === undefined ? {} : { lang: tag.lang });
		const { data } = element.dictionary;
		if (tag.attributes !== undefined) {
			data["A"] = tag.attributes;
		}
		if (tag.alt !== undefined) {
			data["Alt"] = new String(tag.alt);
		}
		if (tag.hasId === true) {
			// Zero-padded, so that they are in order for the tree of ids.
			const id = `note-${String(this.#noteIds.length + 1).padStart(5, "0")}`;
			data["ID"] = new String(id);
			this.#noteIds.push([id, element.dictionary]);
		}
		this.#elements.set(tag, element);
		for (const child of tag.children) {
			element.add(this.#build(child));
		}
		return element;
	}

	/** Opens the content of an element, or an artifact, unless it is open already on this page. */
	#enter(next: Exclude<OpenContent, null>): void {
		if (this.#page !== this.#pdf.page) {
			this.#page = this.#pdf.page;
			this.#open = null;
		}
		if (this.#open === next) {
			return;
		}
		this.#close();
		if (typeof next === "string") {
			this.#pdf.markContent("Artifact", { type: next });
		} else {
			this.#elements.get(next)?.add(this.#pdf.markStructureContent(next.role));
		}
		this.#open = next;
	}

	#close(): void {
		if (this.#open !== null && this.#page === this.#pdf.page) {
			this.#pdf.endMarkedContent();
		}
		this.#open = null;
	}

	/** Destination and bookmark of a line. */
	#mark(line: LineItem): void {
		if (line.anchor !== undefined) {
			this.#pdf.addNamedDestination(line.anchor, "XYZ", line.x, line.y, null);
		}
		if (line.outline === undefined) {
			return;
		}
		const { title, level } = line.outline;
		while ((this.#outlines.at(-1)?.level ?? 0) >= level) {
			this.#outlines.pop();
		}
		const parent = this.#outlines.at(-1)?.outline ?? this.#pdf.outline;
		const outline = parent.addItem(title, { expanded: level === 1, top: line.y, left: this.#pdf.page.width - line.x });
		this.#outlines.push({ level, outline });
	}

	/** The line leads to another place: an annotation over it, in the element of its words. */
	#link({ tag, x, y, width, height }: LineItem): void {
		if (tag?.goTo === undefined) {
			return;
		}
		const structParent = this.#elements.get(tag);
		const options = { Contents: new String(tag.text ?? ""), ...(structParent ? { structParent } : {}) };
		this.#pdf.goTo(x, y, width, height, tag.goTo, options);
	}

	#draw(run: DrawnRun, line: LineItem, x: number, baseline: number): void {
		const isFaithful = run.drawn !== "" && this.#extracted(run) === run.source.replace(ANY_SPACE, " ");
		if (!isFaithful && line.tag !== null && run.source.trim() !== "") {
			this.#spoken.add(line.tag);
		}
		if (run.drawn === "") {
			return;
		}
		const isSpan = line.tag !== null && (!isFaithful || run.lang !== undefined);
		if (isSpan) {
			this.#pdf.markContent("Span", {
				...(isFaithful ? {} : { actual: run.source }),
				...(run.lang === undefined ? {} : { lang: run.lang }),
			});
		}
		this.#pdf._font = run.font;
		this.#pdf.fontSize(run.size).fillColor(run.color);
		this.#pdf.text(run.drawn, x, baseline - (run.font.ascender / 1000) * run.size, { lineBreak: false });
		if (isSpan) {
			this.#pdf.endMarkedContent();
		}
	}

	/** What a reader will get out of the glyphs, by ToUnicode. */
	#extracted(run: DrawnRun): string {
		const [glyphs] = run.font.encode(run.drawn);
		const text = glyphs
			.map((glyph) => String.fromCodePoint(...(run.font.unicode[Number.parseInt(glyph, 16)] ?? [])))
			.join("");
		return text.replace(ANY_SPACE, " ");
	}
}
