/** Content streams to operators with their operands (ISO 32000-1, 7.8.2). */

/** A string of bytes, as written in `(…)` or `<…>`. */
export interface Bytes {
	readonly bytes: readonly number[];
}

export interface Name {
	readonly name: string;
}

export type Operand = number | boolean | null | Bytes | Name | readonly Operand[] | ReadonlyMap<string, Operand>;

export interface Operation {
	readonly operator: string;
	readonly operands: readonly Operand[];
}

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%]/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** All operations of a content stream, in order. Throws on a stream that cannot be read. */
export function operationsOf(content: Uint8Array): Operation[] {
	const reader = new Reader(Array.from(content, (byte) => String.fromCharCode(byte)).join(""));
	const operations: Operation[] = [];
	let operands: Operand[] = [];
	for (let token = reader.next(); token !== undefined; token = reader.next()) {
		if (typeof token === "object" && token !== null && "operator" in token) {
			operations.push({ operator: token.operator, operands });
			operands = [];
			if (token.operator === "BI") {
				reader.skipInlineImage();
			}
		} else {
			operands.push(token);
		}
	}
	return operations;
}

export function isBytes(operand: Operand | undefined): operand is Bytes {
	return typeof operand === "object" && operand !== null && "bytes" in operand;
}

export function isName(operand: Operand | undefined): operand is Name {
	return typeof operand === "object" && operand !== null && "name" in operand;
}

/** Text string: UTF-16 with a byte order mark, or PDFDocEncoding (taken as Latin-1). */
export function textOfBytes({ bytes }: Bytes): string {
	if (bytes[0] !== 0xfe || bytes[1] !== 0xff) {
		return String.fromCharCode(...bytes);
	}
	const units: number[] = [];
	for (let at = 2; at + 1 < bytes.length; at += 2) {
		units.push(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
	}
	return units.map((unit) => String.fromCharCode(unit)).join("");
}

class Reader {
	readonly #text: string;
	#at = 0;

	constructor(text: string) {
		this.#text = text;
	}

	next(): Operand | { readonly operator: string } | undefined {
		this.#skipSpace();
		const char = this.#text[this.#at];
		switch (char) {
			case undefined:
				return undefined;
			case "(":
				return this.#literal();
			case "/":
				this.#at++;
				return { name: this.#word() };
			case "[":
				this.#at++;
				return this.#until("]");
			case "<":
				return this.#text[this.#at + 1] === "<" ? this.#dictionary() : this.#hex();
			default:
				return this.#numberOrOperator();
		}
	}

	skipInlineImage(): void {
		const end = this.#text.indexOf("EI", this.#at);
		this.#at = end < 0 ? this.#text.length : end + 2;
	}

	#skipSpace(): void {
		while (this.#at < this.#text.length) {
			const char = this.#text[this.#at] ?? "";
			if (char === "%") {
				while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? "")) {
					this.#at++;
				}
			} else if (SPACE.test(char)) {
				this.#at++;
			} else {
				return;
			}
		}
	}

	#word(): string {
		const start = this.#at;
		while (
			this.#at < this.#text.length &&
			!SPACE.test(this.#text[this.#at] ?? "") &&
			!DELIMITER.test(this.#text[this.#at] ?? "")
		) {
			this.#at++;
		}
		return this.#text.slice(start, this.#at);
	}

	#numberOrOperator(): Operand | { readonly operator: string } {
		const word = this.#word();
		if (word === "") {
			throw new Error(`Content stream cannot be read at ${this.#at}`);
		}
		if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) {
			return Number(word);
		}
		return word === "true" ? true : word === "false" ? false : word === "null" ? null : { operator: word };
	}

	#until(end: string): Operand[] {
		const items: Operand[] = [];
		for (;;) {
			this.#skipSpace();
			if (this.#text.startsWith(end, this.#at)) {
				this.#at += end.length;
				return items;
			}
			const item = this.next();
			if (item === undefined || (typeof item === "object" && item !== null && "operator" in item)) {
				throw new Error(`Content stream: ${end} is missing`);
			}
			items.push(item);
		}
	}

	#dictionary(): ReadonlyMap<string, Operand> {
		this.#at += 2;
		const items = this.#until(">>");
		const entries = new Map<string, Operand>();
		for (let at = 0; at + 1 < items.length; at += 2) {
			const key = items[at];
			const value = items[at + 1];
			if (isName(key) && value !== undefined) {
				entries.set(key.name, value);
			}
		}
		return entries;
	}

	#hex(): Bytes {
		const end = this.#text.indexOf(">", this.#at);
		const digits = this.#text.slice(this.#at + 1, end).replace(/\s/g, "");
		this.#at = end + 1;
		return { bytes: (digits.match(/..?/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, "0"), 16)) };
	}

	#literal(): Bytes {
		const bytes: number[] = [];
		let depth = 0;
		for (;;) {
			const char = this.#text[this.#at++];
			if (char === undefined) {
				throw new Error("Content stream: a string does not end");
			}
			if (char === "(" && depth++ === 0) {
				continue;
			}
			if (char === ")" && --depth === 0) {
				return { bytes };
			}
			if (char === "\\") {
				this.#escape(bytes);
			} else {
				bytes.push(char.charCodeAt(0));
			}
		}
	}

	#escape(bytes: number[]): void {
		const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
		if (octal !== undefined) {
			this.#at += octal.length;
			bytes.push(Number.parseInt(octal, 8) & 0xff);
			return;
		}
		const char = this.#text[this.#at++] ?? "";
		if (char !== "\n") {
			bytes.push((ESCAPES[char] ?? char).charCodeAt(0));
		}
	}
}
