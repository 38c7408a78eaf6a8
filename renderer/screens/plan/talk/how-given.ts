/** How words come in this talk, where nobody has said otherwise; and how a draft came, remembered with it. */
import { z } from "zod";
import { parseJson } from "../../../../shared/canonical-json.ts";
import { isOwnVoice } from "../../../../shared/criteria/voices.ts";
import { type PlaceId, placeIdSchema } from "../../../../shared/guide/places.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import {
	type HowGiven,
	howGivenSchema,
	type Quote,
	type Staff,
	type Who,
	whoSchema,
} from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { talkGoingOn } from "../../../store/edits/edit.ts";
import type { Said } from "../../../store/edits/words.ts";
import { hasInterpreterLeft, interpreterHere } from "./interpreter.ts";

interface Way {
	readonly how: HowGiven;
	readonly through: string | null;
}

/**
 * Through the interpreter while a talk of today has one who has not left, otherwise said: words that are kept after a talk
 * was ended begin another, and nobody said yet that it has one.
 */
export function usualWay(plan: Plan, day: LocalDate): Way {
	if (!talkGoingOn(plan, day)?.isInterpreted || hasInterpreterLeft(plan)) return { how: "said", through: null };
	const name = interpreterHere(plan).trim();
	return { how: "interpreter", through: name === "" ? null : name };
}

/**
 * In: a plan, today, kept words, the other words that are wanted now, and who types. Out: how those came. Within one talk as
 * the ones before them, unless whoever interpreted has left; at any other as words come there. Whoever signs does so again;
 * who puts it into our words is not known. Who tells something of the person is who they came from, and stays.
 */
export function saidNow(plan: Plan, day: LocalDate, quote: Quote, text: string, staff: Staff): Said {
	const said = { text, staff, questionId: quote.questionId };
	const { how, through } = quote;
	if (!isOwnVoice(quote) && how !== "interpreter") return { ...said, how: how === "written" ? "said" : how, through };
	const talk = talkGoingOn(plan, day);
	const isSameTalk = talk !== null && quote.talkId === talk.id && how !== "written";
	if (isSameTalk && !(how === "interpreter" && hasInterpreterLeft(plan))) return { ...said, how, through };
	if (how === "signed") return { ...said, how, through: null };
	return { ...said, ...usualWay(plan, day) };
}

/** Ways that words come by way of somebody else. */
export const comesThrough = (how: HowGiven): boolean =>
	how === "interpreter" || how === "someone-who-knows" || how === "best-interests";

const givenSchema = z.strictObject({
	how: howGivenSchema,
	/** The name typed; null where the usual one stands. */
	through: z.string().nullable(),
	spokenBy: whoSchema,
});
export type Given = z.infer<typeof givenSchema>;

/** The draft's neighbour in the record: how the words in the box of this stage were given. */
export const givenKey = (stage: Stage): string => `words-given:${stage}`;

/** Where the words of this stage were said to go, and at which question: true of that question alone. */
export const placeKey = (stage: Stage): string => `words-place:${stage}`;

/** The draft that says where the next words go. */
export const placeDraft = (questionId: string, place: PlaceId): string => JSON.stringify([questionId, place]);

const chosenSchema = z.tuple([z.string(), placeIdSchema]);

/** Where it was said that the next words go, at this question; null where nobody said. */
export function chosenPlace(
	drafts: Readonly<Record<string, string>>,
	stage: Stage,
	questionId: string,
): PlaceId | null {
	const chosen = readDraft(chosenSchema, drafts[placeKey(stage)]);
	return chosen?.[0] === questionId ? chosen[1] : null;
}

/** What was remembered beside a draft; null where nothing was, or it cannot be read. */
function readDraft<T>(schema: z.ZodType<T>, text: string | undefined): T | null {
	if (text === undefined) return null;
	try {
		return schema.safeParse(parseJson(text)).data ?? null;
	} catch {
		return null;
	}
}

/** How a draft that stands in the box of this stage was given; null where none stands, or nothing was remembered. */
export function givenOf(drafts: Readonly<Record<string, string>>, stage: Stage): Given | null {
	return drafts[`words:${stage}`] === undefined ? null : readDraft(givenSchema, drafts[givenKey(stage)]);
}

const chosenWaySchema = givenSchema.partial().extend({
	/** It is written because the person's hands were on the keys of the turned screen: what others type on is not. */
	isTheirHand: z.literal(true).optional(),
});
/** What was chosen of a box outside the talk's stages; what is left out goes as it usually does. */
export type ChosenWay = z.infer<typeof chosenWaySchema>;

/** What was chosen beside a box, by the draft that remembers it. */
export const chosenWay = (drafts: Readonly<Record<string, string>>, key: string): ChosenWay =>
	readDraft(chosenWaySchema, drafts[key]) ?? {};

/**
 * In: a plan, today, whose words, and what was chosen beside their box. Out: how they are kept. The person's come as words do in
 * this talk, anybody else's as said.
 */
export function wayGiven(plan: Plan, day: LocalDate, speaker: Who, { how: chosen, through: typed }: ChosenWay): Way {
	const usual = speaker.kind === "me" ? usualWay(plan, day) : ({ how: "said", through: null } as const);
	const how = chosen ?? usual.how;
	if (!comesThrough(how)) return { how, through: null };
	const through = (typed ?? (how === "interpreter" ? interpreterHere(plan) : "")).trim();
	return { how, through: through === "" ? null : through };
}
