/**
 * Whether the plan that is open was changed since its yes, known at each save without a digest each time: the plan is
 * compared with one of which it is known, and what the two have in common costs nothing (decision 022).
 */
import { agreedNow } from "../../shared/criteria/agreed.ts";
import { changedSinceAgreed } from "../../shared/criteria/changed-since.ts";
import { compareContent } from "../../shared/criteria/compare-content.ts";
import { isOfToday } from "../../shared/criteria/paper-digest.ts";
import type { Plan } from "../../shared/plan/plan.ts";

interface Known {
	readonly plan: Plan;
	/** The yes it was looked at for. */
	readonly covers: string;
	readonly isChanged: boolean;
}

/** One for each open plan. */
export class SinceAgreed {
	#known: Known | null = null;

	/**
	 * At a save. Never false where it was changed; true also, until `exactly` looks, of a plan that was opened changed and
	 * is now again as it was agreed. Null: not agreed.
	 */
	atSave(plan: Plan): boolean | null {
		const covers = agreedNow(plan)?.covers ?? null;
		// By the moments it is quickly told.
		if (covers === null || !isOfToday(covers)) return changedSinceAgreed(plan);
		if (this.#known?.covers !== covers) return this.exactly(plan);
		const { isChanged } = this.#known;
		const found = compareContent(this.#known.plan, plan);
		if (found === "same") return isChanged;
		return isChanged || found === "other" ? true : this.exactly(plan);
	}

	/** By the digest, where there is one. The plan is remembered; one that is as it was agreed tells most, and stays. */
	exactly(plan: Plan): boolean | null {
		const isChanged = changedSinceAgreed(plan);
		const covers = agreedNow(plan)?.covers ?? null;
		if (isChanged === null || covers === null) return isChanged;
		if (this.#known?.covers !== covers || this.#known.isChanged || !isChanged)
			this.#known = { plan, covers, isChanged };
		return isChanged;
	}
}
