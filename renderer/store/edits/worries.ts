/** What is on the person's mind: how much it bothers them, which comes first, what it grows into. */
import { newId } from "../../../shared/plan/ids.ts";
import type { Matter, Worry } from "../../../shared/plan/matters.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Rating, Staff } from "../../../shared/plan/quote.ts";
import type { Clock } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, remove, set } from "./edit.ts";
import { newQuote } from "./words.ts";

/** A worry picked by its card, before there are words for it. One card, one worry without words. */
export function pickWorry(plan: Plan, area: Worry["area"]): Edit | null {
	if (plan.worries.some((worry) => worry.area === area)) return null;
	const worry: Worry = { id: newId(), area, quote: null, bother: null, order: null };
	return { label: "picked a worry", changes: [insert(["worries"], worry, last(plan.worries))] };
}

/**
 * The person means the card as it stands: its name becomes their words, given by pointing. Said by whoever saw them point,
 * never done by picking alone.
 */
export function meanCard(plan: Plan, worry: Worry, title: string, staff: Staff, clock: Clock): Edit | null {
	if (worry.quote !== null) return null;
	const said = { text: title, how: "pictures", staff, questionId: "mind.first" } as const;
	// The card is in English, whatever they speak.
	const quote = { ...newQuote(plan, said, clock), language: "en-GB" };
	return { label: "kept a worry as on its card", changes: [set(["worries", { id: worry.id }, "quote"], quote)] };
}

/** Puts a card back that was picked and never talked about. */
export const unpickWorry = (id: string): Edit => ({ label: "put a worry back", changes: [remove(["worries"], id)] });

/** How much a worry bothers, by its id: one to ten, or that the person cannot say. */
export const setBother = (id: string, bother: Rating): Edit => ({
	label: "said how much a worry bothers",
	changes: [set(["worries", { id }, "bother"], bother)],
});

/** Which comes first: the chosen one goes to the front, or leaves the order; the others keep theirs. */
export function putInOrder(plan: Plan, id: string, isChosen: boolean): Edit {
	const ordered = plan.worries
		.filter((worry) => worry.order !== null && worry.id !== id)
		.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0))
		.map((worry) => worry.id);
	const next = isChosen ? [...ordered, id] : ordered;
	const place = (worry: Worry): number | null => (next.includes(worry.id) ? next.indexOf(worry.id) + 1 : null);
	return {
		label: "said which worry comes first",
		changes: plan.worries
			.filter((worry) => place(worry) !== worry.order)
			.map((worry) => set(["worries", { id: worry.id }, "order"], place(worry))),
	};
}

/** A worry that is also something that matters: the same words, as a thing of their own. */
export function growIntoMatter(plan: Plan, worry: Worry): Edit | null {
	if (worry.quote === null || plan.matters.some((matter) => matter.fromWorryId === worry.id)) return null;
	const matter: Matter = {
		id: newId(),
		area: "know-about-me",
		quote: sameWords(worry.quote),
		fromWorryId: worry.id,
		stillTrue: null,
	};
	return { label: "put a worry with what matters", changes: [insert(["matters"], matter, last(plan.matters))] };
}

/** Words that stand in a second place: letter for letter, with whose they are and how they were given. */
const sameWords = (quote: Quote): Quote => ({
	...quote,
	id: newId(),
	translations: quote.translations.map((one) => ({ ...one, id: newId() })),
});

/** Whether these words of a look-again stand among the worries. */
export const isWorryToo = ({ worries }: Plan, { text, keptAt }: Quote): boolean =>
	worries.some(({ quote }) => quote?.text === text && quote.keptAt === keptAt);

/** What was told at a look-again is a worry too: the same words, beside what is on their mind. Null where they stand there. */
export function keepAsWorry(plan: Plan, quote: Quote): Edit | null {
	if (isWorryToo(plan, quote)) return null;
	const worry: Worry = { id: newId(), area: "none", quote: sameWords(quote), bother: null, order: null };
	return {
		label: "put words of a look-again with the worries",
		changes: [insert(["worries"], worry, last(plan.worries))],
	};
}
