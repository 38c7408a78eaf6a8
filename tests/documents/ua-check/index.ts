/**
 * PDF/UA-1 checks that a machine can make (after the Matterhorn Protocol), for the kinds of PDF this project writes.
 *
 * It is not a validator: it does not look inside font programs, and nobody's ear has judged the reading order.
 * Given the document tree it proves more than a validator can: that the structure says what the tree says.
 */
import type { DocumentTree } from "../../../shared/documents/tree.ts";
import { CONTENT_RULES } from "./content-rules.ts";
import { load, readPages } from "./reading.ts";
import { DOCUMENT_RULES, type Reading, type Rule, STRUCTURE_RULES } from "./rules.ts";
import { flat, structureOf } from "./structure.ts";

export interface RuleResult {
	readonly rule: string;
	readonly ok: boolean;
	/** What breaks the rule and where; empty when it holds. Roles and numbers, never words of the document. */
	readonly detail: string;
}

const RULES: Readonly<Record<string, Rule>> = { ...DOCUMENT_RULES, ...STRUCTURE_RULES, ...CONTENT_RULES };

/** Names of all rules. */
export const RULE_NAMES: readonly string[] = Object.keys(RULES);

/** Opens a PDF for the rules. Rejects if the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array, expected?: DocumentTree): Promise<Reading> {
	const pdf = await load(bytes);
	const pages = readPages(pdf);
	const structure = structureOf(pdf, pages);
	return { pdf, pages, structure, nodes: flat(structure.children), expected };
}

/** Every rule with its result, in order. `expected` is the tree the PDF was written from. */
export async function checkPdfUa(bytes: Uint8Array, expected?: DocumentTree): Promise<RuleResult[]> {
	const reading = await readPdf(bytes, expected);
	return Object.entries(RULES).map(([rule, find]) => {
		const detail = find(reading);
		return { rule, ok: detail === null, detail: detail ?? "" };
	});
}

/** Only the rules that are broken, as text. */
export async function brokenRules(bytes: Uint8Array, expected?: DocumentTree): Promise<string[]> {
	return (await checkPdfUa(bytes, expected)).filter(({ ok }) => !ok).map(({ rule, detail }) => `${rule}: ${detail}`);
}
