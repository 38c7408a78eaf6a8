/** What a user does, as typed changes with a name for undo. The names never hold words of the person. */
import type { Change } from "../../shared/changes/change.ts";
import type { Action, Goal } from "../../shared/plan/goals.ts";
import { newId } from "../../shared/plan/ids.ts";
import type { Matter, MatterArea } from "../../shared/plan/matters.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { HowGiven, Quote, Staff, Visibility, Who } from "../../shared/plan/quote.ts";
import type { Skip, Stage, Talk } from "../../shared/plan/talks.ts";
import { type Clock, instantNow, today } from "../../shared/plan/time.ts";

export interface Edit {
	readonly label: string;
	readonly changes: readonly Change[];
}

interface Said {
	readonly text: string;
	readonly how: HowGiven;
	readonly staff: Staff;
	readonly questionId: string | null;
	readonly isPrivate?: boolean;
}

type Json = Extract<Change, { op: "set" }>["value"];
const asJson = (value: unknown): Json => value as Json;
const last = (items: readonly { id: string }[]): string | null => items.at(-1)?.id ?? null;
const insert = (at: Change["at"], item: { readonly id: string }, after: string | null): Change => ({
	op: "insert",
	at,
	item: item as { id: string; [key: string]: unknown },
	after,
});

/** A new quote: exactly the text, who typed it, how it was given, when, at which talk and question. */
export function newQuote(plan: Plan, said: Said, clock: Clock): Quote {
	return {
		id: newId(),
		text: said.text,
		language: plan.needs.preferredLanguage,
		spokenBy: { kind: "me" },
		how: said.how,
		through: null,
		typedBy: said.how === "written" ? { kind: "me" } : { kind: "staff", name: said.staff.name, role: said.staff.role },
		keptAt: instantNow(clock),
		talkId: last(plan.talks.held),
		questionId: said.questionId,
		translations: [],
		readBack: null,
		exactWords: [],
		earlier: [],
		visibility: said.isPrivate ? { kind: "private" } : { kind: "everyone" },
	};
}

/** Keeps words as one thing that matters, in its place. */
export function keepMatter(plan: Plan, area: MatterArea, areaName: string, said: Said, clock: Clock): Edit {
	const matter: Matter = { id: newId(), area, quote: newQuote(plan, said, clock), fromWorryId: null, stillTrue: null };
	return { label: `kept words in ${areaName}`, changes: [insert(["matters"], matter, last(plan.matters))] };
}

/** The person changed their words: the earlier ones are kept. */
export function rewordMatter(matter: Matter, text: string, staff: Staff, clock: Clock): Edit {
	const { quote } = matter;
	const earlier = [
		...quote.earlier,
		{ text: quote.text, how: quote.how, keptAt: quote.keptAt, typedBy: quote.typedBy },
	];
	const next: Quote = {
		...quote,
		text,
		earlier,
		keptAt: instantNow(clock),
		readBack: null,
		typedBy: { kind: "staff", name: staff.name, role: staff.role },
	};
	return {
		label: "changed kept words",
		changes: [{ op: "set", at: ["matters", { id: matter.id }, "quote"], value: asJson(next) }],
	};
}

export const moveMatterTo = (matter: Matter, area: MatterArea, areaName: string): Edit => ({
	label: `moved words to ${areaName}`,
	changes: [{ op: "set", at: ["matters", { id: matter.id }, "area"], value: area }],
});

export const setMatterHow = (matter: Matter, how: HowGiven): Edit => ({
	label: "changed how words were given",
	changes: [{ op: "set", at: ["matters", { id: matter.id }, "quote", "how"], value: how }],
});

export const setMatterVisibility = (matter: Matter, visibility: Visibility): Edit => ({
	label: visibility.kind === "private" ? "kept words between us" : "let words be seen",
	changes: [{ op: "set", at: ["matters", { id: matter.id }, "quote", "visibility"], value: asJson(visibility) }],
});

/** Takes words out; undo brings them back. Words on the first page leave it. */
export function removeMatter(plan: Plan, matter: Matter): Edit {
	const onFirstPage: Change[] =
		plan.firstPage.quoteId === matter.quote.id ? [{ op: "set", at: ["firstPage", "quoteId"], value: null }] : [];
	const goals: Change[] = plan.goals
		.filter((goal) => goal.matterId === matter.id)
		.map((goal) => ({ op: "set", at: ["goals", { id: goal.id }, "matterId"], value: null }));
	return {
		label: "took words out",
		changes: [...onFirstPage, ...goals, { op: "remove", at: ["matters"], id: matter.id }],
	};
}

export const chooseFirstPage = (quoteId: string | null): Edit => ({
	label: quoteId === null ? "took words off the first page" : "put words on the first page",
	changes: [{ op: "set", at: ["firstPage", "quoteId"], value: quoteId }],
});

/** A question left for now, with the reason. */
export function leaveQuestion(
	plan: Plan,
	stage: Stage,
	questionId: string,
	reason: Skip["reason"],
	clock: Clock,
): Edit {
	const skip: Skip = {
		id: newId(),
		stage,
		questionId,
		reason,
		note: null,
		at: instantNow(clock),
		talkId: last(plan.talks.held),
	};
	return { label: "left a question", changes: [insert(["talks", "skips"], skip, last(plan.talks.skips))] };
}

/** Today's talk; begun when the conversation opens on a new day. */
export function beginTalk(plan: Plan, staff: Staff, clock: Clock): readonly Change[] {
	const day = today(clock);
	if (plan.talks.held.at(-1)?.on === day) return [];
	const talk: Talk = {
		id: newId(),
		on: day,
		startedAt: instantNow(clock),
		endedAt: null,
		place: "",
		shape: plan.kind === "lite" ? 20 : 45,
		present: [],
		isPersonPresent: true,
		by: staff,
		isInterpreted: false,
		minutes: [],
		asked: [],
		healthFirstBecause: null,
	};
	return [insert(["talks", "held"], talk, last(plan.talks.held))];
}

const inTalk = (talk: Talk, field: keyof Talk, value: unknown): Change => ({
	op: "set",
	at: ["talks", "held", { id: talk.id }, field],
	value: asJson(value),
});

/** One more minute in a part. */
export function addMinute(talk: Talk, stage: Stage): readonly Change[] {
	const others = talk.minutes.filter((part) => part.stage !== stage);
	const minutes = (talk.minutes.find((part) => part.stage === stage)?.minutes ?? 0) + 1;
	return [inTalk(talk, "minutes", [...others, { stage, minutes }])];
}

export const markAsked = (talk: Talk, promptId: string): readonly Change[] =>
	talk.asked.includes(promptId) ? [] : [inTalk(talk, "asked", [...talk.asked, promptId])];

export const setTalkPlace = (talk: Talk, place: string): Edit => ({
	label: "changed where we met",
	changes: [inTalk(talk, "place", place)],
});
export const setTalkPresent = (talk: Talk, present: readonly Who[]): Edit => ({
	label: "changed who was there",
	changes: [inTalk(talk, "present", present)],
});

/** A goal in the person's words. */
export function newGoal(plan: Plan, said: Said, clock: Clock): { goal: Goal; edit: Edit } {
	const goal: Goal = {
		id: newId(),
		title: null,
		quote: newQuote(plan, said, clock),
		why: null,
		matterId: null,
		worryId: null,
		plain: null,
		notes: [],
		importance: null,
		howWeWillKnow: null,
		attainment: null,
		target: null,
		category: null,
		status: "working-on-it",
		isKeepAsIs: false,
		outcomes: [],
		actions: [],
		readBack: null,
		notPossible: null,
		firstAuthor: "me",
		decidedWith: [said.staff],
		place: "",
		visibility: { kind: "everyone" },
	};
	return { goal, edit: { label: "kept a goal", changes: [insert(["goals"], goal, last(plan.goals))] } };
}

/** One field of a goal. */
export const setGoal = <F extends keyof Goal>(goal: Goal, field: F, value: Goal[F], label: string): Edit => ({
	label,
	changes: [{ op: "set", at: ["goals", { id: goal.id }, field], value: asJson(value) }],
});

export interface NewAction {
	readonly group: Action["group"];
	readonly owner: Who;
	readonly text: string;
	readonly when: string;
	readonly asked: Action["asked"];
	readonly agreed: Action["agreed"];
}

const order: Record<Action["group"], number> = { me: 0, mine: 1, others: 2 };

/** An action, put after the last of its group: me, then my family and friends, then others (framework S:L195). */
export function addAction(goal: Goal, next: NewAction, clock: Clock): { action: Action; edit: Edit } {
	const action: Action = {
		id: newId(),
		group: next.group,
		owner: next.owner,
		text: next.text,
		when: next.when.trim() === "" ? null : { kind: "words", text: next.when },
		howOften: null,
		where: null,
		asked: next.asked,
		agreed: next.agreed,
		confidence: null,
		ifThen: null,
		status: "not-started",
		statusNote: null,
		updatedAt: instantNow(clock),
		reviewOn: null,
		notPossible: null,
		steps: [],
		visibility: { kind: "everyone" },
	};
	const after = goal.actions.filter((other) => order[other.group] <= order[next.group]).at(-1)?.id ?? null;
	return {
		action,
		edit: { label: "kept an action", changes: [insert(["goals", { id: goal.id }, "actions"], action, after)] },
	};
}

export const setAction = <F extends keyof Action>(
	goal: Goal,
	action: Action,
	field: F,
	value: Action[F],
	label: string,
): Edit => ({
	label,
	changes: [{ op: "set", at: ["goals", { id: goal.id }, "actions", { id: action.id }, field], value: asJson(value) }],
});

export const removeAction = (goal: Goal, action: Action): Edit => ({
	label: "took an action out",
	changes: [{ op: "remove", at: ["goals", { id: goal.id }, "actions"], id: action.id }],
});

/** Moves an action one place within its own group. */
export function moveAction(goal: Goal, action: Action, way: "up" | "down"): Edit | null {
	const group = goal.actions.filter((other) => other.group === action.group);
	const index = group.indexOf(action);
	const target = way === "up" ? index - 1 : index + 1;
	if (target < 0 || target >= group.length) return null;
	const without = goal.actions.filter((other) => other !== action);
	const neighbour = group[target];
	if (!neighbour) return null;
	const at = without.indexOf(neighbour);
	const after = way === "up" ? (without[at - 1]?.id ?? null) : neighbour.id;
	return {
		label: "moved an action",
		changes: [{ op: "move", at: ["goals", { id: goal.id }, "actions"], id: action.id, after }],
	};
}

/** A short flag on how to talk with the person; also says that they were asked. */
export function addNeed(plan: Plan, text: string, clock: Clock): Edit {
	const flag = { id: newId(), text, kind: "other", effect: null };
	const asked: Change = { op: "set", at: ["needs", "askedOn"], value: today(clock) };
	return { label: "kept a need", changes: [asked, insert(["needs", "flags"], flag, last(plan.needs.flags))] };
}

export const removeNeed = (id: string): Edit => ({
	label: "took a need out",
	changes: [{ op: "remove", at: ["needs", "flags"], id }],
});

/** Asked, and there is nothing special: not the same as not asked. */
export const askedNeeds = (clock: Clock): Edit => ({
	label: "asked about needs",
	changes: [{ op: "set", at: ["needs", "askedOn"], value: today(clock) }],
});

/** The person agrees to this version of the plan. */
export function agree(plan: Plan, staff: Staff, clock: Clock): Edit {
	const on = today(clock);
	const talk = plan.talks.held.at(-1);
	const agreed = {
		on,
		by: { kind: "me" },
		with: staff,
		quote: null,
		place: talk?.place ?? "",
		present: talk?.present ?? [],
	};
	const version = plan.agreement.versions.find((candidate) => candidate.number === plan.version);
	const versions = version
		? plan.agreement.versions.map((candidate) => (candidate === version ? { ...candidate, agreedOn: on } : candidate))
		: [...plan.agreement.versions, { number: plan.version, startedOn: on, agreedOn: on, note: null }];
	return {
		label: "agreed the plan",
		changes: [
			{ op: "set", at: ["agreement", "agreed"], value: asJson(agreed) },
			{ op: "set", at: ["agreement", "versions"], value: asJson(versions) },
			{ op: "set", at: ["state"], value: { kind: "agreed", on } },
		],
	};
}

export type CopyForm = Plan["agreement"]["copies"][number]["forms"][number];

/** Writes down that the person was given copies. */
export function recordCopy(plan: Plan, forms: readonly CopyForm[], exportId: string, staff: Staff, clock: Clock): Edit {
	const copy: Plan["agreement"]["copies"][number] = {
		id: newId(),
		who: { kind: "me" },
		sees: "everything",
		leavesOut: [],
		mayBeSaid: false,
		forms: [...forms],
		how: "",
		state: "given",
		on: today(clock),
		byWhen: null,
		by: staff,
		planVersion: plan.version,
		exportId,
	};
	return { label: "wrote down a copy", changes: [insert(["agreement", "copies"], copy, last(plan.agreement.copies))] };
}
