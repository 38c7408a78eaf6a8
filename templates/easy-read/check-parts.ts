/**
 * What is looked at when easy read is checked together: the easy-read document itself, in parts of a screen's length, so
 * that nothing is printed that was not shown. What a yes to a part is to, is told by one mark for all that it prints.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalBytes } from "../../shared/canonical-json.ts";
import { asAgreedTo } from "../../shared/criteria/paper-content.ts";
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor, Block, Run } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type LocalDate, today as todayOf } from "../../shared/plan/time.ts";
import { contextOf } from "../compose.ts";
import type { EasyPart } from "./blocks.ts";
import { type EasyPageName, easyPages } from "./index.ts";

export interface CheckPart {
	/** Which part of the document. */
	readonly page: EasyPageName;
	/** The heading it stands under; empty on the first page. */
	readonly section: string;
	/** Which of how many of one heading; null where it has one. */
	readonly of: readonly [at: number, count: number] | null;
	/** As paper has them, without the heading. */
	readonly blocks: readonly Block[];
	/** The same for the same print, whatever stands elsewhere. */
	readonly mark: string;
}

/** Rule E19: few blocks to a page. */
const MOST_BLOCKS = 5;

/** In: a whole plan. Out: all that the person's own easy-read copy prints, in its order; whether it was checked is no part of it. */
export function checkParts(plan: Plan, today: LocalDate = todayOf({ now: () => new Date() })): CheckPart[] {
	const draft = { ...plan, easyRead: { ...plan.easyRead, checked: null } };
	const context = contextOf(draft, { kind: "easy-read", exportId: plan.id, today, isForEditing: false });
	const agreedTo = new Set(asAgreedTo(plan).team.contacts.map(({ id }) => id));
	const readers = plan.team.contacts.filter(({ id }) => !agreedTo.has(id));
	const beside = new Set(readers.map(({ id }) => anchorFor(id, "name")));
	return easyPages(context).flatMap(({ name, blocks }) =>
		sectionsOf(blocks).flatMap(({ section, rest }) => {
			const screens = screensOf(name, rest, beside);
			return screens.map((here, at): CheckPart => {
				const covered = here.flatMap((block) => coveredOf(name, block, beside));
				return {
					page: name,
					section,
					of: screens.length === 1 ? null : [at + 1, screens.length],
					blocks: here,
					mark: markOf([name, section, covered]),
				};
			});
		}),
	);
}

interface Section {
	readonly section: string;
	readonly rest: Block[];
}

function sectionsOf(blocks: readonly Block[]): Section[] {
	const found: Section[] = [];
	for (const block of blocks) {
		if (block.kind === "heading" && block.level === 2) found.push({ section: block.text, rest: [] });
		else if (found.length === 0) found.push({ section: "", rest: [block] });
		else found.at(-1)?.rest.push(block);
	}
	return found;
}

/** Alike in length, so that no screen has one block alone; what says how to read the next stays with it. */
function screensOf(name: EasyPageName, blocks: readonly Block[], beside: ReadonlySet<Anchor>): Block[][] {
	const units: Block[][] = [];
	let isOpen = false;
	for (const block of blocks) {
		// What only records, comes and goes without moving the rest.
		const isRecord = coveredOf(name, block, beside).length === 0;
		if (units.length > 0 && (isOpen || isRecord)) units.at(-1)?.push(block);
		else units.push([block]);
		isOpen = block.kind === "heading" || (block.kind === "paragraph" && block.keepWithNext === true);
	}
	const most = name === "words" ? MOST_BLOCKS * 2 : MOST_BLOCKS;
	const each = Math.ceil(units.length / Math.ceil(units.length / most));
	return Array.from({ length: Math.ceil(units.length / each) }, (_, at) =>
		units.slice(at * each, (at + 1) * each).flat(),
	);
}

/**
 * What a yes is to. Who has a copy, and whether, when and how surely it was agreed, follow the check and are told with
 * their own days: of what we agreed, a yes is to the words and the fields. So is it with who joined only to have a copy.
 */
function coveredOf(name: EasyPageName, block: Block, beside: ReadonlySet<Anchor>): unknown[] {
	if (name === "agreed") {
		const parts = (block.kind === "easy" || block.kind === "together" ? block.blocks : [block]).filter(
			(part, at, all) => isSaid(part) || (isLabel(part) && all.slice(at + 1).some(isSaid)),
		);
		return parts.length === 0 ? [] : [{ parts, picture: block.kind === "easy" ? block.picture : null }];
	}
	if (block.kind === "easy") return [{ ...block, blocks: block.blocks.map((part) => withoutReaders(part, beside)) }];
	return [withoutReaders(block, beside)];
}

const isLabel = (block: Block): boolean => block.kind === "paragraph" && block.style === "label";

/** Words of somebody, or a field of the plan. */
function isSaid(block: Block): boolean {
	if (block.kind === "quote" || block.kind === "voice") return true;
	return block.kind === "paragraph" && (block.anchor !== undefined || block.runs.some(isField));
}

const isField = (run: Run): boolean => run.kind === "text" && run.anchor !== undefined;

function withoutReaders<Part extends Block | EasyPart>(part: Part, beside: ReadonlySet<Anchor>): Part {
	if (part.kind !== "list") return part;
	const isBeside = (run: Run): boolean => run.kind === "text" && run.anchor !== undefined && beside.has(run.anchor);
	return { ...part, items: part.items.filter(({ runs }) => !runs.some(isBeside)) };
}

/** Which thing a line is of is not seen on paper: said again word for word, it is the same. */
const markOf = (printed: unknown): string => {
	const seen: unknown = JSON.parse(JSON.stringify(printed, (key, value) => (key === "anchor" ? undefined : value)));
	return bytesToHex(sha256(canonicalBytes(seen))).slice(0, 16);
};
