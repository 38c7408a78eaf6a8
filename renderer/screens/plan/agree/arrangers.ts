/** Who can arrange the next look-again: each person once, by whichever name they stand there. */
import { isWorker, workerIn } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Staff, Who } from "../../../../shared/plan/quote.ts";
import { keyOfWho } from "../fields/who.ts";
import { nameOfWho } from "../names.ts";

export interface Arranger {
	readonly key: string;
	readonly who: Who;
	readonly word: string;
}

/**
 * In: a plan, whoever works at this device, and who arranges it now. Out: whoever keeps the plan together, the worker, the
 * person, the rest of the team, and who arranges it now where that is none of these.
 */
export function arrangers(plan: Plan, staff: Staff, now: Who | null): readonly Arranger[] {
	const { contacts, coordinatorId } = plan.team;
	const us = workerIn(plan, staff);
	const all: Omit<Arranger, "key">[] = [
		...contacts
			.filter(({ id }) => id === coordinatorId)
			.map(({ id, name }) => ({
				who: { kind: "contact" as const, contactId: id },
				word: `${name}, who keeps the plan together`,
			})),
		{ who: us.who, word: us.relation ? `${us.name}, ${us.relation}` : us.name },
		{ who: { kind: "me" }, word: plan.about.calledName },
		...contacts.map(({ id, name }) => ({ who: { kind: "contact" as const, contactId: id }, word: name })),
		...(now === null ? [] : [{ who: meant(plan, staff, now), word: nameOfWho(plan, now) }]),
	];
	const once = new Map<string, Arranger>();
	for (const one of all) {
		const key = keyOfWho(one.who);
		if (!once.has(key)) once.set(key, { ...one, key });
	}
	return [...once.values()];
}

/** Who arranges it now; the worker under any name is the worker. */
export const meant = (plan: Plan, staff: Staff, who: Who): Who =>
	who.kind === "other" && isWorker({ ...who, group: null }, staff) ? workerIn(plan, staff).who : who;
