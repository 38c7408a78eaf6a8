/** What every screen of an open plan shares: the plan, its actions, which sheet is out. */
import { createContext, useContext } from "react";
import type { VaultName } from "../../../shared/bridge.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Staff } from "../../../shared/plan/quote.ts";
import type { Edit } from "../../store/edits/edit.ts";
import type { OpenPlan, OpenState } from "../../store/open-plan.ts";
import type { Route } from "../../store/route.ts";

export type SheetName =
	| "prompts"
	| "safety"
	| "leave"
	| "needs"
	| "talk"
	| "here"
	| "not-saved"
	| "help"
	| "words"
	| "cards"
	| "tools"
	| "health-first"
	| "more";

export interface PlanContext {
	readonly open: OpenPlan;
	readonly state: OpenState;
	readonly plan: Plan;
	readonly staff: Staff;
	readonly vault: VaultName;
	/** Wording that stands in three plans or more (V9). */
	readonly copied: ReadonlySet<string>;
	/** Does it, and says so in the save line's way; a refusal becomes a sentence. */
	readonly act: (edit: Edit | null) => boolean;
	/** `isOnward`: on or back in the order of the talk, and not opened from here. */
	readonly go: (route: Route, isOnward?: boolean) => void;
	/**
	 * Before a page is left: its forms are kept, and what cannot be is said at its box. True where something was said now,
	 * and whoever leaves stays.
	 */
	readonly holdsUp: () => boolean;
	/** What was not kept, or not all, and what to do; "" where all is well. Said in the banner, where it covers nothing. */
	readonly trouble: string;
	/** From the map, to where it was opened. */
	readonly goBack: () => void;
	/** From the map, to where the conversation was; where it was nowhere yet, to the first of it that is not done. */
	readonly carryOn: () => void;
	/** To the page that this one was opened from; `otherwise` where the order of the talk or a list of its own led here. */
	readonly goToOpener: (otherwise: Route | (() => void)) => void;
	/** Closes the plan, saved. */
	readonly leave: () => void;
	readonly sheet: SheetName | null;
	readonly showSheet: (name: SheetName | null) => void;
	readonly turn: () => void;
}

/** Null outside an open plan. Read it by `usePlan`. */
export const planContext = createContext<PlanContext | null>(null);

/** What the screens of an open plan share. Throws outside of one: a mistake of ours. */
export function usePlan(): PlanContext {
	const value = useContext(planContext);
	if (!value) throw new Error("outside an open plan");
	return value;
}
