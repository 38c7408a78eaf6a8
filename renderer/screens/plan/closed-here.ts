/**
 * Which pages may not be shown while these people are here: those of a part that the person leaves out of the copy of any
 * of them; with whatever is left out, the pages of looking again, whose words are tied to no part. A page of boxes shows
 * the part whole, so it is closed whole, whether or not anything stands in it: a closed page tells nothing. The talk, what
 * is read back, and pages that ask who is here ("Who may see this, and who decides") leave out thing by thing instead.
 */
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { Stage } from "../../../shared/plan/talks.ts";
import type { PartName, Route } from "../../store/route.ts";
import { planInRoom } from "../../store/shown.ts";

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

/** In: a whole plan, who is here, and a page of it. Out: whether that page may not be shown to them. */
export function isClosedHere(plan: Plan, present: readonly Who[], route: Route): boolean {
	const page = closableOf(route);
	if (page === null) return false;
	const left = planInRoom(plan, present);
	if (left === null) return true;
	if (page.shows === "any") return false;
	return page.shows === "said" ? left !== plan : left[page.shows] !== plan[page.shows];
}
