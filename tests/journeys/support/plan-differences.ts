/** Two plans side by side: every place where they say something else, with ids and times of day left out of account. */
import type { Plan } from "../../../shared/plan/plan.ts";

export interface Difference {
	/** "goals.1.actions.0.text" */
	readonly path: string;
	readonly wanted: string;
	readonly found: string;
}

/** Why places may differ: a pattern of paths, and the reason in a sentence. */
export interface Reason {
	readonly paths: RegExp;
	readonly because: string;
}

const NOTHING = "nothing";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d\.\d{3}Z$/;

/** All that differs, in the order of the plan. What points at something is compared by where that stands. */
export function differencesOf(wanted: Plan, found: Plan): Difference[] {
	const [one, other] = [leavesOf(wanted), leavesOf(found)];
	const paths = [...new Set([...one.keys(), ...other.keys()])];
	return paths
		.map((path) => ({ path, wanted: one.get(path) ?? NOTHING, found: other.get(path) ?? NOTHING }))
		.filter((each) => each.wanted !== each.found);
}

/** What differs for none of these reasons, and the reasons that nothing differs for: both should be empty. */
export function unexplained(
	differences: readonly Difference[],
	reasons: readonly Reason[],
): { readonly differences: string[]; readonly reasons: string[] } {
	return {
		differences: differences
			.filter(({ path }) => !reasons.some(({ paths }) => paths.test(path)))
			.map(({ path, wanted, found }) => `${path}: ${wanted} became ${found}`),
		reasons: reasons
			.filter(({ paths }) => !differences.some(({ path }) => paths.test(path)))
			.map(({ because }) => because),
	};
}

/** Every letter and number of a plan by where it stands; an id by where what it names stands; an instant by its day. */
function leavesOf(plan: Plan): Map<string, string> {
	const places = new Map<string, string>();
	walk(plan, "", (path, value) => {
		if (path.endsWith("id") && typeof value === "string") places.set(value, path.replace(/\.?id$/, "") || "the plan");
	});
	const leaves = new Map<string, string>();
	walk(plan, "", (path, value) => {
		if (/(^|\.)id$/.test(path) || path === "personId") return;
		leaves.set(path, typeof value === "string" ? written(value, places) : JSON.stringify(value));
	});
	return leaves;
}

function written(value: string, places: ReadonlyMap<string, string>): string {
	if (UUID.test(value)) return `→ ${places.get(value) ?? "nowhere"}`;
	return JSON.stringify(INSTANT.exec(value)?.[1] ?? value);
}

/** An empty list is a leaf too, and so is nothing at all: it says that nothing is there. */
function walk(value: unknown, path: string, see: (path: string, value: unknown) => void): void {
	const below = Array.isArray(value)
		? value.map((item, index) => [String(index), item] as const)
		: typeof value === "object" && value !== null
			? Object.entries(value)
			: null;
	if (below === null) {
		if (value !== null && value !== undefined) see(path, value);
		return;
	}
	for (const [name, item] of below) walk(item, path === "" ? name : `${path}.${name}`, see);
}
