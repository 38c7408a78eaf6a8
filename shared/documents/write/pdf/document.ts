/**
 * The PDF file itself: pdfmake's document with honest, stable metadata, and fonts that cannot crash or draw an empty box.
 */

import type { DocumentTree } from "../../tree.ts";
import type { Looks } from "./looks.ts";
import { type FontDefinitions, type FontkitFont, PDFDocument, type PdfFont } from "./pdfmake.ts";

/** What readers say instead of a glyph that stands for nothing by itself. */
const ZERO_WIDTH_SPACE = 0x200b;

/** One document: make it, draw with TaggedRenderer, end it. */
export class PlanPdf extends PDFDocument {
	readonly #guarded = new Set<PdfFont>();
	readonly #title: string;

	/** `fonts` by family; title and language of the document; the export's id goes into the file's id, as a hash. */
	constructor(
		fonts: FontDefinitions,
		{ title, language, identity }: Pick<DocumentTree, "title" | "language" | "identity">,
		page: Looks["page"],
	) {
		super(
			fonts,
			{},
			{},
			{},
			{
				size: [page.width, page.height],
				margin: 0,
				pdfVersion: "1.7",
				subset: "PDF/UA",
				tagged: true,
				displayTitle: true,
				lang: language,
				compress: true,
				autoFirstPage: false,
				font: null,
				// pdfkit hashes these into the file's id, and needs a date for it. The last two are taken out again below.
				info: {
					Title: title,
					Producer: "What Matters",
					Creator: "What Matters",
					CreationDate: new Date(0),
					Export: identity.exportId,
				},
			},
		);
		this.#title = title;
		delete this.info["CreationDate"];
		delete this.info["Export"];
	}

	override provideFont(family: string, isBold: boolean, isItalic: boolean): PdfFont {
		const font = super.provideFont(family, isBold, isItalic);
		if (!this.#guarded.has(font)) {
			this.#guarded.add(font);
			guard(font);
		}
		return font;
	}

	/** Bookmarks are there for who wants them, but do not open a side panel by themselves. */
	override endOutline(): void {
		super.endOutline();
		delete this._root.data["PageMode"];
	}

	/** pdfkit's own neither escapes the title nor can do without a date. */
	override endMetadata(): void {
		const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
		metadata.compress = false;
		metadata.write(new TextEncoder().encode(xmp(this.#title)));
		metadata.end();
		this._root.data["Metadata"] = metadata;
	}
}

/**
 * fontkit 2.0.4 throws where a font leaves out an anchor (Noto Sans Gurmukhi does); OpenType says to leave the mark where
 * it is. Glyphs that the shaper could not find are left out: their character stays in ActualText.
 */
function guard(font: PdfFont): void {
	const layoutRun = font.layoutRun.bind(font);
	font.layoutRun = (text, features) => {
		skipNullAnchors(font.font);
		const run = layoutRun(text, features);
		const kept = run.glyphs.map((glyph) => glyph.id !== 0);
		if (kept.includes(false)) {
			run.glyphs = run.glyphs.filter((_, at) => kept[at]);
			run.positions = run.positions.filter((_, at) => kept[at]);
		}
		return run;
	};
	const encode = font.encode.bind(font);
	let known = 1;
	font.encode = (text) => {
		const encoded = encode(text);
		// Parts of letters (the dots of Arabic) have no character of their own; ToUnicode must not be silent about them.
		for (; known < font.unicode.length; known++) {
			if (!font.unicode[known]?.some((codePoint) => codePoint > 0)) {
				font.unicode[known] = [ZERO_WIDTH_SPACE];
			}
		}
		return encoded;
	};
}

function skipNullAnchors(font: FontkitFont): void {
	const processor = font._layoutEngine?.engine?.GPOSProcessor;
	if (!processor?.applyAnchor || Object.hasOwn(processor, "applyAnchor")) {
		return;
	}
	const applyAnchor = processor.applyAnchor;
	processor.applyAnchor = function (this: unknown, mark, base, index) {
		return mark?.markAnchor && base ? applyAnchor.call(this, mark, base, index) : undefined;
	};
}

/** XMP packet: the title, and the claim to be PDF/UA-1 (ISO 14289-1, 5). */
function xmp(title: string): string {
	const escaped = title.replace(/[&<>]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[char] ?? "");
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><xmp:CreatorTool>What Matters</xmp:CreatorTool><pdf:Producer>What Matters</pdf:Producer></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
