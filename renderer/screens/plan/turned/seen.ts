/** What a turned screen is made from: the plan as far as everybody here may see it. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import type { ReadItem } from "../agree/reading/item.ts";

export interface Seen {
	/** Without what anybody here may not see, however deep it lies. */
	readonly plan: Plan;
	/** Nobody is here but the person and the practitioner. */
	readonly isAlone: boolean;
	readonly day: LocalDate;
	/** Wording that stands in three plans or more: one rule asks for it. */
	readonly copied: ReadonlySet<string>;
}

/** What the page is about, said to the person, and what stands on it. */
export interface PageTurned {
	readonly question: string;
	readonly items: readonly ReadItem[];
	/** As they are read back: with what words were put into, and whose they are. */
	readonly isRead?: boolean;
}

/** One page of the plan, turned: at one thing of it, or as a whole. */
export type TurnPage = (seen: Seen, itemId: string | null) => PageTurned;
