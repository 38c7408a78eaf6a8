/** Facts at random, most of them good, so that plans near the edge are common. */
import fc from "fast-check";
import { type AnswerFact, type Facts, type GoalFact, questionNames, yesAnswer } from "./facts.ts";

/** The good value most times, so that plans near the edge are common. */
const mostly = <T>(good: T, others: readonly T[], weight = 6) =>
	fc.oneof({ weight, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...others) });

const answer: fc.Arbitrary<AnswerFact> = fc.record({
	answer: mostly<AnswerFact["answer"]>("yes", ["mostly", "no", "rather-not-say"], 3),
	meant: fc.constantFrom("none", "first", "second", "both"),
	by: mostly<AnswerFact["by"]>(
		"person-alone",
		["person-with-supporter", "staff-reading-out", "representative", "someone-who-knows", "staff"],
		2,
	),
	isOlderVersion: mostly(false, [true]),
	day: fc.integer({ min: 0, max: 3 }),
});

const goal: fc.Arbitrary<GoalFact> = fc.record({
	voice: mostly<GoalFact["voice"]>("own", ["best-interests"]),
	author: mostly<GoalFact["author"]>("me", ["together", "staff"]),
	readBack: mostly<GoalFact["readBack"]>("yes", [null, "no"]),
	isRated: mostly(true, [false]),
	hasHelper: mostly(true, [false], 2),
	fate: mostly<GoalFact["fate"]>("stands", ["dropped", "private"]),
	isKeep: mostly(false, [true]),
	plain: mostly<GoalFact["plain"]>("clean", ["none", "service", "service-said", "service-kept"]),
	action: mostly<GoalFact["action"]>("clear", [
		"none",
		"no-when",
		"private",
		"unknown-owner",
		"not-possible",
		"friend-yes",
		"friend-not-asked",
		"friend-no-answer",
		"friend-no",
		"worker-yes",
		"worker-not-agreed",
		"worker-referral",
	]),
});

const answers = fc.oneof(
	{ weight: 5, arbitrary: fc.constant([yesAnswer]) },
	{ weight: 3, arbitrary: fc.array(answer, { maxLength: 3 }) },
);

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
	state: mostly<Facts["state"]>("talking", ["declined", "died"], 12),
	capacity: mostly<Facts["capacity"]>("unsaid", ["has", "lacks", "in-doubt", "lacked-once"], 2),
	hasRepresentative: mostly(false, [true], 2),
	talk: mostly<Facts["talk"]>("person", ["none", "without-person", "representative-only"]),
	matter: mostly<Facts["matter"]>("own", [
		"none",
		"known",
		"short",
		"placeholder",
		"private",
		"service-word",
		"service-word-said",
	]),
	area: mostly<Facts["area"]>("people", ["good-day"]),
	health: mostly<Facts["health"]>("after", ["none", "before", "before-with-reason"]),
	worries: mostly<Facts["worries"]>("some", ["none", "skipped", "not-now"]),
	staffLife: mostly<Facts["staffLife"]>("yes", [null, "no"]),
	invited: mostly<Facts["invited"]>("came", [
		"unasked",
		"nobody",
		"unclear",
		"coming-unnoted",
		"not-asked-yet",
		"could-not-with-reason",
		"could-not",
	]),
	given: mostly<Facts["given"]>("before", ["none", "after"]),
	results: mostly<Facts["results"]>("explained", [null, "none-needed", "not-yet"]),
	needs: mostly<Facts["needs"]>("asked-none", ["unasked", "large-print"], 3),
	givenForm: fc.constantFrom("standard", "large print"),
	isSure: mostly(true, [false]),
	toldBack: mostly(true, [false]),
	agreed: mostly<Facts["agreed"]>("me", ["not", "representative", "someone-else", "older"]),
	goals: fc.oneof(
		{ weight: 5, arbitrary: fc.array(goal, { minLength: 1, maxLength: 2 }) },
		{ weight: 1, arbitrary: fc.constant([]) },
	),
	copy: mostly<Facts["copy"]>(
		"word",
		["none", "word-large", "pdf", "paper", "refused", "older", "not-given", "emergency"],
		4,
	),
	worker: mostly<Facts["worker"]>("given-pdf", [
		"nobody",
		"no-entry",
		"given-word",
		"said-no",
		"not-reachable",
		"not-given",
		"left",
	]),
	coordinator: mostly<Facts["coordinator"]>("worker-with-phone", ["none", "worker"]),
	lookAgain: mostly<Facts["lookAgain"]>("in-a-year", ["none", "too-late", "passed", "after-review"]),
	answers: fc.record(
		Object.fromEntries(questionNames.map((name) => [name, answers])) as Record<
			(typeof questionNames)[number],
			typeof answers
		>,
	),
});
