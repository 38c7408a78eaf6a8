/** A few lines to write XML parts as text: the styles, settings, font table and core properties. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** In: any text. Out: the same, safe in an element or a double-quoted attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are undefined are left out; children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join("");
	const inside = children.join("");
	return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element with `w:val`, the most common kind. */
export const valued = (name: string, value: string | number): string => element(name, { "w:val": value });

/** The element if the condition holds, else nothing. */
export const when = (condition: unknown, xml: string): string => (condition ? xml : "");

export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A whole part: the XML declaration, then its root element. */
export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
