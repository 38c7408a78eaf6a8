/** What checking a plan gives: four results (decision 15), each with its evidence and what is missing. */

export const ruleIds = [
	"C1.1",
	"C1.2",
	"C1.3",
	"C2.1",
	"C2.2",
	"C2.3",
	"C3.1",
	"C3.2",
	"C3.3",
	"C4.1",
	"C4.2",
	"C4.3",
	"C5.1",
	"C5.2",
] as const;
export type RuleId = (typeof ruleIds)[number];

/**
 * `met`: all that the rule asks is on record and, where the person must say, the person has said so.
 * `not-met`: something on record says that it is not so.
 * `not-asked`: nothing against it, but something is still missing. Never counted as met.
 * `not-relevant`: the rule cannot apply; `reason` says why.
 */
export type RuleOutcome = "met" | "not-met" | "not-asked" | "not-relevant";

/** Where a result comes from: ids, dates and places in the plan, never the person's words. */
export interface Evidence {
	readonly what: string;
	/** Where in the plan, such as `goals.0.readBack`. */
	readonly path: string;
}

export interface RuleResult {
	readonly id: RuleId;
	readonly criterion: 1 | 2 | 3 | 4 | 5;
	readonly result: RuleOutcome;
	/** What the rule says of this person: "Mo helped to write it". */
	readonly sentence: string;
	readonly evidence: readonly Evidence[];
	/** What would meet it, simplest first. Empty when it is met. */
	readonly missing: readonly string[];
	/** Where the first of them is done; null when it is met. */
	readonly target: StepTarget | null;
	/** Why it is not relevant, or on what lower ground it stands. */
	readonly reason?: string;
	/** So, and said under the rule though it is met: which answer short of yes it rests on, what is still open beside it. */
	readonly beside: readonly Evidence[];
}

/** How soon a missing thing is taken up: the lowest comes first. The order is that of a talk that goes well. */
export const effort = {
	/** Before the first talk. */
	prepare: 10,
	/** Start with what makes life good. */
	begin: 20,
	/** A question for the person that has its ground already. */
	ask: 30,
	/** Which of two things the answer meant. */
	clear: 35,
	/** One fact to write down. */
	note: 40,
	/** What would have made it better. */
	mend: 50,
	/** A word to look at. */
	word: 60,
	/** Goals and who does what. */
	goal: 70,
	readBack: 71,
	agree: 80,
	copy: 90,
	arrange: 95,
	/** A question that has to wait for something else. */
	later: 100,
} as const;

/** Where a step is taken. A screen knows its own way there; this names the page and the thing, and no screen. */
export interface StepTarget {
	readonly page:
		| "preparation"
		| "talk"
		| "needs"
		| "life"
		| "mind"
		| "daily"
		| "goals"
		| "goal"
		| "goal-actions"
		| "goal-read-back"
		| "team"
		| "agree"
		| "teach-back"
		| "began-with-life"
		| "look-again"
		| "copies"
		| "questions"
		| "which-meant";
	/** A goal, an action of one, a statement of what matters, or a question; null for the page itself. */
	readonly id: string | null;
}
/** The place where a step is taken: a page, and one thing on it where there is one. */
export const to = (page: StepTarget["page"], id: string | null = null): StepTarget => ({ page, id });

export interface Step {
	readonly effort: number;
	readonly sentence: string;
	readonly target: StepTarget;
}

/** What one condition of a rule comes to. */
export interface Finding {
	readonly truth: "yes" | "no" | "unknown";
	readonly evidence: readonly Evidence[];
	readonly steps: readonly Step[];
	/** Said with the result: on what lower ground it stands. */
	readonly note?: string;
	/** Said under the rule, see `RuleResult`. */
	readonly beside?: readonly Evidence[];
}

/** The condition holds. */
export const yes = (evidence: readonly Evidence[], note?: string): Finding => ({
	truth: "yes",
	evidence,
	steps: [],
	...(note === undefined ? {} : { note }),
});
/** Nothing on record yet. */
export const unknown = (step: Step, evidence: readonly Evidence[] = []): Finding => ({
	truth: "unknown",
	evidence,
	steps: [step],
});
/** The record says that it is not so. */
export const no = (step: Step, evidence: readonly Evidence[]): Finding => ({ truth: "no", evidence, steps: [step] });
/** `within`: order among steps of one effort, from 0 up to 1. */
export const step = (kind: keyof typeof effort, sentence: string, target: StepTarget, within = 0): Step => ({
	effort: effort[kind] + within,
	sentence,
	target,
});
/** Evidence for a result: what was found, and the path in the plan where it stands. */
export const seen = (what: string, path: string): Evidence => ({ what, path });

export interface Settled {
	readonly result: RuleResult;
	readonly steps: readonly Step[];
}

/** All conditions must hold: one "no" makes it not met; else one "unknown" leaves it not asked. */
export function settle(id: RuleId, sentence: string, findings: readonly Finding[]): Settled {
	const has = (truth: Finding["truth"]): boolean => findings.some((finding) => finding.truth === truth);
	const result: RuleOutcome = has("no") ? "not-met" : has("unknown") || findings.length === 0 ? "not-asked" : "met";
	const steps = findings.flatMap((finding) => finding.steps).sort((a, b) => a.effort - b.effort);
	const notes = [...new Set(findings.flatMap((finding) => finding.note ?? []))];
	return {
		steps,
		result: {
			id,
			criterion: Number(id[1]) as RuleResult["criterion"],
			result,
			sentence,
			evidence: findings.flatMap((finding) => finding.evidence),
			missing: steps.map((one) => one.sentence),
			target: steps[0]?.target ?? null,
			beside: findings.flatMap((finding) => finding.beside ?? []),
			...(notes.length === 0 ? {} : { reason: notes.join(" ") }),
		},
	};
}
