/** A name for each file of several copies: initials, day, kind and a number; never whose. */
import { copyFileName, numberedName } from "../../../../shared/documents/file-name.ts";
import type { CopyKind } from "../../../../shared/documents/kinds.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

/** As many names as one folder is asked about at once (shared/bridge.ts). */
const MOST = 50;

/** Every name that may be needed: what is there already may hold somebody's changes and is never written over. */
export function candidateNames(plan: Plan, kinds: readonly CopyKind[], day: LocalDate): string[] {
	const each = [...new Set(kinds)];
	const spare = Math.floor((MOST - kinds.length) / Math.max(1, each.length));
	return each.flatMap((kind) => {
		const most = kinds.filter((one) => one === kind).length + Math.min(9, spare);
		return Array.from({ length: most }, (_, index) => numberedName(copyFileName(plan, kind, day), index + 1));
	});
}

/** Takes the first free name for a kind, one after another; undefined when the folder is full of them. */
export function nameTaker(candidates: readonly string[], existing: readonly string[], plan: Plan, day: LocalDate) {
	const taken = new Set(existing);
	return (kind: CopyKind): string | undefined => {
		const base = copyFileName(plan, kind, day);
		const isOfKind = (name: string): boolean =>
			name === base || Array.from({ length: MOST }, (_, index) => numberedName(base, index + 1)).includes(name);
		const name = candidates.find((candidate) => isOfKind(candidate) && !taken.has(candidate));
		if (name !== undefined) taken.add(name);
		return name;
	};
}
