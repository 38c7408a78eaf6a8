/** The fourteen rules as they are told to the person: what is so, what nobody has asked yet, what is not so. */
import { checkPlan } from "../../../../shared/criteria/check-plan.ts";
import type { RuleId, RuleOutcome, RuleResult } from "../../../../shared/criteria/result.ts";
import { serviceWords } from "../../../../templates/service-words.ts";
import { line, type ReadItem } from "../agree/reading/item.ts";
import { standingOf } from "../agree/rule-words.ts";
import type { Seen } from "./seen.ts";

const toYou: Readonly<Record<RuleId, string>> = {
	"C1.1": "You helped to write it.",
	"C1.2": "The people you wanted were there, or asked.",
	"C1.3": "You knew what to expect before we met.",
	"C2.1": "We began with your life, not your illness.",
	"C2.2": "You felt listened to.",
	"C2.3": "It was explained in a way that worked for you.",
	"C3.1": "It sounds like you.",
	"C3.2": "The goals are what you want.",
	"C3.3": "We decided them together.",
	"C4.1": "What matters to you is written down.",
	"C4.2": "Who does what, by when, is written down.",
	"C4.3": "Everyone involved can have it.",
	"C5.1": "You can change it when you want.",
	"C5.2": "You know how to ask for a full look-again.",
};

/** Where the word of our side says less to them. */
const saidOf: Readonly<Partial<Record<RuleOutcome, string>>> = {
	met: "This is so",
	"not-met": "This is not so yet",
	"not-relevant": "This does not fit",
};

/** What is not so is never large by itself: how it stands goes with it. */
const told = ({ id, result }: RuleResult, word: string): string =>
	result === "met" ? toYou[id] : `${toYou[id].slice(0, -1)}: ${word.charAt(0).toLowerCase()}${word.slice(1)}.`;

/** Where two in a row stand the same it is said once. They rest on answers that are the person's: with others here, none. */
export function ruleItems({ plan, isAlone, day, copied }: Seen): ReadItem[] {
	if (!isAlone) return [];
	const rules = checkPlan(plan, day, serviceWords, copied).rules;
	const stands = (rule: RuleResult): string => saidOf[rule.result] ?? standingOf(rule).word;
	// What is still to do comes first.
	const open = rules.filter(({ result }) => result !== "met" && result !== "not-relevant");
	const order = [...new Set([...open, ...rules].map(stands))];
	return [
		line("yours", "", "It is your plan to use today, whatever this list says."),
		...order.flatMap((word) =>
			rules
				.filter((rule) => stands(rule) === word)
				.map((rule) => line(rule.id, rule.result === "met" ? word : "", told(rule, word))),
		),
	];
}
