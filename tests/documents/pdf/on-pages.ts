/** What stands where on the pages of a PDF, and what must hold on every page (design/documents.md section 11). */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StructureNode } from "../ua-check/structure.ts";

/** A word as another program finds it on a page; points from the top left. */
export interface Word {
	readonly page: number;
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export function wordsIn(bytes: Uint8Array): Word[] {
	const folder = mkdtempSync(join(tmpdir(), "pdf-words-"));
	try {
		writeFileSync(join(folder, "a.pdf"), bytes);
		const xml = execFileSync("pdftotext", ["-bbox", "-enc", "UTF-8", join(folder, "a.pdf"), "-"], {
			encoding: "utf8",
			maxBuffer: 1e8,
		});
		return xml.split("<page ").flatMap((part, page) =>
			[...part.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)<\/word>/g)].map(
				([, left, top, right, bottom, text = ""]) => ({
					page,
					text,
					left: Number(left),
					top: Number(top),
					right: Number(right),
					bottom: Number(bottom),
				}),
			),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Pages (from 0) that an element's content stands on. */
export function pagesOf(node: StructureNode): number[] {
	return [...new Set([...node.contents.map(({ page }) => page), ...node.children.flatMap(pagesOf)])].sort(
		(a, b) => a - b,
	);
}

/** What must hold on every page, whatever the words. */
export function faults(
	elements: readonly StructureNode[],
	isLong: (node: StructureNode) => boolean = () => false,
): string[] {
	const found: string[] = [];
	for (const [at, node] of elements.entries()) {
		const next = elements[at + 1];
		const end = pagesOf(node).at(-1);
		if (/^H\d$/.test(node.role) && next !== undefined && pagesOf(next)[0] !== end) {
			found.push(`${node.role} at the foot of page ${end}`);
		}
		const isSpeaker = next?.role === "Note" || (next?.role === "BlockQuote" && /(says|adds)$/.test(node.text));
		if (isSpeaker && pagesOf(next)[0] !== end) {
			found.push(`a speaker parted from the words on page ${end}`);
		}
		if ((node.role === "Note" || node.role === "TR") && pagesOf(node).length > 1 && !isLong(node)) {
			found.push(`${node.role} split on page ${end}`);
		}
		found.push(...faults(node.role === "Table" ? node.children.flatMap((part) => part.children) : [], isLong));
	}
	return found;
}

/** Words that lie over one another: the middle half of each of two. Empty on any page that can be read. */
export function overlaps(words: readonly Word[]): string[] {
	const found: string[] = [];
	for (const [at, one] of words.entries()) {
		for (const other of words.slice(at + 1)) {
			if (one.page !== other.page) break;
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			const least = Math.min(one.bottom - one.top, other.bottom - other.top);
			if (across > 1 && down > least * 0.6)
				found.push(`page ${one.page}: two words at ${Math.round(one.left)}, ${Math.round(one.top)}`);
		}
	}
	return found;
}
