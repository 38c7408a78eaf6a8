/** Everything of a plan that plain lines could stand for, and what stands behind it: words of somebody, or what was told. */
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Visibility } from "../../shared/plan/quote.ts";
import { languageFor } from "../language/messages.ts";
import { fillText } from "../language/say.ts";

export interface Behind {
	/** The same for a thing and for the words it stands on. */
	readonly key: string;
	/** Words of somebody, whole. */
	readonly quote: Quote | null;
	/** What was told, where nobody is quoted. */
	readonly text: string;
	/** Nothing is missing without lines: they would only add to what is there. */
	readonly isOptional: boolean;
	/** The thing, what it stands in, and its words: all of them must be shown for it to be shown. */
	readonly within: readonly { readonly id: string; readonly visibility: Visibility }[];
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	value !== null && typeof value === "object" && !Array.isArray(value);
/** Whether a value of a plan is somebody's kept words, told by its fields. */
export const isQuote = (value: unknown): value is Quote =>
	isFields(value) && typeof value["text"] === "string" && "spokenBy" in value && "keptAt" in value;

/** What was told of a thing: the first of these that it has, then the rest of it. */
const TOLD = ["text", "asTold", "what", "doctorsName", "name"] as const;
const MORE = ["whatHappens", "howTaken", "meansForMe", "where"] as const;

/** In: a plan of what its reader may see. Out: by id, in the order of the plan. */
export function thingsOf(plan: Plan): ReadonlyMap<string, Behind> {
	const language = languageFor(plan.language);
	const found = new Map<string, Behind>();
	const { easyRead: _lines, photos: _photos, ...rest } = plan;
	walk(rest, []);
	return found;

	function walk(value: unknown, above: Behind["within"]): void {
		if (Array.isArray(value)) for (const item of value) walk(item, above);
		if (!isFields(value)) return;
		const { id } = value;
		const visibility = (value["visibility"] ?? { kind: "everyone" }) as Visibility;
		const within = typeof id === "string" ? [...above, { id, visibility }] : above;
		const behind = typeof id === "string" ? behindOf(value, id) : null;
		if (behind !== null && typeof id === "string")
			found.set(id, { ...behind, within: behind.quote ? [...above, behind.quote, ...within.slice(-1)] : within });
		for (const child of Object.values(value)) walk(child, within);
	}

	function behindOf(item: Fields, id: string): Omit<Behind, "within"> | null {
		const told = (text: string, isOptional = false) => ({ key: id, quote: null, text, isOptional });
		const said = (quote: Quote) => ({ key: quote.id, quote, text: quote.text, isOptional: false });
		if (isQuote(item)) return said(item);
		// Of a thing that could change, lines stand for home and pets; its own words have a place of their own.
		if ("homeAndPets" in item)
			return item["homeAndPets"] === null ? told(String(item["title"]), true) : told(String(item["homeAndPets"]));
		for (const words of [item["quote"], item["want"]]) if (isQuote(words)) return said(words);
		const texts = (names: readonly string[]) =>
			names.flatMap((name) => (typeof item[name] === "string" && item[name] !== "" ? [item[name] as string] : []));
		const name = texts(TOLD)[0] ?? nameOf(item);
		return name === null ? null : told([name, ...texts(MORE)].join("\n"));
	}

	/** What goes by the name of its kind: a paper, a worry that was only pointed at. */
	function nameOf(item: Fields): string | null {
		const paper = plan.ahead.papers.find((one) => one.id === item["id"]);
		if (paper) return fillText(language, `paper.${paper.kind}`);
		const worry = plan.worries.find((one) => one.id === item["id"]);
		return worry ? fillText(language, `mind.${worry.area}`) : null;
	}
}
