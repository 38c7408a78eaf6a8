/**
 * Good practice: the framework's best-practice lines that disqualify nothing (reference 9). Shown apart from the
 * fourteen rules and without effect on them. The budget sheet must be there where there is a budget (framework,
 * criterion 4), so it says so more firmly; it still decides no rule.
 */
import type { Plan } from "../plan/plan.ts";
import type { Relevance } from "../plan/quote.ts";
import { type PersonWords, personWords } from "./person.ts";
import { type Evidence, seen } from "./result.ts";

export interface GoodPractice {
	readonly id:
		| "resources"
		| "prepared-staff"
		| "results"
		| "advocate"
		| "if-things-change"
		| "risks"
		| "planning-ahead"
		| "budget"
		| "named-co-ordinator"
		| "range-of-formats"
		| "reviewed-each-year";
	readonly criterion: 1 | 2 | 3 | 4 | 5;
	readonly state: "in-place" | "to-do" | "not-relevant" | "not-asked";
	readonly sentence: string;
	readonly evidence: readonly Evidence[];
}

type Line = (plan: Plan, who: PersonWords) => GoodPractice;

/** In the order of the criteria. */
export function goodPractice(plan: Plan): GoodPractice[] {
	const who = personWords(plan.about);
	return lines.map((line) => line(plan, who));
}

/** Criterion 1: a range of resources to prepare with. */
const resources: Line = ({ talks }, who) => ({
	id: "resources",
	criterion: 1,
	state: talks.preparation.given.length > 1 ? "in-place" : "to-do",
	sentence: `${who.name} had a choice of ways to prepare`,
	evidence: talks.preparation.given.map((given, index) =>
		seen(`Given on ${given.on}`, `talks.preparation.given.${index}`),
	),
});

/** Criterion 1: the professionals are prepared. */
const preparedStaff: Line = ({ talks }) => ({
	id: "prepared-staff",
	criterion: 1,
	state: talks.preparation.practitioner.length > 0 ? "in-place" : "to-do",
	sentence: "We were prepared too",
	evidence: talks.preparation.practitioner.map((item, index) =>
		seen(`Done on ${item.on}`, `talks.preparation.practitioner.${index}`),
	),
});

/** Criterion 1: test results are at hand and explained. */
const results: Line = ({ health, talks }, who) => ({
	id: "results",
	criterion: 1,
	state:
		talks.preparation.results === "none-needed"
			? "not-relevant"
			: health.results.some((result) => result.meansForMe !== null)
				? "in-place"
				: "to-do",
	sentence: `${who.name} has ${who.their} results in plain words`,
	evidence: health.results.map((result, index) =>
		seen(result.on === null ? "A result" : `Result of ${result.on}`, `health.results.${index}`),
	),
});

/** Criterion 1: an advocate or peer was offered. */
const advocate: Line = ({ team }, who) => ({
	id: "advocate",
	criterion: 1,
	state: team.advocate !== null && team.advocate.offeredOn !== null ? "in-place" : "to-do",
	sentence: `${who.name} was offered an advocate`,
	evidence: team.advocate?.offeredOn == null ? [] : [seen(`Offered on ${team.advocate.offeredOn}`, "team.advocate")],
});

const stateOf = (relevance: Relevance, isThere: boolean): GoodPractice["state"] =>
	isThere
		? "in-place"
		: relevance.state === "not-relevant" || relevance.state === "did-not-want"
			? "not-relevant"
			: relevance.state === "not-asked"
				? "not-asked"
				: "to-do";

/** Criterion 4: a contingency plan, where relevant. */
const ifThingsChange: Line = ({ changePlans }) => ({
	id: "if-things-change",
	criterion: 4,
	state: stateOf(changePlans.relevance, changePlans.contingencies.length > 0),
	sentence: "What to do if things change is written down",
	evidence: changePlans.contingencies.map((one, index) =>
		seen(`Looked at on ${one.updatedOn}`, `changePlans.contingencies.${index}`),
	),
});

/** Criterion 4: risk arrangements, where relevant. */
const risks: Line = (plan, who) => ({
	id: "risks",
	criterion: 4,
	state: stateOf(plan.risks.relevance, plan.risks.items.length > 0),
	sentence: `Risks ${who.she} ${who.verb("chooses", "choose")} to take are talked through`,
	evidence: plan.risks.items.map((_, index) => seen("A risk, talked through", `risks.items.${index}`)),
});

/** Criterion 4: treatment escalation, where relevant: where the papers are. */
const planningAhead: Line = ({ ahead }) => ({
	id: "planning-ahead",
	criterion: 4,
	state: stateOf(ahead.relevance, ahead.papers.length + ahead.wishes.length + ahead.priorities.length > 0),
	sentence: "Planning ahead was offered",
	evidence: ahead.papers.map((_, index) => seen("A paper, and where it is", `ahead.papers.${index}`)),
});

/** Criterion 4: a budget sheet must be in the plan of anyone who has a health or integrated budget. */
const budget: Line = ({ budget: sheet }, who) => {
	const state =
		sheet.type === null
			? "not-asked"
			: sheet.type === "none"
				? "not-relevant"
				: sheet.lines.length > 0
					? "in-place"
					: "to-do";
	const isMust = state === "to-do" && (sheet.type === "phb" || sheet.type === "integrated");
	return {
		id: "budget",
		criterion: 4,
		state,
		sentence: isMust
			? `A budget sheet must be in the plan: ${who.name} has a budget`
			: "The budget sheet says how the money is used",
		evidence: sheet.lines.map((_, index) => seen("A line of the sheet", `budget.lines.${index}`)),
	};
};

/** NHS England's page: a single, named co-ordinator. */
const coordinator: Line = ({ team }) => {
	const at = team.contacts.findIndex((contact) => contact.id === team.coordinatorId);
	return {
		id: "named-co-ordinator",
		criterion: 4,
		state: at >= 0 ? "in-place" : "to-do",
		sentence: "One named person keeps the plan together",
		evidence: at >= 0 ? [seen("Co-ordinator", `team.contacts.${at}`)] : [],
	};
};

/** Criterion 4: a range of formats. */
const formats: Line = ({ agreement }, who) => {
	const given = agreement.copies.filter((copy) => copy.state === "given");
	return {
		id: "range-of-formats",
		criterion: 4,
		state: new Set(given.flatMap((copy) => copy.forms)).size > 1 ? "in-place" : "to-do",
		sentence: `${who.name}’s plan is there in more than one form`,
		evidence: given.length > 0 ? [seen("Copies given", "agreement.copies")] : [],
	};
};

/** Criterion 5: reviewed each year, or as the law asks. */
const reviewed: Line = ({ agreement }) => {
	const held = agreement.reviews.findIndex((review) => review.kind !== "informal" && review.heldOn !== null);
	return {
		id: "reviewed-each-year",
		criterion: 5,
		state: held >= 0 ? "in-place" : agreement.lookAgain === null ? "to-do" : "not-relevant",
		sentence: "The whole plan is looked at again each year",
		evidence: held >= 0 ? [seen("A review was held", `agreement.reviews.${held}`)] : [],
	};
};

const lines: readonly Line[] = [
	resources,
	preparedStaff,
	results,
	advocate,
	ifThingsChange,
	risks,
	planningAhead,
	budget,
	coordinator,
	formats,
	reviewed,
];
