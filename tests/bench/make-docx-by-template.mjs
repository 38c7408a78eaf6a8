// @ts-check
/**
 * Theirs: docxtemplater puts values into a template with the same paragraphs. It starts from the same plan: what stands in
 * the values comes out of the same tree, so making that is its work too.
 */
import { readFile } from "node:fs/promises";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { treeFrom } from "./document-input.mjs";

/** @param {import("./document-input.mjs").Input} input */
export async function make(input) {
	const { template, values } = input;
	await treeFrom(input, { isForEditing: true });
	const [bytes, text] = await Promise.all([readFile(template), readFile(values, "utf8")]);
	const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
	document.render(JSON.parse(text));
	return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}
