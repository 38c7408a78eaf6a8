/** What is being typed and not kept yet, on those pages that stand on the turned screen without a box of their own. */
import { everyQuoteOf, isOwnVoice } from "../../../../shared/criteria/voices.ts";
import { isStrength } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Route } from "../../../store/route.ts";
import { SPEAKER_KEY, TELL_BACK } from "../agree/steps.ts";
import { nameOfWho } from "../names.ts";
import { ASKED_WAY, CHANGED_WAY, goalOfStep, readItem, saidQuestions, textQuestions, wayKey } from "../review/steps.ts";
import { chosenWay } from "../talk/how-given.ts";
import type { TurnedItem } from "./turned-page.ts";
import { wordsTyped } from "./words-boxes.ts";

/** The item of what stands in a box, by the draft it is in. */
export const typedItem = (key: string): string => `typed ${key}`;

type Drafts = Readonly<Record<string, string>>;

/** Whose words they will be: the person's, another's, or in nobody's voice because they are a line of ours. */
type Voice = "theirs" | "another" | "ours";

interface Box {
	readonly key: string;
	readonly voice: Voice;
	/** What it is, before "being typed now". */
	readonly what: string;
}

const TYPED = "being typed now";
const theirs = (key: string): Box => ({ key, voice: "theirs", what: "Your words" });
const ours = (key: string, what: string): Box => ({ key, voice: "ours", what });

/** Words of whoever was chosen beside them; nobody chosen yet: in no voice but a plain one, under no name. */
function spokenBy(plan: Plan, drafts: Drafts, key: string, byKey: string, start: string): Box {
	const who = drafts[`${byKey}-who`] ?? start;
	if (who === "me") return theirs(key);
	const contact = plan.team.contacts.find(({ id }) => id === who);
	const name = contact?.name ?? (who === "other" ? (drafts[`${byKey}-name`] ?? "") : "");
	return { key, voice: "another", what: name.trim() === "" ? "Words" : `${name}’s words` };
}

/** Words for the person, told by somebody who knows them or agreed as best, are not in their voice. */
function asGiven(drafts: Drafts, box: Box, wayDraft: string): Box {
	const { how } = chosenWay(drafts, wayDraft);
	const isTold = how === "someone-who-knows" || how === "best-interests";
	return box.voice === "theirs" && isTold ? { ...box, voice: "another", what: "Words" } : box;
}

/** Words whose speaker and way were chosen beside their box; the person's where nothing was. */
function ofChosen(plan: Plan, drafts: Drafts, key: string, wayDraft: string): Box {
	const { spokenBy: who = { kind: "me" } } = chosenWay(drafts, wayDraft);
	if (who.kind !== "me") return { key, voice: "another", what: `${nameOfWho(plan, who)}’s words` };
	return asGiven(drafts, theirs(key), wayDraft);
}

/** Words that are changed stay in the voice of who said them. */
function ofWords(plan: Plan, key: string): Box {
	const changed = everyQuoteOf(plan).find(({ quote }) => key.endsWith(`:${quote.id}`))?.quote;
	if (changed === undefined || isOwnVoice(changed)) return theirs(key);
	const isTold = changed.spokenBy.kind === "me";
	return { key, voice: "another", what: isTold ? "Words" : `${nameOfWho(plan, changed.spokenBy)}’s words` };
}

/**
 * In: the page, the plan as far as everybody here may see it, what is typed in it, and whether nobody but the person and the
 * practitioner is here, and whether no part of the plan is left out for anybody here. Out: what stands in its boxes, letter for letter, marked as not kept yet.
 */
export function beingTyped(
	route: Extract<Route, { readonly screen: "goal" | "part" }>,
	plan: Plan,
	drafts: Drafts,
	isAlone: boolean,
	isWhole: boolean,
): TurnedItem[] {
	const boxes = [
		...(route.screen === "part" && route.part === "review"
			? boxesOfReview(plan, drafts, route.itemId ?? "", isAlone)
			: []),
		...(route.screen === "part" && route.part === "agree" ? boxesOfAgreement(plan, drafts, route.itemId) : []),
		...wordsTyped(route, plan, Object.keys(drafts), isWhole).map((key) => ofWords(plan, key)),
	];
	return boxes.flatMap(({ key, voice, what }) => {
		const text = drafts[key] ?? "";
		return text.trim() === ""
			? []
			: [{ id: typedItem(key), lead: `${what}, ${TYPED}`, quote: null, line: text, typed: voice }];
	});
}

function boxesOfAgreement(plan: Plan, drafts: Drafts, itemId: string | null): readonly Box[] {
	if (itemId === "next") return [theirs(TELL_BACK)];
	if (itemId !== "yes") return [];
	const held = plan.rights.representative;
	const isOthers = held !== null && drafts[SPEAKER_KEY] === "representative";
	if (!isOthers) return [theirs("agree:yes")];
	const name = nameOfWho(plan, { kind: "contact", contactId: held.contactId });
	return [{ key: "agree:yes", voice: "another", what: `${name}’s words` }];
}

function boxesOfReview(plan: Plan, drafts: Drafts, itemId: string, isAlone: boolean): readonly Box[] {
	if (itemId === "change")
		return [
			asGiven(
				drafts,
				spokenBy(plan, drafts, "review-change:words", "review-change:by", isAlone ? "me" : ""),
				CHANGED_WAY,
			),
			ours("review-change:what", "What changes"),
		];
	if (itemId === "ask")
		return [
			asGiven(drafts, spokenBy(plan, drafts, "review-ask:words", "review-ask:by", ""), ASKED_WAY),
			ours("review-ask:how", "How it was asked for"),
		];
	const { reviewId, step } = readItem(itemId);
	if (step === null) return [];
	const text = `review-text:${reviewId}:`;
	const goal = goalOfStep(plan, step);
	if (goal !== null)
		return [
			theirs(`review-goal:${goal.id}:words`),
			ours(`review-goal:${goal.id}:helped`, "What helped"),
			ours(`review-goal:${goal.id}:way`, "What got in the way"),
		];
	if (saidQuestions.some((one) => one.step === step))
		return [
			ofChosen(plan, drafts, `${text}${step}`, wayKey({ id: reviewId }, step)),
			ours(`review-note:${reviewId}:${step}`, "A note"),
		];
	const question = textQuestions.find((one) => one.step === step);
	if (question !== undefined) return [ours(`${text}${step}`, question.label)];
	switch (step) {
		case "working":
		case "not-working": {
			const own = `${reviewId}:${step}`;
			return [spokenBy(plan, drafts, `review-view:${own}`, `review-view-by:${own}`, "")];
		}
		case "matters":
			return plan.matters
				.filter((matter) => !isStrength(matter))
				.map(({ id }) => theirs(`review-anew:${reviewId}:${id}`));
		case "strengths":
			return [
				theirs(`${text}strengths`),
				...plan.matters.filter(isStrength).map(({ id }) => theirs(`review-anew:${reviewId}:${id}`)),
			];
		case "preparation":
			return [ours(`${text}prepared`, "What you had to prepare with")];
		default:
			return [];
	}
}
