/** One line of the plan's map for each part: what it holds, or why it holds nothing. Order of decision 34. */
import { isChangedSinceAgreed } from "../../../../shared/criteria/changed-since.ts";
import { talkedWords } from "../../../../shared/guide/places.ts";
import { isAskingOver, isPast, isStillToAsk, livingFirst, pastWord } from "../../../../shared/plan/goals.ts";
import { mayDecideBy } from "../../../../shared/plan/person.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Relevance } from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { type LocalDate, writtenDate } from "../../../../shared/plan/time.ts";
import { themOf } from "../../../../shared/reviews/words.ts";
import type { PartName, Route } from "../../../store/route.ts";
import type { MarkKind } from "../../../ui/Mark.tsx";
import { copiesToGive } from "../agree/copy-rows.ts";
import type { Shown } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { nameOfPart } from "../page-names.ts";
import { pageOf } from "../parts.tsx";
import { shortWords } from "./short-words.ts";

export interface PartLine {
	readonly title: string;
	readonly mark: MarkKind;
	/** The person's words, shown whole; or a sentence of ours. */
	readonly quote: Quote | null;
	readonly says: string;
	readonly route: Route;
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const talk = (stage: Stage): Route => ({ screen: "talk", stage, questionId: null });

/** Why a part is empty: three different sentences, never a blank. */
export function emptyLine(
	plan: Plan,
	stage: Stage | null,
	relevance: Relevance | null,
): { mark: MarkKind; says: string } {
	const name = plan.about.calledName;
	const state = relevance?.state ?? "not-asked";
	const because = relevance?.because ? ` ${relevance.because}` : "";
	if (state === "not-relevant") return { mark: "left", says: `Does not fit ${name}’s life.${because}` };
	if (state === "did-not-want") return { mark: "left", says: `${name} did not want to.${because}` };
	if (state === "left-for-now") return { mark: "left", says: `Left for now.${because}` };
	if (state === "relevant") return { mark: "begun", says: "To be talked about." };
	const skip = plan.talks.skips.findLast((candidate) => candidate.stage === stage);
	const reasons = {
		"not-now": "Left for now.",
		"not-relevant": `Does not fit ${name}’s life.`,
		"did-not-want": `${name} did not want to.`,
	};
	return skip ? { mark: "left", says: reasons[skip.reason] } : { mark: "open", says: "Not talked about yet." };
}

/** How a part stands does not change with who is here, and no count tells of what somebody here may not see. */
function talked(plan: Plan, stage: Stage, title: string, mayShow: (...things: readonly Shown[]) => boolean): PartLine {
	const route = talk(stage);
	const all = talkedWords(plan, stage);
	const quotes = all.filter((quote) => mayShow(quote));
	if (all.length > 0 && quotes.length === 0) return { title, quote: null, route, mark: "done", says: "Talked about." };
	if (quotes.length === 0) return { title, quote: null, route, ...emptyLine(plan, stage, null) };
	return {
		title,
		mark: "done",
		quote: shortWords(toShow(plan, stage, quotes)),
		says: counted(quotes.length, "thing kept.", "things kept."),
		route,
	};
}

/** The words of the first page before others. Of worries that are in an order the first alone: the next is not what comes first. */
function toShow(plan: Plan, stage: Stage, quotes: readonly Quote[]): readonly Quote[] {
	const comesFirst = stage === "mind" ? plan.worries.find(({ order }) => order === 1) : undefined;
	if (comesFirst) return quotes.filter(({ id }) => id === comesFirst.quote?.id);
	const chosen = quotes.find(({ id }) => id === plan.firstPage.quoteId);
	return chosen ? [chosen, ...quotes] : quotes;
}

const page = (part: PartName): Route => ({ screen: "part", part, itemId: null });

/** Every part that can be opened here, in order; a goal that may not be shown is not in it. */
export function partLines(
	plan: Plan,
	mayShow: (...things: readonly Shown[]) => boolean,
	day: LocalDate,
): readonly PartLine[] {
	// Of a goal that is done or was let go, nobody is to be asked any more.
	const living = plan.goals.filter((goal) => !isPast(goal));
	const all = living.flatMap((goal) => goal.actions.map((action) => ({ goal, action })));
	// No count tells of one that is not shown.
	const actions = all.filter(({ goal, action }) => mayShow(action, goal)).map(({ action }) => action);
	const contacts = plan.team.contacts.filter((contact) => mayShow(contact));
	const lastGoal = living.at(-1);
	const goals = plan.goals.filter((goal) => mayShow(goal.quote, goal));
	const livingGoals = goals.filter((goal) => !isPast(goal));
	const notAsked = actions.filter(isStillToAsk).length;
	const notAnswered = all.some(
		({ action }) => action.group === "mine" && action.asked !== "yes" && !isAskingOver(action),
	);
	const { changePlans, risks, ahead, budget, team, health, agreement } = plan;
	const coordinator = contacts.find((contact) => contact.id === team.coordinatorId);
	const toGive = copiesToGive(plan, day);
	const healthCount = health.conditions.length + (health.medicines ? 1 : 0) + (health.allergies ? 1 : 0);

	const lines: (PartLine | null)[] = [
		talked(plan, "life", "What makes life good", mayShow),
		talked(plan, "mind", "What is on my mind", mayShow),
		ofPart(
			"health",
			healthCount > 0,
			() =>
				[
					health.conditions.length === 0 ? "" : counted(health.conditions.length, "condition.", "conditions."),
					health.allergies === null
						? "Allergies not asked."
						: health.allergies.state === "none"
							? "No allergies, as told."
							: "Allergies told.",
				]
					.filter(Boolean)
					.join(" "),
			emptyLine(plan, null, health.relevance),
		),
		talked(plan, "daily", "Living with it day to day", mayShow),
		{
			title: "My goals",
			mark: plan.goals.length === 0 ? emptyLine(plan, "different", null).mark : "done",
			quote: goals.length === 1 && livingGoals.length === 1 ? shortWords(goals.map(({ quote }) => quote)) : null,
			says:
				plan.goals.length === 0
					? emptyLine(plan, "different", null).says
					: goals.length === 0
						? "Talked about."
						: livingFirst(goals)
								.map((goal) => `${goal.title ?? `Goal ${goals.indexOf(goal) + 1}`}${pastWord(goal)}`)
								.join(". ")
								.concat("."),
			// The first, at its words: from there its own parts lead on, and the thread to the others.
			route: { screen: "goal", goalId: (livingGoals[0] ?? goals[0] ?? plan.goals[0])?.id ?? null, part: 1 },
		},
		lastGoal
			? {
					title: "Who does what",
					mark: all.length === 0 ? "open" : notAnswered ? "begun" : "done",
					quote: null,
					says:
						all.length === 0
							? "Not talked about yet."
							: actions.length === 0
								? "Not shown now."
								: `${counted(actions.length, "action.", "actions.")}${notAsked > 0 ? ` ${notAsked} not asked yet.` : ""}`,
					// A goal of keeping things as they are has nobody who does anything.
					route: {
						screen: "goal",
						goalId: ([...livingGoals, ...living].find((goal) => goal.actions.length > 0) ?? lastGoal).id,
						part: 4,
					},
				}
			: null,
		ofPart(
			"changes",
			changePlans.contingencies.length > 0,
			() => counted(changePlans.contingencies.length, "plan.", "plans."),
			emptyLine(plan, "if-things-change", changePlans.relevance),
		),
		ofPart(
			"risks",
			risks.items.length > 0,
			() => counted(risks.items.length, "risk.", "risks."),
			emptyLine(plan, null, risks.relevance),
		),
		ofPart(
			"ahead",
			ahead.papers.length + ahead.wishes.length > 0,
			() => counted(ahead.papers.length, "paper.", "papers."),
			emptyLine(plan, null, ahead.relevance),
		),
		ofPart("other-plans", plan.otherPlans.length > 0, () => counted(plan.otherPlans.length, "plan.", "plans."), {
			mark: "open",
			says: "None written down.",
		}),
		ofPart(
			"budget",
			budget.type !== null && budget.type !== "none" && budget.type !== "not-sure",
			() => (budget.lines.length === 0 ? "No lines yet." : counted(budget.lines.length, "line.", "lines.")),
			budget.type === "none"
				? { mark: "left", says: `${plan.about.calledName} has no personal budget.` }
				: budget.type === "not-sure"
					? { mark: "begun", says: "Not sure yet whether there is one." }
					: emptyLine(plan, null, budget.relevance),
		),
		ofPart(
			"team",
			team.contacts.length > 0,
			() =>
				[
					coordinator
						? `${coordinator.name} co-ordinates.`
						: team.coordinatorId === null
							? "Nobody co-ordinates yet."
							: "",
					contacts.length === 0 ? "Not shown now." : counted(contacts.length, "person.", "people."),
				]
					.filter(Boolean)
					.join(" "),
			{ mark: "open", says: "Nobody yet." },
		),
		rightsLine(plan),
		{
			title: nameOfPart("agree"),
			mark: agreement.agreed ? (toGive > 0 || isChangedSinceAgreed(plan) ? "begun" : "done") : "open",
			quote: null,
			says: agreement.agreed
				? `Agreed ${writtenDate(agreement.agreed.on)} by ${nameOfWho(plan, agreement.agreed.by)}.${isChangedSinceAgreed(plan) ? " Changed since: ask again." : ""}${toGive > 0 ? ` ${counted(toGive, "copy", "copies")} to give.` : ""}`
				: "Not agreed yet.",
			route: page("agree"),
		},
	];
	// A wellbeing plan does not ask for these; what it holds of them stays in view.
	const isAskedFor = (line: PartLine): boolean =>
		plan.kind === "full" ||
		line.mark === "done" ||
		!(["risks", "ahead", "other-plans", "budget"] as const).some((part) => line.title === nameOfPart(part));
	return lines.filter((line) => line !== null).filter(isAskedFor);
}

/** What is answered in part is begun: which answer it is, stands on its own page. */
function rightsLine(plan: Plan): PartLine | null {
	const notTold = { mark: "open" as const, says: "Not told yet who will see it." };
	const line = ofPart("rights", plan.rights.toldWhoSees !== null, () => rightsSay(plan), notTold);
	return line && isHalfAnswered(plan.rights)
		? { ...line, mark: "begun", says: `${line.says} Something there is only half written down.` }
		: line;
}

/** A decision about sharing that does not say what it is about, or one of which nobody said whose it is. */
const isHalfAnswered = ({ sharing, capacity }: Plan["rights"]): boolean =>
	sharing.some(({ what }) => what === null) || capacity.some(({ result }) => result === null);

/** Told when, and who decides for them; what was decided about sharing stands on its own page, where it is asked who is here. */
function rightsSay({ about, rights, team }: Plan): string {
	const told = rights.toldWhoSees ? `Told on ${writtenDate(rights.toldWhoSees.on)}.` : "";
	const representative = team.contacts.find(({ id }) => id === rights.representative?.contactId);
	return [
		told,
		representative
			? `${representative.name} may ${mayDecideBy.includes(rights.representative?.authority ?? "") ? "decide" : "speak"} for ${themOf(about.pronouns)}.`
			: "",
	]
		.filter(Boolean)
		.join(" ");
}

/** A part with a page of its own; nothing where it has none. */
function ofPart(
	part: Parameters<typeof nameOfPart>[0],
	isHeld: boolean,
	says: () => string,
	empty: { readonly mark: MarkKind; readonly says: string },
): PartLine | null {
	if (pageOf(part) === null) return null;
	const line = isHeld ? { mark: "done" as const, says: says() } : empty;
	return { title: nameOfPart(part), quote: null, route: page(part), ...line };
}
