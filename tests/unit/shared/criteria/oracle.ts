/**
 * The fourteen rules as a table over facts, written apart from shared/criteria: for each rule, which facts say no
 * and which leave it open. It never sees a plan.
 */
import type { AnswerFact, Facts, GoalFact, QuestionName } from "./facts.ts";

export type Outcome = "met" | "not-met" | "not-asked" | "not-relevant";
type When = (facts: Facts) => boolean;
interface Row {
	readonly against: readonly When[];
	readonly open: readonly When[];
}

const standsIn: When = (f) => f.hasRepresentative && f.capacity === "lacks";
const standing = (f: Facts): readonly GoalFact[] => f.goals.filter((goal) => goal.fate === "stands");
const noGoals: When = (f) => standing(f).length === 0;
const someGoal = (f: Facts, test: (goal: GoalFact) => boolean): boolean => standing(f).some(test);
const isHeard = (goal: GoalFact, f: Facts): boolean => goal.voice === "own" || standsIn(f);
const saidYes: readonly GoalFact["action"][] = ["clear", "friend-yes", "worker-yes"];
const nothingToDo: readonly GoalFact["action"][] = ["none", "private", "not-possible"];
const isClear = (goal: GoalFact): boolean => saidYes.includes(goal.action);
const isLeftUnclear = (goal: GoalFact): boolean => !goal.isKeep && !isClear(goal) && !nothingToDo.includes(goal.action);
const shown: When = (f) => !["none", "placeholder", "private"].includes(f.matter);
const hasCopy: When = (f) => ["word", "word-large", "pdf", "paper"].includes(f.copy);

/** Plays the answers in the order of their days and keeps the last that counts. */
function lastAnswer(f: Facts, question: QuestionName): AnswerFact | undefined {
	let own: AnswerFact | undefined;
	let other: AnswerFact | undefined;
	for (const answer of f.answers[question]) {
		if (answer.isOlderVersion || answer.by === "staff" || answer.by === "someone-who-knows") continue;
		if (answer.by === "representative") {
			if (other === undefined || answer.day >= other.day) other = answer;
		} else if (own === undefined || answer.day >= own.day) own = answer;
	}
	return own ?? (standsIn(f) ? other : undefined);
}

/** One column a question of one rule; two for a question of two. */
function saysNo(question: QuestionName, part?: "first" | "second"): When {
	return (f) => {
		const last = lastAnswer(f, question);
		return last?.answer === "no" && (part === undefined || last.meant === part || last.meant === "both");
	};
}
function saysNothing(question: QuestionName, isDouble: boolean): When {
	return (f) => {
		const last = lastAnswer(f, question);
		if (last === undefined || last.answer === "rather-not-say") return true;
		return isDouble && last.answer !== "yes" && last.meant === "none";
	};
}

const notAgreed: When = (f) => f.agreed === "not" || f.agreed === "older";
const wronglyAgreed: When = (f) => f.agreed === "someone-else" || (f.agreed === "representative" && !standsIn(f));
const anyWords: When = (f) => f.matter !== "none" || f.health !== "none" || f.worries === "some" || f.goals.length > 0;
const anyOwnWords: When = (f) =>
	(f.matter !== "none" && f.matter !== "known") ||
	f.health !== "none" ||
	f.worries === "some" ||
	f.goals.some((goal) => goal.voice === "own");
const heardWords: When = (f) => anyOwnWords(f) || (standsIn(f) && anyWords(f));
const toldEnough: When = (f) =>
	f.matter === "own" ||
	f.matter === "service-word" ||
	f.matter === "service-word-said" ||
	(f.matter === "known" && standsIn(f));
const told: When = (f) => toldEnough(f) || f.matter === "short";
const personThere: When = (f) => f.talk === "person" || (f.talk === "representative-only" && standsIn(f));
const hasReason: When = (f) => f.health === "before-with-reason" && f.talk !== "none";

const table: Readonly<Record<string, Row>> = {
	"C1.1": {
		against: [
			(f) => anyWords(f) && !heardWords(f),
			(f) => f.talk !== "none" && !personThere(f),
			wronglyAgreed,
			saysNo("helped-write", "first"),
		],
		open: [(f) => !anyWords(f), (f) => f.talk === "none", notAgreed, saysNothing("helped-write", true)],
	},
	"C1.2": {
		against: [saysNo("right-people")],
		open: [
			(f) => ["unasked", "unclear", "coming-unnoted", "not-asked-yet", "could-not"].includes(f.invited),
			(f) => f.talk === "none",
			saysNothing("right-people", false),
		],
	},
	"C1.3": {
		against: [
			(f) => f.given === "after" && f.talk !== "none",
			(f) => f.results === "not-yet",
			saysNo("knew-and-explained", "first"),
		],
		open: [
			(f) => f.given === "none",
			(f) => f.needs === "unasked",
			(f) => f.needs === "large-print" && f.givenForm !== "large print",
			(f) => f.results === null,
			saysNothing("knew-and-explained", true),
		],
	},
	"C2.1": {
		against: [
			(f) => !told(f) && (f.health !== "none" || f.worries === "some"),
			(f) => shown(f) && (f.health === "before" || f.health === "before-with-reason") && !hasReason(f),
			(f) => f.staffLife === "no" && !hasReason(f),
		],
		open: [
			(f) => !toldEnough(f),
			(f) => !shown(f),
			(f) => f.area === "good-day",
			(f) => f.worries === "none" || f.worries === "not-now",
			(f) => f.staffLife === null,
		],
	},
	"C2.2": { against: [saysNo("listened")], open: [saysNothing("listened", false)] },
	"C2.3": {
		against: [
			(f) => f.needs === "large-print" && ["word", "pdf", "paper"].includes(f.copy),
			saysNo("knew-and-explained", "second"),
		],
		open: [(f) => f.needs === "unasked", (f) => !f.isSure, (f) => !f.toldBack, saysNothing("knew-and-explained", true)],
	},
	"C3.1": {
		against: [
			(f) => someGoal(f, (goal) => goal.plain === "service" || goal.plain === "service-kept"),
			saysNo("sounds-like-me", "first"),
		],
		open: [(f) => !shown(f) && noGoals(f), (f) => f.matter === "service-word", saysNothing("sounds-like-me", true)],
	},
	"C3.2": {
		against: [(f) => someGoal(f, (goal) => goal.readBack === "no"), saysNo("sounds-like-me", "second")],
		open: [
			noGoals,
			(f) => someGoal(f, (goal) => goal.readBack === null || !goal.isRated),
			saysNothing("sounds-like-me", true),
		],
	},
	"C3.3": {
		against: [
			(f) => !noGoals(f) && !someGoal(f, (goal) => isHeard(goal, f)),
			(f) => someGoal(f, (goal) => (goal.author === "staff" || !isHeard(goal, f)) && goal.readBack !== "yes"),
			saysNo("helped-write", "second"),
		],
		open: [
			noGoals,
			(f) => !someGoal(f, (goal) => goal.hasHelper) && f.agreed === "not",
			saysNothing("helped-write", true),
		],
	},
	"C4.1": { against: [(f) => !shown(f)], open: [] },
	"C4.2": {
		against: [
			notAgreed,
			wronglyAgreed,
			(f) => !someGoal(f, (goal) => goal.isKeep || isClear(goal)),
			(f) => someGoal(f, isLeftUnclear),
		],
		open: [],
	},
	"C4.3": {
		against: [saysNo("have-and-change", "first")],
		open: [
			(f) => !hasCopy(f) && f.copy !== "refused",
			(f) => f.copy !== "word" && f.copy !== "word-large" && f.worker !== "given-word",
			// Whoever has a task is involved, and these have no copy.
			(f) => someGoal(f, (goal) => /^(friend|worker)-/.test(goal.action)),
			(f) => f.worker === "no-entry" || f.worker === "not-given" || (f.worker === "nobody" && f.coordinator !== "none"),
			saysNothing("have-and-change", true),
		],
	},
	"C5.1": {
		against: [saysNo("have-and-change", "second")],
		open: [
			(f) => !["word", "word-large", "paper", "refused"].includes(f.copy),
			(f) => f.coordinator !== "worker-with-phone",
			saysNothing("have-and-change", true),
		],
	},
	"C5.2": {
		against: [
			(f) => f.lookAgain === "too-late" && f.agreed !== "not",
			(f) => f.lookAgain === "in-a-year" && f.agreed === "older",
			(f) => f.lookAgain === "passed",
			saysNo("know-how-to-ask"),
		],
		open: [
			(f) => f.lookAgain === "none",
			(f) => f.coordinator === "none",
			(f) => !hasCopy(f) && f.copy !== "refused",
			saysNothing("know-how-to-ask", false),
		],
	},
};

/** What each of the fourteen must come to. */
export function expected(f: Facts): Record<string, Outcome> {
	return Object.fromEntries(
		Object.entries(table).map(([id, row]) => {
			const plain: Outcome = row.against.some((when) => when(f))
				? "not-met"
				: row.open.some((when) => when(f))
					? "not-asked"
					: "met";
			const outcome: Outcome =
				f.state === "declined" || (f.state === "died" && plain === "not-asked") ? "not-relevant" : plain;
			return [id, outcome];
		}),
	);
}
