/**
 * Words in a paragraph, letter for letter.
 * Invariant: put back together (w:t as it is, w:tab as a tab, w:br as LF), the runs of a text are that text.
 */
import { type ParagraphChild, TextRun, XmlAttributeComponent, XmlComponent } from "docx";
import type { Direction, LanguageTag, Run } from "../../tree.ts";
import { barPicture, dotsPicture, shapePicture } from "./pictures.ts";
import type { Scene } from "./scene.ts";
import { STYLE } from "./style-ids.ts";

class SpaceAttribute extends XmlAttributeComponent<{ readonly space: string }> {
	protected override readonly xmlKeys = { space: "xml:space" };
}

/** The library's own strings would be read as fields when they are words such as "CURRENT"; these never are. */
class Letters extends XmlComponent {
	constructor(text: string) {
		super("w:t");
		this.root.push(new SpaceAttribute({ space: "preserve" }), text);
	}
}

class Mark extends XmlComponent {
	constructor(name: "w:tab" | "w:br") {
		super(name);
	}

	override prepForXml() {
		return { [this.rootKey]: {} };
	}
}

/**
 * A brace stands alone at the end of its piece: the library fills in `{key}` for its own keys anywhere in the file,
 * and must not find one in a person's words.
 */
const PIECES = /[^\n\t{]*\{|[^\n\t{]+|\n|\t/g;

function pieces(text: string): XmlComponent[] {
	return Array.from(text.matchAll(PIECES), ([piece]) => {
		if (piece === "\n") return new Mark("w:br");
		if (piece === "\t") return new Mark("w:tab");
		return new Letters(piece);
	});
}

/** How words are set that is not the paragraph's business. */
export interface Voice {
	readonly lang?: LanguageTag | undefined;
	readonly direction: Direction;
	readonly style?: string | undefined;
	/** The paragraph's style is bold already: a bold style on top of it would take it back. */
	readonly isBold?: boolean;
}

/** One run of text. Its language is written only where it is not the document's. */
export function words(text: string, voice: Voice, scene: Scene): TextRun {
	const lang = voice.lang === undefined || voice.lang === scene.tree.language ? undefined : voice.lang;
	return new TextRun({
		children: pieces(text),
		...(voice.style === undefined ? {} : { style: voice.style }),
		...(voice.direction === "rtl" ? { rightToLeft: true } : {}),
		...(lang === undefined ? {} : { language: { value: lang, bidirectional: lang } }),
	});
}

/** The runs of a paragraph, item or cell, each with its own language, weight and bookmark. */
export function runChildren(runs: readonly Run[], voice: Voice, scene: Scene): ParagraphChild[] {
	return runs.flatMap((run) => {
		if (run.kind === "dots") return [dotsPicture(run, scene)];
		if (run.kind === "shape") return [shapePicture(run, scene)];
		if (run.kind === "bar") return [barPicture(run, scene)];
		// Word lays out: which page it is, is not known here, and no copy names a page that is not so.
		if (run.kind === "page") return [];
		const own: Voice = {
			...voice,
			lang: run.lang ?? voice.lang,
			style: run.strong && !voice.isBold ? STYLE.strong : voice.style,
		};
		return [...scene.mark(run.anchor, [words(run.text, own, scene)])];
	});
}
