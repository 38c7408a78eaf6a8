/**
 * The fourteen rules of the five criteria (framework 2023, "should not be counted if"; reference 9).
 * Nothing is met from a default, a blank, or somebody else's answer where the person's is needed.
 */
import type { ServiceWords } from "../language/service-words.ts";
import type { Plan } from "../plan/plan.ts";
import type { LocalDate } from "../plan/time.ts";
import { type Case, caseOf } from "./case.ts";
import { helpedToWrite, knewWhatToExpect, rightPeople } from "./criterion-1.ts";
import { beganWithLife, feltListenedTo, wasExplained } from "./criterion-2.ts";
import { decidedTogether, goalsAreWanted, soundsLikeThem } from "./criterion-3.ts";
import { actionsWritten, everyoneCanHaveIt, mattersWritten } from "./criterion-4.ts";
import { canChangeIt, knowsHowToAsk } from "./criterion-5.ts";
import type { RuleId, RuleResult, Settled, StepTarget } from "./result.ts";

export interface PlanCheck {
	/** All fourteen, in order. */
	readonly rules: readonly RuleResult[];
	/** All fourteen are met. */
	readonly isCounted: boolean;
	/** The shortest next step; null when nothing is left, or planning has ended. */
	readonly next: { readonly ruleId: RuleId; readonly sentence: string; readonly target: StepTarget } | null;
}

const rules: readonly ((about: Case) => Settled)[] = [
	helpedToWrite,
	rightPeople,
	knewWhatToExpect,
	beganWithLife,
	feltListenedTo,
	wasExplained,
	soundsLikeThem,
	goalsAreWanted,
	decidedTogether,
	mattersWritten,
	actionsWritten,
	everyoneCanHaveIt,
	canChangeIt,
	knowsHowToAsk,
];

/**
 * Checks a whole plan. Pure: the same plan, day and list of words give the same answer. `copied`: marks of wording that
 * stands in three plans or more (V9), where other plans are at hand. `mayQuote`: whether a sentence may quote a word.
 */
export function checkPlan(
	plan: Plan,
	today: LocalDate,
	list: ServiceWords,
	copied: ReadonlySet<string> = new Set(),
	mayQuote = true,
): PlanCheck {
	const about = caseOf(plan, today, list, copied, mayQuote);
	const settled = rules.map((rule) => rule(about));
	const reason = endedBecause(plan);
	const results = settled.map(({ result }) => (reason === null ? result : ended(result, plan, reason)));
	return {
		rules: results,
		isCounted: results.every(({ result }) => result === "met"),
		next: reason === null ? nextStep(settled) : null,
	};
}

/** Planning that was declined, or has ended: what is open can no longer be asked. */
function endedBecause({ state, about }: Plan): string | null {
	if (state.kind === "declined") return `${about.calledName} said no to planning on ${state.on}.`;
	if (state.kind !== "closed") return null;
	const why = { moved: "has moved away", ended: "has ended planning", died: "has died" }[state.why];
	return `${about.calledName} ${why} (${state.on}).`;
}

/** Declined: no rule applies. Closed: what was known stays, what was open can no longer be asked. */
function ended(result: RuleResult, plan: Plan, reason: string): RuleResult {
	if (plan.state.kind === "closed" && result.result !== "not-asked") return result;
	return { ...result, result: "not-relevant", missing: [], target: null, beside: [], reason };
}

/** The least effort first; between equals, the order of the rules. */
function nextStep(settled: readonly Settled[]): PlanCheck["next"] {
	const steps = settled.flatMap(({ result, steps: open }) => open.map((step) => ({ ruleId: result.id, ...step })));
	const first = steps.sort((a, b) => a.effort - b.effort)[0];
	if (first === undefined) return null;
	const { ruleId, sentence, target } = first;
	return { ruleId, sentence, target };
}
