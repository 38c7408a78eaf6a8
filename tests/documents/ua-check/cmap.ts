/** ToUnicode streams: code to text (ISO 32000-1, 9.10.3). */

export type Cmap = ReadonlyMap<number, string>;

export function cmapOf(source: string): Cmap {
	const cmap = new Map<number, string>();
	for (const [, section = ""] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
		for (const [, code = "", text = ""] of section.matchAll(/<([^>]*)>\s*<([^>]*)>/g)) {
			cmap.set(Number.parseInt(code, 16), textOf(text));
		}
	}
	for (const [, section = ""] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
		for (const [, start = "", end = "", list, first] of section.matchAll(
			/<([^>]*)>\s*<([^>]*)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/g,
		)) {
			const from = Number.parseInt(start, 16);
			const texts =
				list === undefined ? undefined : [...list.matchAll(/<([^>]*)>/g)].map(([, text = ""]) => textOf(text));
			for (let code = from; code <= Number.parseInt(end, 16); code++) {
				const text = texts === undefined ? following(textOf(first ?? ""), code - from) : texts[code - from];
				if (text !== undefined) {
					cmap.set(code, text);
				}
			}
		}
	}
	return cmap;
}

function textOf(hex: string): string {
	const units = hex.replace(/\s/g, "").match(/.{4}/g) ?? [];
	return units.map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

function following(text: string, by: number): string {
	return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
