/** Opens a Word file for tests, by other means than the writer's: fflate and xmldom. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

export interface Opened {
	readonly names: string[];
	readonly text: (path: string) => string;
	readonly xml: (path: string) => Document;
}

export function open(bytes: Uint8Array): Opened {
	const files = unzipSync(bytes);
	const text = (path: string): string => {
		const file = files[path];
		if (!file) throw new Error(`${path} is not in the file.`);
		return strFromU8(file);
	};
	// XML 1.0 makes no line end of U+0085 and U+2028; xmldom does, unless told.
	const parser = new DOMParser({ normalizeLineEndings: (source: string) => source });
	return { names: Object.keys(files), text, xml: (path) => parser.parseFromString(text(path), "text/xml") };
}

export const all = (from: Document | Element, name: string): Element[] => Array.from(from.getElementsByTagName(name));

export const first = (from: Document | Element, name: string): Element => {
	const [found] = all(from, name);
	if (!found) throw new Error(`No ${name}.`);
	return found;
};

export const value = (element: Element, attribute = "w:val"): string => element.getAttribute(attribute) ?? "";

/** The words of an element, put back together as the writer says: tab and line break are elements. */
export function wordsOf(element: Element): string {
	return Array.from(element.getElementsByTagName("*"))
		.map((one) => {
			if (one.tagName === "w:t") return one.textContent ?? "";
			if (one.tagName === "w:tab" && (one.parentNode as Element | null)?.tagName === "w:r") return "\t";
			return one.tagName === "w:br" && !one.hasAttribute("w:type") ? "\n" : "";
		})
		.join("");
}

export const styleOf = (paragraph: Element): string => {
	const [style] = all(paragraph, "w:pStyle");
	return style ? value(style) : "Normal";
};

/** The nearest element of that name round this one. */
export function around(element: Element, name: string): Element {
	let at: Element | null = element;
	while (at && at.tagName !== name) at = at.parentNode as Element | null;
	if (!at) throw new Error(`Not inside a ${name}.`);
	return at;
}

/** Paragraph that holds a bookmark, by its name. */
export function paragraphOf(document: Document, anchor: string): Element {
	const start = all(document, "w:bookmarkStart").find((one) => value(one, "w:name") === anchor);
	if (!start) throw new Error(`No bookmark ${anchor}.`);
	return around(start, "w:p");
}
