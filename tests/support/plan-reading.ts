/** Which quotes of a plan a reader may see: written apart from the composer, so that one can prove the other. */
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

/**
 * The quotes that must stand in a document for this reader, and those that must not stand in it anywhere.
 * A thing whose own words may not be seen goes whole, with all it holds. Answers to "How was it for you?" are never printed.
 */
export function quotesFor(plan: Plan, reader = "person"): Walked {
	const walked: Walked = { seen: [], hidden: [] };
	walk({ ...plan, agreement: { ...plan.agreement, answers: [] } }, true, reader, walked, "");
	walk(plan.agreement.answers, false, reader, walked, "");
	return walked;
}

function walk(value: unknown, isSeen: boolean, reader: string, walked: Walked, field: string): void {
	if (Array.isArray(value)) {
		for (const item of value) walk(item, isSeen, reader, walked, field);
		return;
	}
	if (value === null || typeof value !== "object") return;
	const { visibility } = value as { visibility?: Visibility };
	const canSee =
		isSeen && maySee(visibility, reader) && (field === "agreed" || field === "teachBack" || leadIsSeen(value, reader));
	if (isQuote(value)) {
		(canSee ? walked.seen : walked.hidden).push(value);
		return;
	}
	for (const [name, child] of Object.entries(value)) walk(child, canSee, reader, walked, name);
}

const leadIsSeen = (value: object, reader: string): boolean => {
	const { quote, want } = value as { quote?: Quote | null; want?: Quote };
	return [quote, want].every((lead) => !lead || maySee(lead.visibility, reader));
};
