// @ts-check
/** A plan with as many pages as wanted: one that is there, with what the person said and wants again and again under new ids. */
import { readFile, writeFile } from "node:fs/promises";
import { writePdf } from "../../shared/documents/write/pdf/index.ts";
import { treeFrom } from "./document-input.mjs";

/** Lists of the plan that a longer life fills. */
const lists = /** @type {const} */ (["matters", "worries", "goals"]);

/**
 * Writes the plan that comes nearest to so many pages.
 * @param {import("./document-input.mjs").Input} input @param {string} out @param {number} wanted
 * @returns {Promise<number>} pages
 */
export async function makeLongPlan(input, out, wanted) {
	const plan = JSON.parse(await readFile(input.plan, "utf8"));
	const pagesWith = async (/** @type {number} */ share) => {
		await writeFile(out, JSON.stringify(withShare(plan, share)));
		const { tree, resources } = await treeFrom({ ...input, plan: out }, { isForEditing: false });
		return (await writePdf(tree, resources)).pages ?? 0;
	};
	// Pages grow evenly with what is in the lists: from two lengths the right one follows.
	const [once, fivefold] = [await pagesWith(1), await pagesWith(5)];
	return await pagesWith(Math.max(1, 1 + ((wanted - once) * 4) / (fivefold - once)));
}

/** The plan with each list so many times as long; parts of a time are taken from its beginning. @param {Record<string, any>} plan @param {number} share */
function withShare(plan, share) {
	const changed = { ...plan };
	for (const name of lists) {
		/** @type {unknown[]} */
		const list = plan[name];
		const length = Math.round(list.length * share);
		changed[name] = Array.from({ length }, (_, at) =>
			at < list.length ? list[at] : withNewIds(list[at % list.length]),
		);
	}
	return changed;
}

/** The same again, each id in it a new one wherever it stands. @param {unknown} part */
function withNewIds(part) {
	const text = JSON.stringify(part);
	const own = new Set([...text.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ""));
	let again = text;
	for (const id of own) again = again.replaceAll(id, crypto.randomUUID());
	return JSON.parse(again);
}
