// @ts-check
/**
 * The other template for docxtemplater: our own document, looks, anchors and drawn dots and all, with a placeholder for
 * each text. What comes out of it is what ours is, so it says how much of the difference is in the looks.
 */
import { writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { make as makeOurs } from "./make-docx.mjs";

/** @param {import("./document-input.mjs").Input} input writes the files named there as `template` and `values` */
export async function make(input) {
	const files = unzipSync(await makeOurs(input));
	const document = files["word/document.xml"];
	if (document === undefined) throw new Error("Our own document has no text.");
	/** @type {Record<string, string>} */
	const values = {};
	let count = 0;
	const withPlaces = strFromU8(document).replace(/(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g, (_, open, text) => {
		const name = `t${++count}`;
		values[name] = text;
		return `${open}{${name}}`;
	});
	await writeFile(input.template, zipSync({ ...files, "word/document.xml": strToU8(withPlaces) }));
	await writeFile(input.values, JSON.stringify(values));
	return count;
}
