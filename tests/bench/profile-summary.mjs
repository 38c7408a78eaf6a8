// @ts-check
/** Where the time of a CPU profile went: by package or folder, and by function. Own time only, so that all adds up. */
import { readFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number, columnNumber: number } }} Node
 * @typedef {{ nodes: Node[], samples: number[], timeDeltas: number[] }} Profile
 * @typedef {{ name: string, ms: number, share: number }} Cost
 */

/**
 * @param {string} file a .cpuprofile
 * @param {(url: string) => string | null} fileOf where the code of an address stands on this disk, if it does
 * @returns {Promise<{ busy: number, packages: Cost[], functions: Cost[] }>} shares are of the busy time
 */
export async function summarise(file, fileOf = nodeFile) {
	/** @type {Profile} */
	const { nodes, samples, timeDeltas } = JSON.parse(await readFile(file, "utf8"));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const packages = new Map();
	const functions = new Map();
	let busy = 0;
	for (const [at, id] of samples.entries()) {
		const node = byId.get(id);
		if (node === undefined || node.callFrame.functionName === "(idle)") continue;
		const ms = (timeDeltas[at] ?? 0) / 1000;
		const { functionName, url, lineNumber } = node.callFrame;
		const home = await packageOf(node, fileOf);
		busy += ms;
		add(packages, home, ms);
		const place = url === "" ? "" : `:${lineNumber + 1}`;
		add(functions, `${functionName || "(nameless)"} [${home}${functionName ? "" : place}]`, ms);
	}
	return { busy, packages: top(packages, busy), functions: top(functions, busy) };
}

/** @param {Map<string, number>} sums @param {string} name @param {number} ms */
function add(sums, name, ms) {
	sums.set(name, (sums.get(name) ?? 0) + ms);
}

/** @param {Map<string, number>} sums @param {number} busy @returns {Cost[]} */
function top(sums, busy) {
	return [...sums]
		.map(([name, ms]) => ({ name, ms, share: ms / busy }))
		.sort((one, other) => other.ms - one.ms)
		.slice(0, 14);
}

/** @type {Map<string, Promise<SourceMap | null>>} */
const maps = new Map();

/** @param {Node} node @param {(url: string) => string | null} fileOf */
async function packageOf({ callFrame: { functionName, url, lineNumber, columnNumber } }, fileOf) {
	if (functionName === "(garbage collector)") return "garbage collector";
	if (url === "") return "engine and natives";
	if (url.startsWith("node:")) return "Node";
	const file = fileOf(url);
	if (file === null) return "other";
	let known = maps.get(file);
	if (known === undefined) {
		known = readFile(`${file}.map`, "utf8").then(
			(text) => new SourceMap(JSON.parse(text)),
			() => null,
		);
		maps.set(file, known);
	}
	const entry = (await known)?.findEntry(lineNumber, columnNumber);
	return homeOf(entry !== undefined && "originalSource" in entry ? entry.originalSource : file);
}

/** A package by its name; our own files by their folder. @param {string} path */
function homeOf(path) {
	const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
	if (inPackage !== undefined) return inPackage;
	const own = /(shared|templates|renderer|electron|tests)\/(.+)\/[^/]+$/.exec(path);
	return own === null ? (path.split("/").at(-1) ?? path) : `${own[1]}/${own[2]}`;
}

/** @param {string} url */
function nodeFile(url) {
	return url.startsWith("file:") ? fileURLToPath(url) : null;
}
