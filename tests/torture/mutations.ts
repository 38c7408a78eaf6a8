/** Ways to spoil a plan file. Each takes a good plan and a random source, and gives the bytes of a file. */

export interface Random {
	/** 0 to n - 1. */
	readonly below: (n: number) => number;
}

/** Small and repeatable (mulberry32). */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return { below: (n) => Math.floor(next() * n) };
}

/** Stands in every value put in, so that a test can see whether content gets out. */
export const SECRET = "Zebedee";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
interface Spot {
	readonly holder: Json[] | { [name: string]: Json };
	readonly name: string;
}

/** Every place in the plan that holds something. */
function spots(value: Json, found: Spot[] = []): Spot[] {
	if (typeof value !== "object" || value === null) return found;
	for (const [name, inner] of Object.entries(value)) {
		found.push({ holder: value as Spot["holder"], name });
		spots(inner, found);
	}
	return found;
}

const pick = <T>(from: readonly T[], random: Random): T => from[random.below(from.length)] as T;
const read = ({ holder, name }: Spot): Json => (holder as { [name: string]: Json })[name] as Json;
const put = ({ holder, name }: Spot, value: Json): void => {
	Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
};

const wrongValues: readonly (() => Json)[] = [
	() => null,
	() => true,
	() => -1,
	() => 1.5,
	() => 2 ** 60,
	() => SECRET,
	() => "",
	() => [],
	() => [SECRET],
	() => ({}),
	() => ({ kind: SECRET }),
	() => `${SECRET}\0`,
	() => `${SECRET}\ud800`,
	() => `${SECRET}\r\n`,
	() => `${SECRET}\ufffe`,
	() => SECRET.repeat(30_000),
	() => Array.from({ length: 3000 }, () => SECRET),
];

const specialNames = [
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"then",
	"",
	" ",
	"a.b",
	"\u202e",
	"x".repeat(5000),
];

export type Mutation = (plan: Json, random: Random) => string | Uint8Array;

const changing =
	(change: (spot: Spot, random: Random) => void): Mutation =>
	(plan, random) => {
		change(pick(spots(plan), random), random);
		return JSON.stringify(plan);
	};

export const mutations: Readonly<Record<string, Mutation>> = {
	delete: changing(({ holder, name }) => {
		if (Array.isArray(holder)) holder.splice(Number(name), 1);
		else Reflect.deleteProperty(holder, name);
	}),
	retag: changing((spot) => {
		const value = read(spot);
		Reflect.deleteProperty(spot.holder, spot.name);
		put({ holder: spot.holder, name: `${spot.name}X` }, value);
	}),
	retype: changing((spot, random) => put(spot, pick(wrongValues, random)())),
	retypeTwo: (plan, random) => {
		for (let n = 0; n < 2; n++) put(pick(spots(plan), random), pick(wrongValues, random)());
		return JSON.stringify(plan);
	},
	special: (plan, random) => {
		const objects = spots(plan).filter(({ holder }) => !Array.isArray(holder));
		put({ holder: pick(objects, random).holder, name: pick(specialNames, random) }, { polluted: SECRET });
		return JSON.stringify(plan);
	},
	swap: (plan, random) => {
		const [one, other] = [pick(spots(plan), random), pick(spots(plan), random)];
		const [first, second] = [structuredClone(read(one)), structuredClone(read(other))];
		put(one, second);
		put(other, first);
		return JSON.stringify(plan);
	},
	/** Words changed to other words that may stand: to be accepted and kept. */
	reword: (plan, random) => {
		const texts = spots(plan).filter((spot) => spot.name === "text" && typeof read(spot) === "string");
		put(
			pick(texts, random),
			pick(
				[
					"  e\u0301 \u200f مرحبا 👩‍👩‍👧\n\n\t“x” ",
					"𓀀",
					SECRET,
					"a\u2028b\u0085c",
					"\ue000",
					"\u{10ffff}",
					"- [ ] <b>&amp;</b> {name} **x**",
					"x".repeat(99_999),
				],
				random,
			),
		);
		return JSON.stringify(plan);
	},
	repeatName: (plan, random) => {
		const text = JSON.stringify(plan);
		const names = [...text.matchAll(/[{,]"(\w+)":/g)];
		const match = pick(names, random);
		const at = match.index + 1;
		return `${text.slice(0, at)}"${match[1]}":"${SECRET}",${text.slice(at)}`;
	},
	repeatItem: (plan, random) => {
		const lists = spots(plan).filter((spot) => Array.isArray(read(spot)) && (read(spot) as Json[]).length > 0);
		const list = read(pick(lists, random)) as Json[];
		list.push(structuredClone(list[0] as Json));
		return JSON.stringify(plan);
	},
	schema: (plan, random) =>
		JSON.stringify({ ...(plan as object), schema: pick([0, 2, 99, -1, 1.5, "1", null, [1]], random) }),
	cut: (plan, random) => {
		const text = JSON.stringify(plan);
		return text.slice(0, random.below(text.length));
	},
	flip: (plan, random) => {
		const bytes = new TextEncoder().encode(JSON.stringify(plan));
		for (let n = 0; n < 1 + random.below(4); n++) bytes[random.below(bytes.length)] = random.below(256);
		return bytes;
	},
	numbers: (plan, random) =>
		JSON.stringify(plan).replace(
			/:(\d+)([,}])/,
			`:${pick(["1e400", "-0", "1E2", "0.1", "123456789012345678901234567890", "1.0"], random)}$2`,
		),
	notAPlan: (_plan, random) =>
		pick(
			[
				"",
				" ",
				"null",
				"7",
				'"plan"',
				"[]",
				"{}",
				"[[[[",
				"{}{}",
				"\ufeff",
				"// plan\n{}",
				"{'schema':1}",
				"NaN",
				`{"schema":1,"x":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
			],
			random,
		),
	mark: (plan) => `\ufeff${JSON.stringify(plan)}`,
	utf16: (plan) => new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(plan)}`, "utf16le")),
	/** Another order of names is the same plan. */
	reorder: (plan) => JSON.stringify(Object.fromEntries(Object.entries(plan as object).reverse()), null, "  "),
};
