/** Which quotes of a plan a reader may see: written apart from the composer, so that one can prove the other. */
import type { PlanPart } from "../../shared/plan/agreement.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Quote, Visibility } from "../../shared/plan/quote.ts";

interface Walked {
	readonly seen: Quote[];
	readonly hidden: Quote[];
}

const maySee = (visibility: Visibility | undefined, reader: string): boolean => {
	if (visibility === undefined || visibility.kind === "everyone") return true;
	if (visibility.kind === "private") return false;
	if (reader === "person") return true;
	return visibility.kind === "only" ? visibility.contactIds.includes(reader) : !visibility.contactIds.includes(reader);
};

const isQuote = (value: object): value is Quote =>
	"how" in value && "typedBy" in value && "keptAt" in value && "translations" in value;

/** Where the words of each part stand, for a copy that leaves the part out. */
const placesOf: Readonly<Record<PlanPart, RegExp>> = {
	matters: /^(?:matters|about\.ehcPlan)\b/,
	mind: /^worries\b/,
	health: /^(?:health|daily\.understand)\b/,
	results: /^health\.results\b/,
	daily: /^(?:daily(?!\.understand)|needs\.(?:explainedBest|wantToKnow))\b/,
	goals: /^goals\b/,
	changes: /^changePlans\b/,
	risks: /^risks\b/,
	ahead: /^ahead\b/,
	"other-plans": /^otherPlans\b/,
	budget: /^budget\b/,
	team: /^team\b/,
};

/** Where words stand that are tied to no part, and go into no copy that leaves something out (docs/decisions/026). */
const said =
	/^(?:talks\.held\.hopes|agreement\.(?:agreed\.quote|teachBack\.quote|lookAgain\.because|reviews|changes|versions))\b/;

function leftOutOf(plan: Plan, reader: string): readonly RegExp[] {
	const own = plan.agreement.copies.findLast(({ who }) => who.kind === "contact" && who.contactId === reader);
	const parts = own?.sees === "parts" ? own.withoutParts.map((part) => placesOf[part]) : [];
	return parts.length > 0 || (reader !== "person" && isOneKept(plan, reader, [])) ? [...parts, said] : parts;
}

/** Whether a single thing, other than such words, is kept from a reader and not from the person. */
function isOneKept(value: unknown, reader: string, path: readonly string[]): boolean {
	if (Array.isArray(value)) return value.some((item) => isOneKept(item, reader, path));
	if (value === null || typeof value !== "object" || said.test(path.join("."))) return false;
	const { visibility } = value as { visibility?: Visibility };
	if (!maySee(visibility, "person") || !leadIsSeen(value, "person")) return false;
	if (!maySee(visibility, reader)) return true;
	return Object.entries(value).some(([name, child]) => isOneKept(child, reader, [...path, name]));
}

interface Reading {
	readonly reader: string;
	readonly left: readonly RegExp[];
}

/**
 * The quotes that must stand in a document for this reader, and those that must not stand in it anywhere.
 * A thing whose own words may not be seen goes whole, with all it holds. Answers to "How was it for you?" are never printed.
 */
export function quotesFor(plan: Plan, reader = "person"): Walked {
	const walked: Walked = { seen: [], hidden: [] };
	const left = leftOutOf(plan, reader);
	walk({ ...plan, agreement: { ...plan.agreement, answers: [] } }, true, { reader, left }, walked, []);
	walk(plan.agreement.answers, false, { reader, left }, walked, []);
	if (reader === "person" || (left.length === 0 && !isAnyKept(plan, reader))) return walked;
	// A copy that leaves something out may be without what was said about the plan as a whole (docs/decisions/026).
	const whole = new Set(idsOf([plan.agreement, plan.talks]));
	return { ...walked, seen: walked.seen.filter(({ id }) => !whole.has(id)) };
}

/** Whether anything that the person's own copy has is kept from this reader. */
function isAnyKept(value: unknown, reader: string): boolean {
	if (value === null || typeof value !== "object") return false;
	const { visibility } = value as { visibility?: Visibility };
	return (
		(maySee(visibility, "person") && !maySee(visibility, reader)) ||
		Object.values(value).some((child) => isAnyKept(child, reader))
	);
}

function idsOf(value: unknown): string[] {
	if (value === null || typeof value !== "object") return [];
	return [...("id" in value ? [String(value.id)] : []), ...Object.values(value).flatMap(idsOf)];
}

function walk(value: unknown, isSeen: boolean, how: Reading, walked: Walked, path: readonly string[]): void {
	if (Array.isArray(value)) {
		for (const item of value) walk(item, isSeen, how, walked, path);
		return;
	}
	if (value === null || typeof value !== "object") return;
	const { visibility } = value as { visibility?: Visibility };
	const field = path.at(-1);
	const canSee =
		isSeen &&
		maySee(visibility, how.reader) &&
		!how.left.some((place) => place.test(path.join("."))) &&
		(field === "agreed" || field === "teachBack" || leadIsSeen(value, how.reader));
	if (isQuote(value)) {
		(canSee ? walked.seen : walked.hidden).push(value);
		return;
	}
	for (const [name, child] of Object.entries(value)) walk(child, canSee, how, walked, [...path, name]);
}

const leadIsSeen = (value: object, reader: string): boolean => {
	const { quote, want } = value as { quote?: Quote | null; want?: Quote };
	return [quote, want].every((lead) => !lead || maySee(lead.visibility, reader));
};
