/** A name for each file of several copies: initials, day, version, kind and a number; never a whole name. */
import { numberedName } from "../../../../shared/documents/file-name.ts";

/** As many names as one folder is asked about at once (shared/bridge.ts). */
const MOST = 50;

/**
 * Every name that may be needed for these files, each by the name it would have alone: what is there already may hold
 * somebody's changes and is never written over.
 */
export function candidateNames(wanted: readonly string[]): string[] {
	const each = [...new Set(wanted)];
	const spare = Math.floor((MOST - wanted.length) / Math.max(1, each.length));
	return each
		.flatMap((name) => {
			const most = wanted.filter((one) => one === name).length + Math.max(0, Math.min(9, spare));
			return Array.from({ length: most }, (_, index) => numberedName(name, index + 1));
		})
		.slice(0, MOST);
}

/** Takes the first free name for a file, one after another; undefined when the folder is full of them. */
export function nameTaker(candidates: readonly string[], existing: readonly string[]) {
	const taken = new Set(existing);
	return (wanted: string): string | undefined => {
		const numbered = new Set(Array.from({ length: MOST }, (_, index) => numberedName(wanted, index + 1)));
		const name = candidates.find((candidate) => numbered.has(candidate) && !taken.has(candidate));
		if (name !== undefined) taken.add(name);
		return name;
	};
}
