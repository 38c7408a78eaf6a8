import type { Action } from "../../../../shared/plan/goals.ts";

/** How an action or a step on the way stands, in plain words. */
export const standings: readonly { readonly value: Action["status"]; readonly word: string }[] = [
	{ value: "not-started", word: "Not started" },
	{ value: "doing", word: "Doing it" },
	{ value: "done", word: "Done" },
	{ value: "partly", word: "Partly" },
	{ value: "on-hold", word: "On hold" },
	{ value: "no-longer-wanted", word: "No longer wanted" },
];
