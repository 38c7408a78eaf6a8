/** Makes the documents of a plan: composes, looks for characters without a font, writes all, then names all. */
import { randomUUID } from "node:crypto";
import { copyFileName } from "../../shared/documents/file-name.ts";
import { type CopyKind, kindOf } from "../../shared/documents/kinds.ts";
import type { DocumentTree } from "../../shared/documents/tree.ts";
import { writeDocument } from "../../shared/documents/write/index.ts";
import type { WrittenDocument } from "../../shared/documents/write/writer.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { LocalDate } from "../../shared/plan/time.ts";
import { openOutput } from "./output-folder.ts";
import { resourcesIn } from "./resources.ts";
import { Refusal } from "./trouble.ts";

/** One line of JSON on standard output. */
export interface MadeFile {
	readonly kind: CopyKind;
	readonly path: string;
	/** Where we lay pages out (PDF); null where the reader does (Word). */
	readonly pages: number | null;
	/** Milliseconds to compose and write it. */
	readonly ms: number;
	readonly warnings: readonly string[];
}

interface Wish {
	readonly plan: Plan;
	readonly out: string;
	readonly kinds: readonly CopyKind[];
	readonly today: LocalDate;
	/** Where fonts and pictures are. */
	readonly dist: string;
}

interface Composed {
	readonly kind: CopyKind;
	readonly tree: DocumentTree;
	readonly warnings: readonly string[];
	readonly ms: number;
}

/**
 * Out: a line for each kind that was asked for, in that order; all files or none stay. Throws Refusal, before any file,
 * where a PDF has characters without a font (decision 009).
 */
export async function exportPlan(wish: Wish): Promise<MadeFile[]> {
	const composed = await composeAll(wish);
	const output = await openOutput(wish.out);
	try {
		const resources = resourcesIn(wish.dist);
		const made: Omit<MadeFile, "path">[] = [];
		for (const { kind, tree, warnings, ms } of composed) {
			const start = performance.now();
			const written = await writeDocument(kindOf(kind).format, tree, resources);
			await output.put(copyFileName(wish.plan, kind, wish.today), written.bytes);
			made.push({
				kind,
				pages: written.pages,
				ms: Math.round(ms + performance.now() - start),
				warnings: [
					...new Set([...warnings, ...sizeWarnings(wish.plan, kind), ...leftOffWarning(written), ...written.warnings]),
				],
			});
		}
		const paths = await output.finish();
		return made.map(({ kind, ...rest }, index) => ({ kind, path: paths[index] ?? "", ...rest }));
	} catch (error) {
		await output.undo();
		throw error;
	}
}

/** All trees first: what cannot be set is said before any file is made (decision 9). */
async function composeAll({ plan, kinds, today }: Wish): Promise<Composed[]> {
	const [{ compose }, { pictureFor }, { missingInTree }] = await Promise.all([
		import("../../templates/compose.ts"),
		import("../../templates/pictures/index.ts"),
		import("../../shared/documents/fonts/index.ts"),
	]);
	return kinds.map((kind) => {
		const start = performance.now();
		const { document, format, takesEdits } = kindOf(kind);
		const tree = compose(plan, {
			kind: document,
			exportId: randomUUID(),
			today,
			isForEditing: takesEdits,
			choosePicture: pictureFor,
		});
		const missing = format === "txt" ? [] : missingInTree(tree);
		if (missing.length > 0 && format === "pdf")
			throw new Refusal(
				placesOf(missing),
				`expected characters that a shipped font has, but none has ${charactersOf(missing)}; --only docx,easy-read-docx makes the Word copies`,
			);
		const warnings =
			missing.length === 0
				? []
				: [
						`No shipped font has ${charactersOf(missing)} in ${placesOf(missing)}: another computer may show a box instead.`,
					];
		return { kind, tree, warnings, ms: performance.now() - start };
	});
}

/** The plan is printed in one size. Whoever prints it for somebody who asked for larger letters has to know. */
function sizeWarnings({ needs: { printSize } }: Plan, kind: CopyKind): string[] {
	if (printSize === null || kindOf(kind).document !== "full") return [];
	return [`The person asked for ${printSize} point: --only large-print-pdf,large-print-docx makes that.`];
}

/** Which lines is not said: what is printed here may be kept in a log. */
const leftOffWarning = ({ leftOff = [] }: WrittenDocument): string[] =>
	leftOff.length === 0 ? [] : ["Some lines were left off, to keep this on one page. They stand in the whole plan."];

type Missing = readonly { readonly where: string; readonly characters: readonly string[] }[];

const placesOf = (missing: Missing): string => missing.map(({ where }) => `“${where}”`).join(", ");

/** By number too, since the character itself may show as nothing. In their own order: as met they could spell a word. */
function charactersOf(missing: Missing): string {
	const all = [...new Set(missing.flatMap(({ characters }) => characters))].sort();
	const named = all.slice(0, 8).map((character) => `“${character}” (${[...character].map(codeOf).join(" ")})`);
	return `${named.join(", ")}${all.length > named.length ? ` and ${all.length - named.length} more` : ""}`;
}

const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
