/**
 * What this writer uses of pdfmake's inside (deep imports: the package has no exports map and no types for these).
 * The version is pinned in package.json; tests/documents/pdf holds these shapes to what is really there.
 */

declare module "pdfmake/js/PDFDocument.js" {
	/** pdfkit's indirect object. Strings in `data` are names; `new String(…)` is text. */
	export interface PdfReference {
		data: Record<string, unknown>;
		compress: boolean;
		write(chunk: Uint8Array | string): void;
		end(chunk?: Uint8Array | string): void;
	}

	export interface StructureContent {
		readonly refs: readonly unknown[];
	}

	export interface StructureElement {
		readonly dictionary: PdfReference;
		add(child: StructureElement | StructureContent): this;
	}

	export interface Outline {
		addItem(title: string, options: { expanded?: boolean; top?: number; left?: number }): Outline;
		endOutline(): unknown;
		readonly children: readonly Outline[];
		readonly dictionary: PdfReference;
	}

	/** One glyph of fontkit. */
	export interface Glyph {
		readonly id: number;
		readonly codePoints: readonly number[];
		readonly advanceWidth: number;
	}

	export interface GlyphRun {
		glyphs: Glyph[];
		positions: { xAdvance: number; advanceWidth: number }[];
		readonly advanceWidth: number;
	}

	/** fontkit's font, as far as the guard against its crash reaches. */
	export interface FontkitFont {
		readonly _layoutEngine?: {
			engine?: {
				GPOSProcessor?: {
					applyAnchor?: ((mark: { markAnchor?: unknown } | null, base: unknown, index: number) => unknown) | undefined;
				} | null;
			} | null;
		};
	}

	/** pdfkit's embedded font. Metrics are in thousandths of the size. */
	export interface PdfFont {
		readonly id: string;
		readonly ascender: number;
		readonly capHeight: number;
		readonly font: FontkitFont;
		/** Code points by glyph of the subset: what ToUnicode will say. */
		readonly unicode: (readonly number[])[];
		layoutRun(text: string, features?: unknown): GlyphRun;
		/** Hexadecimal subset glyph ids, and their positions. */
		encode(text: string): [string[], unknown[]];
		widthOfString(text: string, size: number): number;
	}

	export interface PdfPage {
		readonly width: number;
		readonly height: number;
	}

	export interface PdfOptions {
		size: [number, number];
		pdfVersion: string;
		subset: string;
		tagged: boolean;
		displayTitle: boolean;
		lang: string;
		compress: boolean;
		autoFirstPage: boolean;
		info: Record<string, unknown>;
		font: null;
		margin: number;
	}

	export type FontDefinitions = Record<string, { normal: [Uint8Array]; bold: [Uint8Array] }>;

	export default class PDFDocument {
		constructor(fonts: FontDefinitions, images: object, patterns: object, attachments: object, options: PdfOptions);
		page: PdfPage;
		outline: Outline;
		info: Record<string, unknown>;
		version: number;
		_root: PdfReference;
		_font: PdfFont;
		provideFont(family: string, isBold: boolean, isItalic: boolean): PdfFont;
		ref(data?: Record<string, unknown>): PdfReference;
		struct(type: string, options?: { lang?: string }): StructureElement;
		addStructure(element: StructureElement): this;
		getStructTreeRoot(): PdfReference;
		markStructureContent(tag: string): StructureContent;
		markContent(tag: string, options?: { type?: string; actual?: string; lang?: string }): this;
		endMarkedContent(): this;
		goTo(
			x: number,
			y: number,
			width: number,
			height: number,
			name: string,
			options: { Contents: unknown; structParent?: StructureElement },
		): this;
		addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
		fontSize(size: number): this;
		fillColor(color: string): this;
		text(text: string, x: number, y: number, options: { lineBreak: false }): this;
		endOutline(): void;
		endMetadata(): void;
		on(event: "data", heard: (chunk: Uint8Array) => void): this;
		on(event: "end", heard: () => void): this;
		on(event: "error", heard: (error: Error) => void): this;
		end(): void;
	}
}

declare module "pdfmake/js/Renderer.js" {
	import type PDFDocument from "pdfmake/js/PDFDocument.js";

	export interface RenderedPage {
		readonly pageSize: { readonly width: number; readonly height: number };
		readonly items: readonly { readonly type: string; readonly item: unknown }[];
	}

	export default class Renderer {
		constructor(document: PDFDocument, progress?: (done: number) => void);
		readonly pdfDocument: PDFDocument;
		renderPages(pages: readonly RenderedPage[]): void;
		renderLine(line: unknown, x: number, y: number): void;
		renderVector(vector: unknown): void;
		renderSVG(svg: unknown): void;
		renderImage(image: unknown): void;
	}
}

declare module "pdfmake/js/TextBreaker.js" {
	export default class TextBreaker {
		getBreaks(text: string, styles: null): { text: string; lineEnd?: boolean }[];
	}
}
