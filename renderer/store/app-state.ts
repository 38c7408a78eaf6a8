/** The app's own state: which vault, locked or open, who works here, the list of people, and the plan that is open. */
import type { VaultName } from "../../shared/bridge.ts";
import type { Summary } from "../../shared/changes/record.ts";
import { observable } from "./observable.ts";
import type { OpenPlan } from "./open-plan.ts";
import type { Profile } from "./records.ts";

export interface PersonRow {
	readonly id: string;
	readonly summary: Summary;
}

/** `preparing`: the practice vault is being made. */
export type Phase = "starting" | "preparing" | "new" | "locked" | "damaged" | "open" | "locking";

export interface AppState {
	readonly phase: Phase;
	readonly vault: VaultName;
	readonly profile: Profile | null;
	readonly people: readonly PersonRow[];
	/** Records that would not open, and repairs made at unlock: counts only. */
	readonly integrity: { readonly refused: number; readonly repaired: number };
	readonly open: OpenPlan | null;
	/** The window was to close and could not save first: it stays, and says so. */
	readonly isHeldOpen: boolean;
	/** Marks of goals' wording that stands in three plans or more on this computer, as of when the plan was opened (V9). */
	readonly copied: ReadonlySet<string>;
	/** What stands in the way, as a sentence; empty when nothing. */
	readonly trouble: string;
	/** Whether the working copy can be made anew from the journal. */
	readonly canRebuild: boolean;
}

/** As the window begins: nothing looked at, nothing open. */
export const empty: AppState = {
	phase: "starting",
	vault: "main",
	profile: null,
	people: [],
	integrity: { refused: 0, repaired: 0 },
	open: null,
	isHeldOpen: false,
	copied: new Set(),
	trouble: "",
	canRebuild: false,
};

/** What the screens read. Whoever changes it is in app.ts. */
export const app = observable<AppState>(empty);
