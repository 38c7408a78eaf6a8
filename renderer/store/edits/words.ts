/** Words that were kept: one quote, one id, one place; changed only by keeping the earlier ones. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { keyOf } from "../../../shared/criteria/case.ts";
import { isListPlace, isViewPlace, type Kept, listOfPlace, type PlaceId } from "../../../shared/guide/places.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Matter, MatterArea, Worry } from "../../../shared/plan/matters.ts";
import { whoMeant, whoNamed } from "../../../shared/plan/people-known.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { HowGiven, Quote, Staff, Visibility, Who } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow, today } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, remove, set, talkGoingOn } from "./edit.ts";
import { nowRelevant } from "./relevance.ts";

export interface Said {
	readonly text: string;
	readonly how: HowGiven;
	readonly staff: Staff;
	readonly questionId: string | null;
	readonly isPrivate?: boolean;
	/** Whose words; the person's own when left out. */
	readonly spokenBy?: Who;
	/** The interpreter, or who told us. */
	readonly through?: string | null;
}

/** A new quote: exactly the text, who typed it, how it was given, when, at which talk and question. */
export function newQuote(plan: Plan, said: Said, clock: Clock): Quote {
	return {
		id: newId(),
		text: said.text,
		language: plan.needs.preferredLanguage,
		spokenBy: whoSpoke(plan, said),
		how: said.how,
		through: said.through ?? null,
		typedBy: typedBy(said),
		keptAt: instantNow(clock),
		talkId: talkGoingOn(plan, today(clock))?.id ?? null,
		questionId: said.questionId,
		translations: [],
		readBack: null,
		exactWords: [],
		earlier: [],
		visibility: said.isPrivate ? { kind: "private" } : { kind: "everyone" },
	};
}

/** Words told by somebody who knows the person are that one's words, where it is said who: one choice and one name. */
const whoSpoke = (
	plan: Plan,
	{ how, through = null, spokenBy = { kind: "me" } }: Pick<Said, "how" | "through" | "spokenBy">,
): Who =>
	how === "someone-who-knows" && through !== null && spokenBy.kind === "me" ? whoNamed(plan, through) : spokenBy;

/** Whose words they would be, had nobody told them: who spoke, or the person where whoever told them stands for that. */
export function saidItself(plan: Plan, { how, through, spokenBy }: Pick<Quote, "how" | "through" | "spokenBy">): Who {
	if (how !== "someone-who-knows" || through === null) return spokenBy;
	const isTeller = keyOf(whoMeant(plan, spokenBy)) === keyOf(whoNamed(plan, through));
	return isTeller ? { kind: "me" } : spokenBy;
}

/** What somebody wrote, they typed; who is only named here has no entry of their own, and staff typed for them. */
function typedBy({ how, spokenBy = { kind: "me" }, staff }: Said): Quote["typedBy"] {
	return how === "written" && spokenBy.kind !== "other"
		? spokenBy
		: { kind: "staff", name: staff.name, role: staff.role };
}

/** What puts a quote into a place. Worries named by a card and still without words take them first. */
function into(plan: Plan, place: PlaceId, quote: Quote): Change {
	if (place === "hopes") {
		const talk = plan.talks.held.at(-1);
		// Without a talk there is nothing to hope for: then it is good to know.
		if (!talk) return into(plan, "matter.know-about-me", quote);
		return insert(["talks", "held", { id: talk.id }, "hopes"], quote, last(talk.hopes));
	}
	if (place.startsWith("matter.")) {
		const matter: Matter = { id: newId(), area: areaOf<MatterArea>(place), quote, fromWorryId: null, stillTrue: null };
		return insert(["matters"], matter, last(plan.matters));
	}
	if (place.startsWith("worry.")) {
		const area = areaOf<Worry["area"]>(place);
		const named = plan.worries.find((worry) => worry.area === area && worry.quote === null);
		if (named) return set(["worries", { id: named.id }, "quote"], quote);
		const worry: Worry = { id: newId(), area, quote, bother: null, order: null };
		return insert(["worries"], worry, last(plan.worries));
	}
	if (place === "health.condition") {
		const { conditions } = plan.health;
		const condition = { id: newId(), quote, doctorsName: null, told: null, visibility: { kind: "everyone" } };
		return insert(["health", "conditions"], condition, last(conditions));
	}
	if (isViewPlace(place)) {
		const list = place === "daily.working" ? plan.daily.working : plan.daily.notWorking;
		return insert(listOfPlace(place), { id: newId(), by: quote.spokenBy, quote } as { id: string }, last(list));
	}
	if (isListPlace(place)) return insert(listOfPlace(place), quote, lastIn(plan, listOfPlace(place)));
	return set(["daily", "oneHigher"], quote);
}

const areaOf = <A extends string>(place: PlaceId): A => place.slice(place.indexOf(".") + 1) as A;

function lastIn(plan: Plan, list: Place): string | null {
	const [part, field] = list as [keyof Plan, string];
	return last((plan[part] as unknown as Record<string, readonly { id: string }[]>)[field] ?? []);
}

/** Keeps words in their place. Words that stood alone in a field are kept behind the new ones. */
export function keepWords(plan: Plan, place: PlaceId, placeName: string, said: Said, clock: Clock): Edit {
	const quote = over(plan, place, newQuote(plan, said, clock));
	return { label: `kept words in ${placeName}`, changes: [...begun(plan, place, clock), into(plan, place, quote)] };
}

/** Words of health or of living with it day to day: that part concerns them. */
function begun({ daily, health }: Plan, place: PlaceId, clock: Clock): readonly Change[] {
	if (place.startsWith("daily.")) return nowRelevant(["daily", "relevance"], daily.relevance, clock);
	if (place === "health.condition") return nowRelevant(["health", "relevance"], health.relevance, clock);
	return [];
}

/** Where one quote stands alone, the one before it is kept behind it. */
function over(plan: Plan, place: PlaceId, quote: Quote): Quote {
	const old = place === "daily.one-higher" ? plan.daily.oneHigher : null;
	return old ? { ...quote, earlier: [...earlierOf(old), ...quote.earlier] } : quote;
}

const earlierOf = (quote: Quote): Quote["earlier"] => [
	...quote.earlier,
	{ text: quote.text, how: quote.how, keptAt: quote.keptAt, typedBy: quote.typedBy },
];

/** The same thing said again: one id, seen by the same people, and the earlier words kept behind the new ones. */
export const saidAgain = (old: Quote | null, next: Quote): Quote =>
	old === null ? next : { ...next, id: old.id, visibility: old.visibility, earlier: earlierOf(old) };

/** Other words in the same place: the earlier ones are kept behind them, and they are to be read back again. */
const withText = (quote: Quote, text: string, staff: Staff): Quote => ({
	...quote,
	text,
	earlier: earlierOf(quote),
	readBack: null,
	typedBy: { kind: "staff", name: staff.name, role: staff.role },
});

/**
 * The person wants other words: the earlier ones are kept. These came as is said with them, at the talk that goes on: who
 * was there and who interpreted before did not hear them. What was put into another language was not of these.
 */
export const reword = (plan: Plan, at: Place, quote: Quote, said: Said, clock: Clock): Edit => {
	const { text, staff, how, through = null } = said;
	const talkId = talkGoingOn(plan, today(clock))?.id ?? null;
	const next = { ...withText(quote, text, staff), how, through, talkId, keptAt: instantNow(clock), translations: [] };
	return { label: "changed kept words", changes: [set(at, next)] };
};

/** A slip of whoever typed is put right: it stays said when it was said. */
export const mistyped = (at: Place, quote: Quote, text: string, staff: Staff): Edit => ({
	label: "put right what was mistyped",
	changes: [set(at, withText(quote, text, staff))],
});

/** Puts words in another place: the same quote, with all that belongs to it. */
export function moveWords(plan: Plan, kept: Kept, place: PlaceId, placeName: string): Edit {
	const label = `moved words to ${placeName}`;
	const isSameKind = (kind: string) => kept.place.startsWith(kind) && place.startsWith(kind);
	if (kept.item && (isSameKind("matter.") || isSameKind("worry.")))
		return { label, changes: [set([...kept.item.list, { id: kept.item.id }, "area"], areaOf(place))] };
	if (place === kept.place) return { label, changes: [] };
	return { label, changes: [...takenOut(plan, kept), into(plan, place, over(plan, place, kept.quote))] };
}

/** Said by the person, or told by somebody: that is whose words they are as well. */
export const setHow = (plan: Plan, at: Place, quote: Quote, how: HowGiven): Edit => ({
	label: "changed how words were given",
	changes: [set([...at, "how"], how), ...spokenNow(plan, at, quote, { how, through: quote.through })],
});

/**
 * Through whom words came; null where they came straight from who spoke. Whose they are follows, where it hangs on it.
 */
export const setThrough = (plan: Plan, at: Place, quote: Quote, through: string | null): Edit => ({
	label: "changed who words came through",
	changes: [set([...at, "through"], through), ...spokenNow(plan, at, quote, { how: quote.how, through })],
});

function spokenNow(plan: Plan, at: Place, quote: Quote, now: Pick<Quote, "how" | "through">): Change[] {
	const spokenBy = whoSpoke(plan, { ...now, spokenBy: saidItself(plan, quote) });
	return keyOf(spokenBy) === keyOf(quote.spokenBy) ? [] : [set([...at, "spokenBy"], spokenBy)];
}

/** Whose words they are. */
export const setSpokenBy = (at: Place, spokenBy: Who): Edit => ({
	label: "changed whose words they are",
	changes: [set([...at, "spokenBy"], spokenBy)],
});

/** Who may see words. What undo calls it tells which way it went. */
export const setVisibility = (at: Place, visibility: Visibility): Edit => ({
	label: visibility.kind === "private" ? "kept words between us" : "changed who may see words",
	changes: [set([...at, "visibility"], visibility)],
});

/** Beside the words, never over them: what they mean in another language, by whom, when. */
export function addTranslation(
	at: Place,
	quote: Quote,
	translation: { readonly language: string; readonly text: string; readonly by: string },
	clock: Clock,
): Edit {
	const item = { id: newId(), ...translation, on: today(clock), isChecked: false };
	return { label: "kept a translation", changes: [insert([...at, "translations"], item, last(quote.translations))] };
}

/** Takes a translation out, by id; the words it stood beside are untouched. */
export const removeTranslation = (at: Place, id: string): Edit => ({
	label: "took a translation out",
	changes: [remove([...at, "translations"], id)],
});

/** What takes words out, and all that points at them. */
function takenOut(plan: Plan, kept: Kept): Change[] {
	if (kept.item === null) return [set(kept.at, null)];
	const { id, list } = kept.item;
	const goals = plan.goals.flatMap((goal): Change[] => [
		...(goal.matterId === id ? [set(["goals", { id: goal.id }, "matterId"], null)] : []),
		...(goal.worryId === id ? [set(["goals", { id: goal.id }, "worryId"], null)] : []),
	]);
	const matters = plan.matters
		.filter((matter) => matter.fromWorryId === id)
		.map((matter) => set(["matters", { id: matter.id }, "fromWorryId"], null));
	return [...goals, ...matters, remove(list, id)];
}

/** Takes words out; undo brings them back. Words on the first page leave it. */
export function removeWords(plan: Plan, kept: Kept): Edit {
	const onFirstPage: Change[] = plan.firstPage.quoteId === kept.quote.id ? [set(["firstPage", "quoteId"], null)] : [];
	return { label: "took words out", changes: [...onFirstPage, ...takenOut(plan, kept)] };
}

/** The quote for the first page, by id; null for none. */
export const chooseFirstPage = (quoteId: string | null): Edit => ({
	label: quoteId === null ? "took words off the first page" : "put words on the first page",
	changes: [set(["firstPage", "quoteId"], quoteId)],
});
