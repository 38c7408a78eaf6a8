/**
 * Which files were made of whose copy since the plan was opened. The plan keeps that a copy was made, and undo takes that
 * back; a file stays where it was put, with what stood in the plan then. So no row names a file that its copy is not.
 */
import { keyOf } from "../../shared/criteria/case.ts";
import type { Copy } from "../../shared/plan/agreement.ts";
import { whoMeant } from "../../shared/plan/people-known.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { OpenPlan } from "./open-plan.ts";

/** `runsOver`: lines that do not fit where one page must hold all. `notes`: what else there is to know of the files. */
export interface MadeFiles {
	readonly names: readonly string[];
	readonly runsOver: readonly string[];
	readonly notes: readonly string[];
}
interface Known extends MadeFiles {
	readonly who: Copy["who"];
	readonly exportId: string;
}

const made = new WeakMap<OpenPlan, readonly Known[]>();

const madeFor = (open: OpenPlan, plan: Plan, { who }: Copy): readonly Known[] => {
	const key = keyOf(whoMeant(plan, who));
	return (made.get(open) ?? []).filter((files) => keyOf(whoMeant(plan, files.who)) === key);
};

/** In: an open plan, and the files that were just made of one copy in an export. */
export function rememberMade(open: OpenPlan, { who }: Copy, exportId: string, files: MadeFiles): void {
	made.set(open, [...(made.get(open) ?? []), { ...files, who, exportId }]);
}

/** In: an open plan, the plan, and a copy. Out: the files that this copy was made as; null where that is not known here. */
export const filesOf = (open: OpenPlan, plan: Plan, copy: Copy): MadeFiles | null =>
	madeFor(open, plan, copy).find(({ exportId }) => exportId === copy.exportId) ?? null;

/**
 * In: the same. Out: the names of files made of this reader's copy since then, that are no copy of theirs now: the making
 * was undone, or the copy was decided anew.
 */
export function filesLeftBehind(open: OpenPlan, plan: Plan, copy: Copy): readonly string[] {
	const all = madeFor(open, plan, copy);
	const held = new Set(plan.agreement.copies.map(({ exportId }) => exportId));
	const later = all.slice(all.findIndex(({ exportId }) => exportId === copy.exportId) + 1);
	return later.filter(({ exportId }) => !held.has(exportId)).flatMap(({ names }) => names);
}
