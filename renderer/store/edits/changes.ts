/** What to do if things change: plans, their three bands, whom to call, what others must know. Reference 4.1, 4.5. */
import type { Change, Place } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Quote, Who } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, move, remove, set, type Way } from "./edit.ts";
import type { QuotePlace } from "./quotes.ts";
import { nowRelevant } from "./relevance.ts";

export type Contingency = Plan["changePlans"]["contingencies"][number];
export type Call = Contingency["calls"][number];
export type CarerPlan = Plan["changePlans"]["carer"][number];
export type Band = "asUsual" | "early" | "serious";
export type Column = "know" | "iDo" | "theyDo";

const contingencyAt = (contingency: Contingency): Place => ["changePlans", "contingencies", { id: contingency.id }];
/** Where a plan for somebody who is looked after stands. */
export const carerAt = (carer: CarerPlan): Place => ["changePlans", "carer", { id: carer.id }];

/** A plan for one thing that could change, by its title in plain words. */
export function newContingency(plan: Plan, title: string, clock: Clock): { contingency: Contingency; edit: Edit } {
	const noWords = { asUsual: [], early: [], serious: [] };
	const contingency: Contingency = {
		id: newId(),
		title,
		quote: null,
		asUsual: [],
		earlySigns: [],
		seriousSigns: [],
		iDo: noWords,
		theyDo: noWords,
		helpsMe: [],
		othersDo: [],
		pleaseDont: [],
		keptReady: [],
		calls: [],
		usesOneOneOne: null,
		when999: null,
		tellThem: [],
		peopleToTell: [],
		homeAndPets: null,
		agreedWith: [],
		updatedOn: today(clock),
		lookAgainOn: null,
		arrangedBy: null,
		visibility: { kind: "everyone" },
	};
	return {
		contingency,
		edit: edit(
			"began a plan for if things change",
			...nowRelevant(["changePlans", "relevance"], plan.changePlans.relevance, clock),
			insert(["changePlans", "contingencies"], contingency, last(plan.changePlans.contingencies)),
		),
	};
}

/** The day on paper follows what was changed; nothing when that was today. */
const written = (contingency: Contingency, clock: Clock): Change[] =>
	contingency.updatedOn === today(clock) ? [] : [set([...contingencyAt(contingency), "updatedOn"], today(clock))];

/** An edit of one plan, whatever it changes. */
export const inContingency = (contingency: Contingency, one: Edit, clock: Clock): Edit => ({
	...one,
	changes: [...one.changes, ...written(contingency, clock)],
});

/** One field of a plan for if things change, and the day it was changed. `label` is what undo calls it. */
export const setContingency = <F extends keyof Contingency>(
	contingency: Contingency,
	field: F,
	value: Contingency[F],
	label: string,
	clock: Clock,
): Edit => inContingency(contingency, edit(label, set([...contingencyAt(contingency), field], value)), clock);

/** Takes a plan for if things change out, with its bands and calls. */
export const removeContingency = (contingency: Contingency): Edit =>
	edit("took a plan for if things change out", remove(["changePlans", "contingencies"], contingency.id));

const signs = { asUsual: "asUsual", early: "earlySigns", serious: "seriousSigns" } as const;

/** Where the words of one cell of the ladder stand. */
export function cellPlace(contingency: Contingency, band: Band, column: Column): QuotePlace {
	const field: Place = column === "know" ? [signs[band]] : [column, band];
	return { at: [...contingencyAt(contingency), ...field], isOne: false, name: "If things change" };
}

/** The quotes in one cell of the ladder: what is seen, what I do, what others do, of a band. */
export const cellWords = (contingency: Contingency, band: Band, column: Column): readonly Quote[] =>
	column === "know" ? contingency[signs[band]] : contingency[column][band];

/** Where what helps is kept: a list of quotes. */
export const helpsPlace = (contingency: Contingency): QuotePlace => ({
	at: [...contingencyAt(contingency), "helpsMe"],
	isOne: false,
	name: "What helps me",
});

/** A list of a contingency whose items are lines or pairs of ours. */
export const listAt = (
	contingency: Contingency,
	field: "pleaseDont" | "tellThem" | "keptReady" | "othersDo",
): Place => [...contingencyAt(contingency), field];

export interface NewCall {
	readonly who: Who;
	readonly number: string;
	readonly when: Call["when"];
	readonly hours: string;
}

/** Somebody to call. Nothing is taken as asked: neither that they know, nor that the number was tried. */
export function addCall(contingency: Contingency, next: NewCall, clock: Clock): { call: Call; edit: Edit } {
	const call: Call = { id: newId(), ...next, dialledOn: null, knowsTheyAreListed: null };
	const at: Place = [...contingencyAt(contingency), "calls"];
	return {
		call,
		edit: inContingency(contingency, edit("kept who to call", insert(at, call, last(contingency.calls))), clock),
	};
}

const callAt = (contingency: Contingency, call: Call): Place => [
	...contingencyAt(contingency),
	"calls",
	{ id: call.id },
];

/** Changes a call. A new number was not tried yet. */
export function setCall(contingency: Contingency, call: Call, next: Partial<Call>, label: string, clock: Clock): Edit {
	const isOther = next.number !== undefined && next.number !== call.number;
	const all: Partial<Call> = isOther ? { ...next, dialledOn: null } : next;
	const changes = Object.entries(all)
		.filter(([field, value]) => JSON.stringify(call[field as keyof Call]) !== JSON.stringify(value))
		.map(([field, value]) => set([...callAt(contingency, call), field], value));
	return inContingency(contingency, { label, changes }, clock);
}

/** One place up or down; null when the call stands at that end. */
export function moveCall(contingency: Contingency, call: Call, way: Way): Edit | null {
	const change = move([...contingencyAt(contingency), "calls"], contingency.calls, call.id, way);
	return change && edit("moved who to call", change);
}

/** Takes a call out; whoever was to be called stays in the team. */
export const removeCall = (contingency: Contingency, call: Call, clock: Clock): Edit =>
	inContingency(contingency, edit("took a call out", remove([...contingencyAt(contingency), "calls"], call.id)), clock);

/** What must be known if the person cannot look after someone. */
export function newCarerPlan(plan: Plan, caredFor: string, clock: Clock): { carer: CarerPlan; edit: Edit } {
	const carer: CarerPlan = {
		id: newId(),
		caredFor,
		address: null,
		whoStepsIn: [],
		phones: [],
		medicinesAndWhereKept: null,
		treatment: null,
		allergies: null,
		gpAndPharmacy: null,
		services: null,
		equipment: null,
		othersMustKnow: null,
		whoHasKeys: null,
		howLongAlone: null,
		routines: null,
		petsTransportSchool: null,
		ownAssessment: null,
		visibility: { kind: "everyone" },
	};
	return {
		carer,
		edit: edit(
			"began a plan for who is looked after",
			...nowRelevant(["team", "iCareFor"], plan.team.iCareFor, clock),
			insert(["changePlans", "carer"], carer, last(plan.changePlans.carer)),
		),
	};
}

/** One field of a plan for somebody who is looked after. */
export const setCarer = <F extends keyof CarerPlan>(carer: CarerPlan, field: F, value: CarerPlan[F]): Edit =>
	edit("changed a plan for who is looked after", set([...carerAt(carer), field], value));

/** Takes a plan for somebody who is looked after out. */
export const removeCarer = (carer: CarerPlan): Edit =>
	edit("took a plan for who is looked after out", remove(["changePlans", "carer"], carer.id));
