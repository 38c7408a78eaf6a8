/** Damage of every kind to bytes and to JSON, the same each time for the same seed. */
import { concat, writeU32 } from "../../shared/vault/bytes.ts";

/** A whole number from 0 up to, and without, the one given. */
type Random = (below: number) => number;

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(start: number): Random {
	let state = start;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let value = Math.imul(state ^ (state >>> 15), 1 | state);
		value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
		return ((value ^ (value >>> 14)) >>> 0) % below;
	};
}

/** Bytes with something done to them. */
export function hurtBytes(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
	const at = random(bytes.length);
	const changed = bytes.slice();
	switch (random(10)) {
		case 0:
			return bytes.slice(0, at);
		case 1:
			return concat(bytes, new Uint8Array(1 + random(80)).fill(random(256)));
		case 2:
			return concat(bytes.subarray(0, at), new Uint8Array(1 + random(9)).fill(random(256)), bytes.subarray(at));
		case 3:
			return concat(bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + 1 + random(40))));
		case 4:
			return concat(bytes.subarray(0, at), other.subarray(random(other.length)));
		case 5:
			writeU32(
				changed,
				Math.min(at & ~3, bytes.length - 4),
				[0, 1, 27, 28, 0x7fff_ffff, 0xffff_ffff, random(2 ** 31)][random(7)] ?? 0,
			);
			return changed;
		case 6:
			return Uint8Array.from({ length: random(400) }, () => random(256));
		case 7:
			return concat(
				bytes.subarray(0, 60),
				Uint8Array.from({ length: random(200) }, () => random(256)),
			);
		case 8:
			changed.set(other.subarray(at, Math.min(other.length, bytes.length, at + 1 + random(60))), at);
			return changed;
		default:
			for (let count = 1 + random(4); count > 0; count--) {
				const place = random(bytes.length);
				changed[place] = (changed[place] ?? 0) ^ (1 << random(8));
			}
			return changed;
	}
}

const junk: readonly unknown[] = [
	null,
	true,
	-1,
	0,
	1.5,
	1e308,
	"",
	"A",
	"__proto__",
	"\ud800",
	[],
	{},
	[[]],
	{ a: 1 },
	"a".repeat(5000),
	2 ** 53,
];

/** A text with something done to its letters. */
function hurtLetters(random: Random, text: string, other: string): string {
	const at = random(text.length);
	switch (random(4)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + text.slice(at + 1 + random(30));
		case 2:
			return text.slice(0, at) + other.slice(random(other.length));
		default:
			return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
	}
}

/** JSON with something done to its letters, or to a value somewhere inside. */
export function hurtText(random: Random, text: string, other: string): string {
	switch (random(8)) {
		case 0:
			return JSON.stringify(junk[random(junk.length)]);
		case 1:
			return "[".repeat(random(20_000)) + text;
		case 2:
		case 3:
			return hurtLetters(random, text, other);
		default:
			return JSON.stringify(hurtValue(random, JSON.parse(text)));
	}
}

function hurtValue(random: Random, value: unknown): unknown {
	if (random(4) === 0 || typeof value !== "object" || value === null) {
		if (typeof value === "string" && value !== "" && random(2) === 0) return hurtLetters(random, value, value);
		return junk[random(junk.length)];
	}
	const entries = Object.entries(value);
	const at = random(entries.length + 1);
	const [name, part] = entries[at] ?? [];
	if (Array.isArray(value))
		return name === undefined
			? [...value, value[0]]
			: value.toSpliced(at, 1, ...(random(3) === 0 ? [] : [hurtValue(random, part)]));
	if (name === undefined) return { ...value, more: 1 };
	const { [name]: _, ...rest } = value as Record<string, unknown>;
	return random(4) === 0 ? rest : { ...rest, [name]: hurtValue(random, part) };
}
