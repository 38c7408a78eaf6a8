/** Health as the person tells it: to whom and when, never for prescribing. Asked-and-none is not the same as not asked. */
import { newId } from "../../../shared/plan/ids.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff } from "../../../shared/plan/quote.ts";
import { type Clock, today } from "../../../shared/plan/time.ts";
import { type Edit, edit, insert, last, remove, set } from "./edit.ts";
import { nowRelevant } from "./relevance.ts";
import { newQuote, type Said } from "./words.ts";

export type ToldList = "medicines" | "allergies";
type Condition = Plan["health"]["conditions"][number];
type Result = Plan["health"]["results"][number];

const told = (staff: Staff, clock: Clock) => ({ to: staff.name, on: today(clock) });
const names: Record<ToldList, string> = { medicines: "medicines", allergies: "allergies" };

/** Asked, and there are none; or not asked after all. What was told is only let go when there is nothing in it. */
export function setTold(
	list: ToldList,
	state: "some" | "none" | "not-asked",
	plan: Plan,
	staff: Staff,
	clock: Clock,
): Edit {
	const items = plan.health[list]?.items ?? [];
	const next = state === "not-asked" ? null : { state, told: told(staff, clock), items: state === "none" ? [] : items };
	return edit(`asked about ${names[list]}`, set(["health", list], next));
}

/** One more, as told; the day and to whom are of the newest telling. */
export function addTold(list: ToldList, asTold: string, plan: Plan, staff: Staff, clock: Clock): Edit {
	const item =
		list === "medicines"
			? { id: newId(), asTold, whatFor: null, whereKept: null, howTaken: null }
			: { id: newId(), asTold, whatHappens: null };
	const items = plan.health[list]?.items ?? [];
	return edit(
		`kept ${names[list]}`,
		set(["health", list], { state: "some", told: told(staff, clock), items: [...items, item] }),
	);
}

/** One field of a medicine or an allergy. An item without its words goes. */
export const setToldField = (list: ToldList, id: string, field: string, text: string | null): Edit =>
	field === "asTold" && text === null
		? edit(`took ${names[list]} out`, remove(["health", list, "items"], id))
		: edit(`changed ${names[list]}`, set(["health", list, "items", { id }, field], text));

/** The name doctors use, as it was told. */
export function setDoctorsName(condition: Condition, name: string, staff: Staff, clock: Clock): Edit {
	const at = ["health", "conditions", { id: condition.id }];
	const doctorsName = name.trim() === "" ? null : name;
	return edit(
		"changed the name doctors use",
		set([...at, "doctorsName"], doctorsName),
		set([...at, "told"], doctorsName === null ? condition.told : told(staff, clock)),
	);
}

/**
 * A condition as it is told: the person's own words, the name doctors use, or both in one.
 * @param said the person's words; null where only the name was told
 * @param doctorsName blank where it is not known
 */
export function addCondition(plan: Plan, said: Said | null, doctorsName: string, staff: Staff, clock: Clock): Edit {
	const hasName = doctorsName.trim() !== "";
	const item = {
		id: newId(),
		quote: said && newQuote(plan, said, clock),
		doctorsName: hasName ? doctorsName : null,
		told: hasName ? told(staff, clock) : null,
		visibility: { kind: "everyone" },
	};
	return edit(
		"kept a condition",
		...nowRelevant(["health", "relevance"], plan.health.relevance, clock),
		insert(["health", "conditions"], item, last(plan.health.conditions)),
	);
}

/** Takes out what is lived with, by id: the words and the name doctors use. */
export const removeCondition = (id: string): Edit => edit("took a condition out", remove(["health", "conditions"], id));

/** A result in plain words: what, when, what it means for me, who explained (decision 18). Its day is nobody's until said. */
export function addResult(plan: Plan, what: string): Edit {
	const item: Result = { id: newId(), what, on: null, meansForMe: null, explainedBy: null };
	return edit("kept a result", insert(["health", "results"], item, last(plan.health.results)));
}

/** One field of a result, by id (decision 18). */
export const setResult = <F extends keyof Result>(id: string, field: F, value: Result[F]): Edit =>
	edit("changed a result", set(["health", "results", { id }, field], value));

/** Takes a result out, by id. */
export const removeResult = (id: string): Edit => edit("took a result out", remove(["health", "results"], id));
