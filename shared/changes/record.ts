/**
 * What one save holds (decision 4): the plan after the change, what is being typed, the way back and forward, and the
 * summary that lists and search are rebuilt from. Undo never rewrites history: it is a change of its own.
 */
import { z } from "zod";
import { changedSinceAgreed } from "../criteria/changed-since.ts";
import { easyReadChecked } from "../criteria/easy-read-checked.ts";
import { AppError } from "../errors.ts";
import { wordingMark } from "../language/same-words.ts";
import { checkedOnce } from "../plan/checked.ts";
import { checkedPlans, type Plan, planningStateSchema, planSchema } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import { isAcceptedText, listOf, maybe, maybeYes, textSchema } from "../plan/text.ts";
import { type Clock, instantNow, instantSchema, localDateSchema } from "../plan/time.ts";
import { reviewFactsOf, reviewFactsSchema } from "../reviews/facts.ts";
import { applyChanges, type Change, changeSchema } from "./change.ts";

/** A step that can be undone: what to apply, and what it is called ("kept words in My routines"; never the words). */
const stepSchema = z.strictObject({ label: z.string().max(200), changes: z.array(changeSchema).max(200) });
export type HistoryStep = z.infer<typeof stepSchema>;

/** As many steps as anyone goes back; older ones are let go. */
const MAX_STEPS = 200;

/** What stands in a words box: saved, private, never exported. The key names the box. */
export const draftKeySchema = z.string().regex(/^[a-z-]{1,40}(:[0-9a-z-]{1,60}){0,2}$/);

export const recordSchema = z.strictObject({
	plan: planSchema,
	drafts: z.record(draftKeySchema, textSchema).default({}),
	undo: z.array(stepSchema).max(MAX_STEPS).default([]),
	redo: z.array(stepSchema).max(MAX_STEPS).default([]),
	/** Where they were: the route, so that unlock returns to the same question. */
	place: z.string().max(300).default(""),
});
export type PlanRecord = z.infer<typeof recordSchema>;

const checkedSteps = checkedOnce<HistoryStep>(stepSchema);
/** Takes what `recordSchema` takes, for a record on its way out: a plan and steps found right before are not looked at again. */
export const savedRecordSchema = recordSchema.extend({
	plan: checkedPlans.schema,
	undo: z.array(checkedSteps.schema).max(MAX_STEPS),
	redo: z.array(checkedSteps.schema).max(MAX_STEPS),
});

export const summarySchema = z.strictObject({
	calledName: z.string(),
	fullName: z.string(),
	born: maybe(localDateSchema),
	nhsNumber: maybe(z.string()),
	kind: z.enum(["full", "lite"]),
	version: z.int().positive(),
	state: planningStateSchema,
	updatedAt: instantSchema,
	lookAgainOn: maybe(localDateSchema),
	lastTalkOn: maybe(localDateSchema),
	/** Whether somebody said that the last talk is over. */
	isLastTalkOver: z.boolean().default(false),
	talkCount: z.int().nonnegative(),
	minutes: z.int().nonnegative(),
	isInvented: z.boolean(),
	needs: listOf(z.string()),
	pronouns: maybe(z.enum(["she", "he", "they"])),
	/** The first line of where they live, to tell two people of one name apart. */
	addressLine: z.string().default(""),
	reviews: reviewFactsSchema.prefault({}),
	/** Who arranges the next look-again, or keeps the plan together; empty when nobody is named. */
	arrangedBy: z.string().default(""),
	/** There are easy-read lines of this version that nobody has checked. */
	isEasyReadToCheck: z.boolean().default(false),
	/** Whether today's version was changed since it was agreed. Null: not agreed, or saved by an app that did not look. */
	isChangedSinceAgreed: maybeYes,
	/** What was last given to prepare with, and when. */
	prepared: maybe(z.strictObject({ what: z.string(), on: localDateSchema })),
	/** Digests of how each goal is worded: the same wording in three plans is asked about (V9). */
	wording: listOf(z.string()),
});
export type Summary = z.infer<typeof summarySchema>;

/** First and family name as written. */
export const fullNameOf = (plan: Plan): string =>
	[plan.about.firstName, plan.about.familyName].filter((part) => part !== "").join(" ");

/** Whoever arranges the next look-again; failing that, the co-ordinator. */
function arrangedBy(plan: Plan): string {
	const { coordinatorId, contacts } = plan.team;
	const coordinator: Who | null = coordinatorId ? { kind: "contact", contactId: coordinatorId } : null;
	const who = plan.agreement.lookAgain?.arrangedBy ?? coordinator;
	if (who === null) return "";
	if (who.kind === "contact") return contacts.find((contact) => contact.id === who.contactId)?.name ?? "";
	return who.kind === "me" ? plan.about.calledName : who.name;
}

/** Somebody must check easy read with the person, again for each version and after each change (rule E26). */
const isEasyReadToCheck = (plan: Plan): boolean => plan.easyRead.lines.length > 0 && easyReadChecked(plan) === null;

const wordingOf = (plan: Plan): string[] =>
	plan.goals
		.flatMap((goal) => [goal.quote.text, ...(goal.plain ? [goal.plain.text] : [])])
		.map(wordingMark)
		.filter((mark) => mark !== "");

/**
 * What lists and search need of a plan, and no more. Whether it was changed since it was agreed costs a digest: where that
 * is known, it is passed in (renderer/store/since-agreed.ts).
 */
export function summaryOf(plan: Plan, isChangedSinceAgreed: boolean | null = changedSinceAgreed(plan)): Summary {
	const held = plan.talks.held;
	const prepared = plan.talks.preparation.given.at(-1);
	return {
		calledName: plan.about.calledName,
		fullName: fullNameOf(plan),
		born: plan.about.born,
		nhsNumber: plan.about.nhsNumber,
		kind: plan.kind,
		version: plan.version,
		state: plan.state,
		updatedAt: plan.updatedAt,
		lookAgainOn: plan.agreement.lookAgain?.on ?? null,
		lastTalkOn: held.at(-1)?.on ?? null,
		isLastTalkOver: (held.at(-1)?.endedAt ?? null) !== null,
		talkCount: held.length,
		minutes: (held.at(-1)?.minutes ?? []).reduce((total, part) => total + part.minutes, 0),
		isInvented: plan.isInvented,
		needs: plan.needs.flags.map((flag) => flag.text),
		pronouns: plan.about.pronouns,
		addressLine: plan.about.addresses[0]?.lines[0] ?? "",
		reviews: reviewFactsOf(plan),
		arrangedBy: arrangedBy(plan),
		isEasyReadToCheck: isEasyReadToCheck(plan),
		isChangedSinceAgreed,
		prepared: prepared ? { what: prepared.what, on: prepared.on } : null,
		wording: wordingOf(plan),
	};
}

/** The plan as of now. No rule ties the time to anything else, so a plan that was right still is. */
function touched(plan: Plan, clock: Clock): Plan {
	const now = { ...plan, updatedAt: instantNow(clock) };
	return checkedPlans.isKnown(plan) ? checkedPlans.remember(now) : now;
}

/** A record for a plan that has just begun. */
export const newRecord = (plan: Plan): PlanRecord => ({ plan, drafts: {}, undo: [], redo: [], place: "" });

/** Changes the plan; the way back is remembered under the label. Throws AppError `bad-input`. */
export function change(record: PlanRecord, label: string, changes: readonly Change[], clock: Clock): PlanRecord {
	const applied = applyChanges(record.plan, changes);
	const step = { label, changes: [...applied.inverse] };
	return { ...record, plan: touched(applied.plan, clock), undo: [...record.undo, step].slice(-MAX_STEPS), redo: [] };
}

/**
 * Changes the plan without a step of its own to undo: for what nobody would call an action, such as minutes passing
 * or a prompt having been asked.
 */
export const changeQuietly = (record: PlanRecord, changes: readonly Change[], clock: Clock): PlanRecord => ({
	...record,
	plan: touched(applyChanges(record.plan, changes).plan, clock),
});

/** Steps back or forward. The label says what; null when there is nothing to take back. */
export function stepHistory(
	record: PlanRecord,
	way: "undo" | "redo",
	clock: Clock,
): { record: PlanRecord; label: string } | null {
	const step = record[way].at(-1);
	if (!step) return null;
	const applied = applyChanges(record.plan, step.changes);
	const other = way === "undo" ? "redo" : "undo";
	const opposite = { label: step.label, changes: [...applied.inverse] };
	return {
		label: step.label,
		record: {
			...record,
			plan: touched(applied.plan, clock),
			[way]: record[way].slice(0, -1),
			[other]: [...record[other], opposite].slice(-MAX_STEPS),
		},
	};
}

/** Keeps what is being typed. An empty box keeps nothing. Throws AppError `not-accepted-text`. */
export function setDraft(record: PlanRecord, key: string, text: string): PlanRecord {
	if (!isAcceptedText(text))
		throw new AppError(
			"not-accepted-text",
			"Some characters here cannot be kept. Take them out and try again.",
			"draft",
		);
	const { [key]: _old, ...others } = record.drafts;
	return { ...record, drafts: text === "" ? others : { ...others, [key]: text } };
}
