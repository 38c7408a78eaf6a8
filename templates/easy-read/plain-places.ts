/**
 * Which things the easy-read document prints with plain lines of ours, in its order: read off the document itself, composed
 * with a line for every thing of the plan, so that no page can ask for a line that paper does not print, nor forget one.
 */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Anchor, Block, Run } from "../../shared/documents/tree.ts";
import type { Picture } from "../../shared/documents/tree-pictures.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote } from "../../shared/plan/quote.ts";
import { type LocalDate, today as todayOf } from "../../shared/plan/time.ts";
import { compose } from "../compose.ts";
import { visiblePlan } from "../full/visible.ts";
import { languageFor } from "../language/messages.ts";
import { fillText } from "../language/say.ts";
import { type Behind, isQuote, thingsOf } from "./things.ts";

type Entry = Plan["easyRead"]["lines"][number];

export interface PlainPlace extends Behind {
	readonly itemId: string;
	/** The heading it stands under; empty on the first page. */
	readonly section: string;
	/** What it is about, for a screen: what was said around the plan is no part of what was agreed, where paper has it. */
	readonly heading: string;
	/** The label before it, such as who will do it; empty where there is none. */
	readonly label: string;
	/** The lines take the place of what stands behind them; else they stand after it. */
	readonly isInstead: boolean;
	readonly lines: readonly string[];
	/** Chosen by somebody; null: nobody chose. */
	readonly picture: Entry["picture"];
	/** The concept that stands there where nobody chooses; null for none. */
	readonly suggested: string | null;
	/** What paper shows beside the lines now: not always what was chosen, as no food stands beside an allergy. */
	readonly shown: Picture | null;
	/** Whether paper prints the lines as the plan is now: of medicines and allergies it does once each has some. */
	readonly isPrinted: boolean;
}

/** Stands for lines that nobody has written yet. */
const PROBE = ["–"];

/**
 * In: a whole plan. Out: each thing once, as the person's own easy-read copy has it; nothing that is kept private.
 * A thing that is known twice, such as a goal and its words, has one place: where its lines are, or the first.
 */
export function plainPlaces(plan: Plan, today: LocalDate = todayOf({ now: () => new Date() })): PlainPlace[] {
	const seen = visiblePlan(plan, "person");
	const written = new Map<string, Entry>();
	for (const entry of seen.easyRead.lines)
		if (entry.lines.length > 0 && !written.has(entry.itemId)) written.set(entry.itemId, entry);
	const behind = thingsOf(seen);
	// Each line is known by its thing, and no picture hides the one that is suggested. What is written comes first: of two
	// that could stand in one place, the document takes the first.
	const ids = [...written.keys(), ...[...behind.keys()].filter((id) => !written.has(id))];
	const lines = ids.map((id) => ({ id, itemId: id, lines: PROBE, picture: null, typedBy: plan.author }));
	const places = found({ ...plan, easyRead: { ...plan.easyRead, lines } }, today);
	const printed = found(plan, today);
	const { reviews, changes, versions } = seen.agreement;
	const hopes = seen.talks.held.flatMap((talk) => talk.hopes);
	const before = new Set(quotesIn([reviews, changes, versions, hopes]).map(({ id }) => id));
	const all = places.lines.flatMap((place): PlainPlace[] => {
		const thing = behind.get(place.id);
		const entry = written.get(place.id);
		const now = printed.lines.find(({ id }) => id === entry?.id);
		if (thing === undefined) return [];
		return [
			{
				...thing,
				itemId: place.id,
				section: place.section,
				heading: before.has(place.id) ? fillText(languageFor(plan.language), "easy.before") : place.section,
				label: place.label,
				isInstead: !places.texts.has(firstLine(thing.text)),
				lines: entry?.lines ?? [],
				picture: entry?.picture ?? null,
				suggested: place.picture && "concept" in place.picture ? place.picture.concept : null,
				shown: now ? now.picture : place.picture,
				isPrinted: now !== undefined,
			},
		];
	});
	return all.filter(
		(place, index) =>
			place.lines.length > 0 ||
			!(
				place.isOptional ||
				all.some((other, at) => other !== place && other.key === place.key && (other.lines.length > 0 || at < index))
			),
	);
}

/** Every quote, however deep it lies. */
function quotesIn(value: unknown): Quote[] {
	if (isQuote(value)) return [value];
	return value !== null && typeof value === "object" ? Object.values(value).flatMap(quotesIn) : [];
}

const firstLine = (text: string): string => text.split("\n")[0] ?? "";

interface Found {
	readonly id: string;
	readonly section: string;
	readonly label: string;
	readonly picture: Picture | null;
}

/** The lines that a plan's easy-read document prints, in order, where each stands; and every text in it. */
function found(plan: Plan, today: LocalDate): { readonly lines: Found[]; readonly texts: ReadonlySet<string> } {
	const tree = compose(plan, { kind: "easy-read", exportId: plan.id, today, isForEditing: false });
	const anchors = new Map<Anchor, string>(plan.easyRead.lines.map(({ id }) => [anchorFor(id, "lines.0"), id]));
	const lines: Found[] = [];
	const texts = new Set<string>();
	let section = "";
	let label = "";
	const read = (block: Block, picture: Picture | null): void => {
		if (block.kind === "heading" && block.level === 2) section = block.text;
		if (block.kind === "easy") label = "";
		if (block.kind === "easy" || block.kind === "together")
			for (const part of block.blocks) read(part, block.kind === "easy" ? block.picture : picture);
		if (block.kind === "list") for (const item of block.items) texts.add(firstLine(runText(item.runs)));
		if ("text" in block) texts.add(firstLine(block.text));
		if (block.kind !== "paragraph") return;
		const text = runText(block.runs);
		const id = block.anchor && anchors.get(block.anchor);
		if (id !== undefined) lines.push({ id, section, label, picture });
		else texts.add(firstLine(text));
		if (block.style === "label") label = text;
	};
	for (const block of tree.blocks) read(block, null);
	return { lines, texts };
}

const runText = (runs: readonly Run[]): string => runs.map((run) => (run.kind === "text" ? run.text : "")).join("");
