/**
 * One-page documents in larger letters, for somebody who asked for large print: everything that is running text grows by
 * the same share, and only where one page holds all of it. Nothing is left off for it (documents.md 2, decision 020).
 */
import type { DocumentTree } from "../tree.ts";
import type { PrintSize } from "../tree-layout.ts";

const SIZES: readonly PrintSize[] = [24, 20, 18, 16];
/** Names and titles are large already. */
const LARGE = 30;
/** What stands at the edge of the paper stays as it is. */
const AT_THE_EDGE = new Set(["head", "foot", "running", "pageNumber"]);
const GROWS = new Set(["size", "leading", "line", "before", "after"]);

/** In: a document, and whether a tree stands on one page. Out: the same in the largest letters up to those wished for that fit; in its usual ones where none do. */
export function inLargestThatFits(tree: DocumentTree, fits: (one: DocumentTree) => boolean): DocumentTree {
	const { wishedSize: wished, ...usual } = tree;
	if (wished === undefined) return tree;
	for (const bodySize of SIZES) {
		const large = { ...usual, bodySize };
		if (bodySize <= wished && fits(large)) return large;
	}
	return usual;
}

/** How close lines may stand rather than that any is left off: 14 point on 17.5 in place of 19.5. */
const CLOSER = 17.5 / 19.5;

/** What stands after plain text, for the same reason. */
const SMALLER_GAP = 0.5;

/** In: how a layout sets its text, in either writer's terms. Out: the same letters, with lines that stand closer. */
export function withCloserLines<T extends object>(look: T): T {
	const entries = Object.entries(look).map(([key, value]: [string, unknown]) => {
		if (key === "afterBody") return [key, Number(value) * SMALLER_GAP];
		const isText = value !== null && typeof value === "object" && "size" in value;
		if (!isText || AT_THE_EDGE.has(key) || Number(value.size) >= LARGE) return [key, value];
		const type = Object.entries(value).map(([name, part]: [string, unknown]) => {
			if (name === "after" && key === "body") return [name, Number(part) * SMALLER_GAP];
			return [name, (name === "leading" || name === "line") && typeof part === "number" ? part * CLOSER : part];
		});
		return [key, Object.fromEntries(type)];
	});
	return Object.fromEntries(entries) as T;
}

/** In: how a layout sets its text, in either writer's terms, and the size of its plain text now and as wanted. Out: the same, larger. */
export function enlarged<T extends object>(look: T, from: number, to: number): T {
	if (to <= from) return look;
	const entries = Object.entries(look).map(([key, value]: [string, unknown]) => [
		key,
		AT_THE_EDGE.has(key) ? value : larger(value, to / from),
	]);
	return Object.fromEntries(entries) as T;
}

function larger(value: unknown, by: number): unknown {
	if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
	const type = value as Record<string, unknown>;
	const isText = typeof type["size"] === "number" && ("leading" in type || "line" in type);
	if (isText && Number(type["size"]) >= LARGE) return value;
	return Object.fromEntries(
		Object.entries(type).map(([key, part]) => {
			if (!isText) return [key, larger(part, by)];
			return [key, GROWS.has(key) && typeof part === "number" ? part * by : part];
		}),
	);
}
