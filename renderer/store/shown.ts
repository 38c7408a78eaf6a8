/**
 * What may stand on a screen while these people are in the room: nothing that any of them may not see, and no part that
 * the person leaves out of the copy of any of them.
 */
import { keyOf } from "../../shared/criteria/case.ts";
import type { Copy, PlanPart } from "../../shared/plan/agreement.ts";
import { isRefused, isUndecided } from "../../shared/plan/copies.ts";
import { mayBeInTeam, whoMeant } from "../../shared/plan/people-known.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Visibility, Who } from "../../shared/plan/quote.ts";
import { decidedLast } from "../../shared/plan/sharing.ts";
import { isVisibleTo, STRANGER, seenBy } from "../../shared/plan/visible.ts";
import { isAnythingKept, partsLeftOut, readerOfCopy, withoutParts } from "../../templates/full/visible.ts";
import { withoutSaid } from "../../templates/full/without-said.ts";

/** Words, or what they stand in: a goal, a plan for when things change. */
export interface Shown {
	readonly id: string;
	readonly visibility: Visibility;
}

/**
 * With nobody else there, everything. Whoever stands there by a name is taken for whom the plan knows by it; somebody who
 * is nobody in the team sees what everyone may see, and nothing that is kept from anybody: they may be just that one.
 */
export const isForAll = (plan: Plan, visibility: Visibility, present: readonly Who[]): boolean =>
	present.every((who) => {
		const meant = whoMeant(plan, who);
		if (meant.kind === "me") return true;
		return isVisibleTo(visibility, meant.kind === "contact" ? meant.contactId : STRANGER);
	});

/** Who somebody here may be: whom the plan knows by the name, and where it cannot tell, each in the team who they may be. */
function mayBe(plan: Plan, who: Who): readonly Who[] {
	const meant = whoMeant(plan, who);
	if (meant.kind !== "other") return [meant];
	return [meant, ...mayBeInTeam(plan, meant).map((contactId) => ({ kind: "contact" as const, contactId }))];
}

const copiesOf = (plan: Plan, who: Who): readonly Copy[] => {
	const key = keyOf(who);
	return plan.agreement.copies.filter((copy) => keyOf(whoMeant(plan, copy.who)) === key);
};

/**
 * Whether the person said yes to part of it for this reader, and nobody has chosen yet which part: nothing is decided, and
 * the whole is not what was agreed.
 */
export function isPartToChoose(plan: Plan, who: Who): boolean {
	const meant = whoMeant(plan, who);
	const copies = copiesOf(plan, meant);
	if (meant.kind === "me" || copies.some((copy) => !isUndecided(copy))) return false;
	return copies.length > 0 || decidedLast(plan, meant)?.decision === "agreed-in-part";
}

/** Whether the person said no to sharing with this reader, and no copy was given to them since. */
function isSharingRefused(plan: Plan, who: Who): boolean {
	const last = decidedLast(plan, who);
	if (last?.decision !== "refused" && last?.decision !== "withdrawn") return false;
	return !copiesOf(plan, who).some((copy) => copy.state === "given" && copy.on !== null && copy.on > last.on);
}

/**
 * In: a whole plan and who is here. Out: the plan without the parts that are left out of the newest copy of anybody here;
 * null where one of them has nothing of the plan, or the emergency page alone, where the person said no to sharing with them,
 * and where they said yes to a part that is still to be chosen. Single things keep to their visibility. Where the copy of
 * anybody here leaves something out, a part or a single thing, words that are tied to no part are left out too, as they
 * are of that copy (docs/decisions/026). The same plan where nothing is.
 */
export function planInRoom(plan: Plan, present: readonly Who[]): Plan | null {
	const key = JSON.stringify(present);
	const known = inRooms.get(plan);
	if (known?.key === key) return known.left;
	const left = leftInRoom(plan, present);
	inRooms.set(plan, { key, left });
	return left;
}

/** Asked by every page, with each letter that is typed: the last answer for each plan is kept. */
const inRooms = new WeakMap<Plan, { readonly key: string; readonly left: Plan | null }>();

function leftInRoom(plan: Plan, present: readonly Who[]): Plan | null {
	let left = plan;
	let isSaidLeft = true;
	for (const who of present) {
		if (who.kind === "me") continue;
		for (const one of mayBe(plan, who)) {
			if (isSharingRefused(plan, one) || isPartToChoose(plan, one)) return null;
			const copy = copiesOf(plan, one).findLast((held) => !isUndecided(held));
			if (!copy) {
				// Whoever has no copy yet, and from whom a single thing is kept, would have one without such words.
				if (one.kind === "contact") isSaidLeft &&= !isAnythingKept(plan, one.contactId, []);
				continue;
			}
			if (isRefused(copy) || copy.sees === "emergency-page") return null;
			const reader = readerOfCopy(plan, copy);
			const parts = partsLeftOut(plan, reader);
			left = withoutParts(left, parts, reader, plan.team.contacts);
			isSaidLeft &&= parts.length === 0 && !isAnythingKept(plan, reader, parts);
		}
	}
	return isSaidLeft ? left : withoutSaid(left);
}

/**
 * In: a whole plan, who is here, and a part of it. Out: whether the person leaves that part out of the copy of any of them,
 * whether or not anything stands in it.
 */
export function isLeftOutHere(plan: Plan, present: readonly Who[], part: PlanPart): boolean {
	if (planInRoom(plan, present) === null) return true;
	return present.some((who) =>
		mayBe(plan, who).some((one) => {
			const copy = copiesOf(plan, one).findLast((held) => !isUndecided(held));
			return copy !== undefined && partsLeftOut(plan, readerOfCopy(plan, copy)).includes(part);
		}),
	);
}

/** The id of everything that stands in a plan. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(value)) for (const item of value) idsIn(item, found);
	else if (value !== null && typeof value === "object") {
		if ("id" in value && typeof value.id === "string") found.add(value.id);
		for (const child of Object.values(value)) idsIn(child, found);
	}
	return found;
}

/** Asked of every quote on a screen: the last answer for each plan is kept. */
const answers = new WeakMap<Plan, { readonly key: string; readonly keeps: (id: string) => boolean }>();

function keeperOf(plan: Plan, present: readonly Who[]): (id: string) => boolean {
	const key = JSON.stringify(present);
	const known = answers.get(plan);
	if (known?.key === key) return known.keeps;
	const left = planInRoom(plan, present);
	const stay = left === null || left === plan ? null : idsIn(left);
	const keeps = (id: string) => left !== null && (stay === null || stay.has(id));
	answers.set(plan, { key, keeps });
	return keeps;
}

/** Whether all of these may stand on a screen while these people are here. */
export function mayBeShown(plan: Plan, present: readonly Who[], ...things: readonly Shown[]): boolean {
	const keeps = keeperOf(plan, present);
	return things.every(({ id, visibility }) => isForAll(plan, visibility, present) && keeps(id));
}

/** Whether somebody may be named while these are here: one of the team keeps to who may see them; whoever is here is no secret. */
export function mayBeNamed(plan: Plan, present: readonly Who[], who: Who): boolean {
	const meant = whoMeant(plan, who);
	const contact = meant.kind === "contact" && plan.team.contacts.find(({ id }) => id === meant.contactId);
	return (
		!contact || present.some((one) => keyOf(whoMeant(plan, one)) === keyOf(meant)) || mayBeShown(plan, present, contact)
	);
}

/** Without what any of these may not see, however deep it lies; null where one of them has nothing of the plan. */
export function seenInRoom(whole: Plan, present: readonly Who[]): Plan | null {
	let left = planInRoom(whole, present);
	for (const who of present) {
		const meant = whoMeant(whole, who);
		if (left !== null && meant.kind !== "me")
			left = seenBy(left, meant.kind === "contact" ? meant.contactId : STRANGER);
	}
	return left;
}
