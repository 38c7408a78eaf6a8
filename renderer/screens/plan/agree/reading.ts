/**
 * The plan as it is read back, part by part, in the order it has on paper: the person's words whole, our lines beside
 * them, and for each thing where it is changed and who may see it. What is private is left out while others are here, and
 * what the person leaves out of the copy of any of them.
 */
import type { Place } from "../../../../shared/changes/change.ts";
import { type Goal, plainOf } from "../../../../shared/plan/goals.ts";
import { matterAreaSchema } from "../../../../shared/plan/matters.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Visibility, Who } from "../../../../shared/plan/quote.ts";
import type { Stage } from "../../../../shared/plan/talks.ts";
import { paperName } from "../../../../templates/fixed.ts";
import { guide } from "../../../../templates/guide.ts";
import type { PartName } from "../../../store/route.ts";
import { isForAll, planInRoom } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { actionLead, actionLine, inSentences, notPossibleLine, ratingWords } from "./reading-lines.ts";

export interface ReadItem {
	readonly id: string;
	/** Said before it: "Raj will", "Early signs". Each has its own: what stands before it may be out of sight. */
	readonly lead: string;
	/** The words of a person, or a line of the plan. */
	readonly quote: Quote | null;
	readonly line: string;
	/** Where its visibility stands; null for what everyone with a copy sees. */
	readonly at: Place | null;
	readonly visibility: Visibility;
	/** Of what it stands in: it is seen only where this is seen too. */
	readonly outer: readonly Visibility[];
}

export type ReadPlace =
	| { readonly kind: "stage"; readonly stage: Stage }
	| { readonly kind: "goal"; readonly goalId: string }
	| { readonly kind: "part"; readonly part: PartName; readonly itemId: string | null };

export interface ReadPart {
	readonly id: string;
	readonly title: string;
	/** Where it is changed. */
	readonly place: ReadPlace;
	readonly items: readonly ReadItem[];
}

const everyone = { kind: "everyone" } as Visibility;

const said = (quote: Quote, at: Place, lead = ""): ReadItem => ({
	id: quote.id,
	lead,
	quote,
	line: "",
	at,
	visibility: quote.visibility,
	outer: [],
});
const line = (id: string, lead: string, text: string, at: Place | null, visibility = everyone): ReadItem => ({
	id,
	lead,
	quote: null,
	line: text,
	at,
	visibility,
	outer: [],
});
/** A line where something was said; nothing where nothing was. */
const maybeLine = (id: string, lead: string, text: string | null): ReadItem[] =>
	text === null || text.trim() === "" ? [] : [line(id, lead, text, null)];
const quotesAt = (quotes: readonly Quote[], list: Place, lead: string): ReadItem[] =>
	quotes.map((quote) => said(quote, [...list, { id: quote.id }], lead));

/** Things inside another: seen only where it is seen too. */
const inside = (items: readonly ReadItem[], ...outer: readonly Visibility[]): ReadItem[] =>
	items.map((item) => ({ ...item, outer: [...item.outer, ...outer] }));

function mattersPart({ matters, needs }: Plan): ReadItem[] {
	const byArea = matterAreaSchema.options.map((area) => matters.filter((matter) => matter.area === area));
	return [
		...byArea.flatMap((group) =>
			group.map(({ id, quote, area }) => said(quote, ["matters", { id }, "quote"], guide.places[`matter.${area}`])),
		),
		...quotesAt(needs.howToTalkWithMe, ["needs", "howToTalkWithMe"], "How to talk with you"),
	];
}

const hopesPart = ({ talks }: Plan): ReadItem[] =>
	talks.held.flatMap(({ id, hopes }) => quotesAt(hopes, ["talks", "held", { id }, "hopes"], ""));

const mindPart = ({ worries }: Plan): ReadItem[] =>
	worries.flatMap(({ id, quote }) => (quote ? [said(quote, ["worries", { id }, "quote"])] : []));

function healthPart({ health }: Plan): ReadItem[] {
	const conditions = health.conditions.flatMap(({ id, quote, doctorsName, visibility }) => {
		const at: Place = ["health", "conditions", { id }];
		const doctors = "The name doctors use";
		if (quote === null) return doctorsName === null ? [] : [line(id, doctors, doctorsName, at, visibility)];
		return [
			...inside([{ ...said(quote, at), visibility }], quote.visibility),
			...inside(maybeLine(`doctors ${id}`, doctors, doctorsName), visibility, quote.visibility),
		];
	});
	const none = (lead: string, state?: "some" | "none"): ReadItem[] =>
		state === "none" ? [line(`none ${lead}`, lead, "None, as you told us.", null)] : [];
	const told = (lead: string, items: readonly { readonly id: string; readonly text: string }[] = []): ReadItem[] =>
		items.map(({ id, text }, index) => line(id, index === 0 ? lead : "", text, null));
	const { medicines, allergies } = health;
	const taken = medicines?.items.map(({ id, asTold, whatFor, howTaken, whereKept }) => ({
		id,
		text: inSentences(
			asTold,
			whatFor && `For: ${whatFor}`,
			howTaken && `How you take it: ${howTaken}`,
			whereKept && `Kept: ${whereKept}`,
		),
	}));
	return [
		...conditions,
		...none("Medicines", medicines?.state),
		...told("Medicines", taken),
		...none("Allergies", allergies?.state),
		...told(
			"Allergies",
			allergies?.items.map((item) => ({ id: item.id, text: inSentences(item.asTold, item.whatHappens) })),
		),
		...health.alerts.map((alert) =>
			line(alert.id, "What needs care", alert.text, ["health", "alerts", { id: alert.id }], alert.visibility),
		),
		...health.results.map((result) => line(result.id, result.what, result.meansForMe ?? "", null)),
	].filter((item) => item.quote !== null || item.line !== "");
}

function dailyPart({ daily, needs }: Plan): ReadItem[] {
	const views = (list: Plan["daily"]["working"], name: "working" | "notWorking", lead: string): ReadItem[] =>
		list.map(({ id, quote }) => said(quote, ["daily", name, { id }, "quote"], lead));
	return [
		...quotesAt(daily.doAlready, ["daily", "doAlready"], "What you do already"),
		...quotesAt(daily.helps, ["daily", "helps"], "What helps"),
		...quotesAt(daily.makesWorse, ["daily", "makesWorse"], "What makes it worse"),
		...quotesAt(daily.findHard, ["daily", "findHard"], "What you find hard"),
		...quotesAt(daily.understand, ["daily", "understand"], "What you have been told"),
		...(daily.oneHigher ? [said(daily.oneHigher, ["daily", "oneHigher"], "What would make you surer")] : []),
		...views(daily.working, "working", "What is working"),
		...views(daily.notWorking, "notWorking", "What is not"),
		...quotesAt(needs.explainedBest, ["needs", "explainedBest"], "How you like things explained"),
		...quotesAt(needs.wantToKnow, ["needs", "wantToKnow"], "What you want to know more about"),
	];
}

function goalItems(plan: Plan, goal: Goal): ReadItem[] {
	const at: Place = ["goals", { id: goal.id }];
	const plain = plainOf(goal);
	const actions = (["me", "mine", "others"] as const).flatMap((group) =>
		goal.actions.filter((action) => action.group === group && action.status !== "no-longer-wanted"),
	);
	return inside(
		[
			{ ...said(goal.quote, at), visibility: goal.visibility },
			...(goal.why ? [said(goal.why, [...at, "why"], "This matters because")] : []),
			...(plain ? [line(`plain ${goal.id}`, "I will be able to", plain.text, null)] : []),
			...maybeLine(`importance ${goal.id}`, "How much this matters to you", ratingWords(goal.importance)),
			...(goal.howWeWillKnow ? [said(goal.howWeWillKnow, [...at, "howWeWillKnow"], "How you would know")] : []),
			...maybeLine(`place ${goal.id}`, "Where", goal.place.trim() === "" ? null : goal.place),
			...(goal.notPossible ? [line(`not possible ${goal.id}`, "", notPossibleLine(goal.notPossible), null)] : []),
			...actions.map((action) =>
				line(
					action.id,
					actionLead(action, nameOfWho(plan, action.owner)),
					actionLine(action, nameOfWho(plan, action.owner)),
					[...at, "actions", { id: action.id }],
					action.visibility,
				),
			),
		],
		goal.visibility,
		goal.quote.visibility,
	);
}

type Contingency = Plan["changePlans"]["contingencies"][number];
function contingencyItems(plan: Plan, one: Contingency): ReadItem[] {
	const at: Place = ["changePlans", "contingencies", { id: one.id }];
	const bands = [
		["iDo", "What you do"],
		["theyDo", "What others do"],
	] as const;
	return inside(
		[
			line(one.id, "", one.title, at, one.visibility),
			...(one.quote ? [said(one.quote, [...at, "quote"])] : []),
			...quotesAt(one.asUsual, [...at, "asUsual"], "As usual"),
			...quotesAt(one.earlySigns, [...at, "earlySigns"], "Getting worse"),
			...quotesAt(one.seriousSigns, [...at, "seriousSigns"], "Serious"),
			...bands.flatMap(([band, lead]) => [
				...quotesAt(one[band].asUsual, [...at, band, "asUsual"], lead),
				...quotesAt(one[band].early, [...at, band, "early"], `${lead} when it gets worse`),
				...quotesAt(one[band].serious, [...at, band, "serious"], `${lead} when it is serious`),
			]),
			...quotesAt(one.helpsMe, [...at, "helpsMe"], "What helps you"),
			...one.pleaseDont.map((item, index) => line(item.id, index === 0 ? "Nobody should" : "", item.text, null)),
			...one.calls.map((call) => line(call.id, `Call ${nameOfWho(plan, call.who)}`, call.number, null)),
		],
		one.visibility,
	);
}

type Risk = Plan["risks"]["items"][number];
function riskItems(plan: Plan, risk: Risk): ReadItem[] {
	const at: Place = ["risks", "items", { id: risk.id }];
	const name = (who: Who) => nameOfWho(plan, who);
	return inside(
		[
			{ ...said(risk.want, at), visibility: risk.visibility },
			...maybeLine(`well ${risk.id}`, "What could go well", risk.goWell),
			...maybeLine(`wrong ${risk.id}`, "What could go wrong", risk.goWrong),
			...maybeLine(`wrong for others ${risk.id}`, "What could go wrong for others", risk.goWrongForOthers),
			...maybeLine(`likely ${risk.id}`, "How likely it is", risk.howLikely),
			...maybeLine(`bad ${risk.id}`, "How bad it could be", risk.howBad),
			...(risk.iThink ? [said(risk.iThink, [...at, "iThink"], "What you think")] : []),
			...risk.othersThink.map((view) => line(view.id, `${name(view.by)} thinks`, view.text, null)),
			...maybeLine(`agreed ${risk.id}`, "We agreed", risk.agreed),
			...risk.iDo.map((item, index) => line(item.id, index === 0 ? "You will" : "", item.text, null)),
			...risk.othersDo.map((item) => line(item.id, name(item.by), item.text, null)),
			...maybeLine(`again ${risk.id}`, "We think again if", risk.thinkAgainIf),
			...maybeLine(`disagree ${risk.id}`, "Where we do not agree", risk.disagreement),
		],
		risk.visibility,
		risk.want.visibility,
	);
}

function aheadPart({ ahead, otherPlans }: Plan): ReadItem[] {
	return [
		...quotesAt(ahead.wishes, ["ahead", "wishes"], "What you wish for"),
		...quotesAt(ahead.priorities, ["ahead", "priorities"], "What comes first for you"),
		...quotesAt(ahead.preferredPlaces, ["ahead", "preferredPlaces"], "Where you would like to be"),
		...ahead.papers
			.filter((paper) => paper.exists === "yes")
			.map((paper) =>
				line(
					paper.id,
					paper.name ?? paperName(paper.kind),
					paper.where === "" ? "Where it is was not said." : paper.where,
					["ahead", "papers", { id: paper.id }],
					paper.visibility,
				),
			),
		...otherPlans.map((other) =>
			line(other.id, "Another plan", other.name, ["otherPlans", { id: other.id }], other.visibility),
		),
	];
}

const teamPart = ({ team }: Plan): ReadItem[] =>
	team.contacts.map((contact) =>
		line(
			contact.id,
			"",
			contact.relation === "" ? contact.name : `${contact.name}, ${contact.relation}`,
			["team", "contacts", { id: contact.id }],
			contact.visibility,
		),
	);

const moneyPart = ({ budget }: Plan): ReadItem[] =>
	budget.lines.map((one) => line(one.id, "", one.what, ["budget"], budget.visibility));

const isShown = (plan: Plan, item: ReadItem, present: readonly Who[]): boolean =>
	[item.visibility, ...item.outer].every((visibility) => isForAll(plan, visibility, present));

/** What is read back while these people are in the room, part by part; parts with nothing in them are not read. */
export function readingOf(whole: Plan, present: readonly Who[]): ReadPart[] {
	const plan = planInRoom(whole, present);
	if (plan === null) return [];
	const stage = (name: Stage): ReadPlace => ({ kind: "stage", stage: name });
	const page = (part: PartName, itemId: string | null = null): ReadPlace => ({ kind: "part", part, itemId });
	const parts: ReadPart[] = [
		{ id: "matters", title: "What matters to you", place: stage("life"), items: mattersPart(plan) },
		{ id: "mind", title: "What is on your mind", place: stage("mind"), items: mindPart(plan) },
		{ id: "health", title: "Your health, as you tell it", place: page("health"), items: healthPart(plan) },
		{ id: "daily", title: "Living with it, day to day", place: stage("daily"), items: dailyPart(plan) },
		...plan.goals
			.filter((goal) => goal.status !== "changed-my-mind")
			.map((goal, index) => ({
				id: goal.id,
				title: `Goal ${index + 1}: what you would like`,
				place: { kind: "goal" as const, goalId: goal.id },
				items: goalItems(plan, goal),
			})),
		...plan.changePlans.contingencies.map((one) => ({
			id: one.id,
			title: "If things change",
			place: page("changes", one.id),
			items: contingencyItems(plan, one),
		})),
		...plan.risks.items.map((risk) => ({
			id: risk.id,
			title: "A risk you choose to take",
			place: page("risks", risk.id),
			items: riskItems(plan, risk),
		})),
		{ id: "ahead", title: "Planning ahead", place: page("ahead"), items: aheadPart(plan) },
		{ id: "budget", title: "The money for your care", place: page("budget"), items: moneyPart(plan) },
		{ id: "team", title: "Your people and your team", place: page("team"), items: teamPart(plan) },
		{
			id: "hopes",
			title: "What you hoped today would do",
			place: { kind: "stage", stage: "settle" },
			items: hopesPart(plan),
		},
	];
	return parts
		.map((part) => ({ ...part, items: part.items.filter((item) => isShown(whole, item, present)) }))
		.filter((part) => part.items.length > 0);
}
