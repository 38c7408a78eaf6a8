/**
 * Canonical JSON: one value has one text. Names sorted by UTF-16 code unit, no spaces, numbers and strings as
 * ECMAScript writes them (RFC 8785). Two plans are the same plan when their canonical texts are equal.
 */

/** Writes any JSON value. Throws TypeError on what JSON cannot hold (undefined, functions, NaN, infinities). */
export function canonicalJson(value: unknown): string {
	if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new TypeError("JSON holds finite numbers only");
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object") throw new TypeError(`JSON holds no ${typeof value}`);
	const record = value as Readonly<Record<string, unknown>>;
	const members = Object.keys(record)
		.sort()
		.map((name) => `${JSON.stringify(name)}:${canonicalJson(record[name])}`);
	return `{${members.join(",")}}`;
}

/** The canonical text as UTF-8 bytes. */
export const canonicalBytes = (value: unknown): Uint8Array => utf8.encode(canonicalJson(value));

/**
 * Reads JSON from outside. A name that stands twice in one object is refused, since reading on would lose one of the two.
 * Throws JsonError, whose message says where and never what stands there.
 */
export function parseJson(text: string): unknown {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new JsonError("expected JSON");
	}
	const twice = repeatedName(text);
	if (twice !== null) throw new JsonError(`expected each name once, but one stands twice at ${placeIn(text, twice)}`);
	return value;
}

/** What parseJson throws. */
export class JsonError extends Error {
	override readonly name = "JsonError";
}

/** `line 3, column 14`, both from 1. */
function placeIn(text: string, index: number): string {
	const before = text.slice(0, index);
	const line = before.split("\n").length;
	return `line ${line}, column ${index - before.lastIndexOf("\n")}`;
}

/** Where a name stands for the second time in one object; null when each stands once. The text is valid JSON. */
function repeatedName(text: string): number | null {
	/** One entry an open bracket: the names seen in an object, null for a list. */
	const open: (Set<string> | null)[] = [];
	let mayBeName = false;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (character === "{") open.push(new Set());
		else if (character === "[") open.push(null);
		else if (character === "}" || character === "]") open.pop();
		if (character === "{" || character === ",") mayBeName = true;
		else if (character === "[" || character === ":") mayBeName = false;
		if (character !== '"') continue;
		const end = endOfString(text, index);
		const names = open.at(-1);
		if (mayBeName && names) {
			const name = JSON.parse(text.slice(index, end + 1)) as string;
			if (names.has(name)) return index;
			names.add(name);
		}
		index = end;
	}
	return null;
}

function endOfString(text: string, start: number): number {
	let end = start + 1;
	while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
	return end;
}

interface Utf8Encoder {
	encode(text: string): Uint8Array;
}
/** In every place this runs (window, worker, Node), but in no library that shared/ is checked against. */
const utf8 = new (globalThis as unknown as { TextEncoder: new () => Utf8Encoder }).TextEncoder();
