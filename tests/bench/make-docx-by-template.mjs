// @ts-check
/** Theirs: docxtemplater puts values, ready as they are, into a template with the same paragraphs. */
import { readFile } from "node:fs/promises";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

/** @param {import("./document-input.mjs").Input} input */
export async function make({ template, values }) {
	const [bytes, text] = await Promise.all([readFile(template), readFile(values, "utf8")]);
	const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true });
	document.render(JSON.parse(text));
	return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}
