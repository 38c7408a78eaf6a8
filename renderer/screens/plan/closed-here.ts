/**
 * Which pages may not be shown while these people are here: those of a part that the person leaves out of the copy of any
 * of them; with whatever is left out, the pages of looking again, whose words are tied to no part. A page of boxes shows
 * the part whole, so it is closed whole, whether or not anything stands in it: a closed page tells nothing. The talk, what
 * is read back, and pages that ask who is here ("Who may see this, and who decides") leave out thing by thing instead.
 * It is closed as well where a single thing on it is kept from somebody here: its boxes would show it.
 */
import type { PlaceId } from "../../../shared/guide/places.ts";
import type { PlanPart } from "../../../shared/plan/agreement.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import type { PartName, Route } from "../../store/route.ts";
import { isForAll, isLeftOutHere, planInRoom, type Shown } from "../../store/shown.ts";

interface Closable {
	/**
	 * What of a plan the page shows: a part that is left out is never the same thing. `said`: words tied to no part, which
	 * go with whatever is left out (docs/decisions/026), or something of every part. `any`: closed to whoever has nothing of the plan.
	 */
	readonly shows: keyof Plan | "said" | "any";
	/** The part of the conversation that the page belongs to. */
	readonly stage: Stage;
}

const goal: Closable = { shows: "goals", stage: "different" };
const pages: Partial<Record<PartName, Closable>> = {
	about: { shows: "about", stage: "settle" },
	preparation: { shows: "any", stage: "settle" },
	"first-page": { shows: "any", stage: "settle" },
	health: { shows: "health", stage: "daily" },
	budget: { shows: "budget", stage: "who-does-what" },
	changes: { shows: "changePlans", stage: "if-things-change" },
	risks: { shows: "risks", stage: "if-things-change" },
	ahead: { shows: "ahead", stage: "if-things-change" },
	"other-plans": { shows: "otherPlans", stage: "if-things-change" },
	team: { shows: "team", stage: "if-things-change" },
	review: { shows: "said", stage: "read-back" },
	papers: { shows: "said", stage: "read-back" },
};

/** The page of a route, where it is one that may be closed. */
function closableOf(route: Route): Closable | null {
	if (route.screen === "goal") return goal;
	return route.screen === "part" ? (pages[route.part] ?? null) : null;
}

/** The part of the conversation that a closed page belongs to. */
export const stageOfClosed = (route: Route): Stage => closableOf(route)?.stage ?? "settle";

/** What stands on a page whole, or with nothing but its words left out: a thing kept from somebody closes it. */
function boxesOn(plan: Plan, route: Route): unknown {
	const { about, budget, changePlans, risks, ahead, otherPlans, health, daily, team } = plan;
	if (route.screen === "goal") {
		// What is done for it leaves out one by one.
		const goal = plan.goals.find(({ id }) => id === route.goalId);
		return goal && { ...goal, actions: [] };
	}
	if (route.screen !== "part") return null;
	const parts: Partial<Record<PartName, unknown>> = {
		about,
		budget,
		health: [health, daily.makingSense],
		changes: [...changePlans.contingencies, ...changePlans.carer],
		risks: risks.items,
		ahead: ahead.papers,
		"other-plans": otherPlans,
		// The list leaves out one by one.
		team: route.itemId === null ? [] : team.contacts,
	};
	const boxes = parts[route.part];
	const one = Array.isArray(boxes) ? boxes.find((box) => box.id === route.itemId) : undefined;
	return one ?? boxes;
}

/** Whether anything there is kept from somebody here: itself, or the words it stands on. Words by themselves are left out. */
function holdsHidden(plan: Plan, present: readonly Who[], value: unknown): boolean {
	if (value === null || typeof value !== "object" || "keptAt" in value) return false;
	const { visibility, quote, want } = value as Record<"visibility" | "quote" | "want", unknown>;
	const words = visibility === undefined ? null : (quote ?? want ?? null);
	const said = [visibility, (words as Pick<Shown, "visibility"> | null)?.visibility];
	if (said.some((one) => one !== undefined && !isForAll(plan, one as Shown["visibility"], present))) return true;
	return Object.values(value).some((child) => holdsHidden(plan, present, child));
}

/** In: a whole plan, who is here, and a page of it. Out: whether that page may not be shown to them. */
export function isClosedHere(plan: Plan, present: readonly Who[], route: Route): boolean {
	const page = closableOf(route);
	if (page === null) return false;
	if (holdsHidden(plan, present, boxesOn(plan, route))) return true;
	const left = planInRoom(plan, present);
	if (left === null) return true;
	if (page.shows === "any") return false;
	return page.shows === "said" ? left !== plan : left[page.shows] !== plan[page.shows];
}

/** What words of the talk go with: a part of the plan, or, as hopes do, whatever is left out; null: the plan itself. */
function partOfPlace(place: PlaceId): PlanPart | "said" | null {
	if (place === "hopes") return "said";
	if (place === "needs.talk") return null;
	if (place.startsWith("matter.")) return "matters";
	if (place.startsWith("worry.")) return "mind";
	return place === "health.condition" || place === "daily.understand" ? "health" : "daily";
}

/**
 * In: a whole plan, who is here, and a place of the talk. Out: whether whatever is said there, now or before, is kept off
 * the screen while they are here. It is the same where nothing was said there: to say so tells nothing.
 */
export function isKeptOff(plan: Plan, present: readonly Who[], place: PlaceId): boolean {
	const left = planInRoom(plan, present);
	const part = partOfPlace(place);
	if (left === null) return true;
	if (part === null) return false;
	return part === "said" ? left !== plan : isLeftOutHere(plan, present, part);
}

const placesOnMap: Partial<Record<Stage, PlaceId>> = {
	life: "matter.people",
	mind: "worry.other",
	daily: "daily.helps",
};

/** Whether the map says nothing of what is on this page: it is closed, or what is said there is kept off. */
export function isOffMap(plan: Plan, present: readonly Who[], route: Route): boolean {
	const place = route.screen === "talk" ? placesOnMap[route.stage] : undefined;
	return place === undefined ? isClosedHere(plan, present, route) : isKeptOff(plan, present, place);
}
