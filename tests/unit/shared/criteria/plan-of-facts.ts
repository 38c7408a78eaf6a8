/** Makes the plan that a set of facts describes. */
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { type Plan, SCHEMA_VERSION } from "../../../../shared/plan/plan.ts";
import { agreement } from "./agreement-of-facts.ts";
import { AGREED, type Facts, type GoalFact } from "./facts.ts";
import { contact, FRIEND, numbered, REPRESENTATIVE, staff, TALK, WORKER } from "./facts-people.ts";

let count = 0;
const quote = (text: string, how: string, hour: number, more: object = {}) => ({
	id: numbered(3, ++count),
	text,
	how,
	typedBy: { kind: "staff", name: "Priya Nair" },
	keptAt: `2027-01-12T${String(hour).padStart(2, "0")}:00:00.000Z`,
	talkId: TALK,
	...more,
});

/** The plan that these facts describe, through the one door for plans. */
export function planOf(facts: Facts): Plan {
	count = 0;
	return readPlan({
		schema: SCHEMA_VERSION,
		id: numbered(9, 1),
		personId: numbered(9, 2),
		kind: "full",
		version: 2,
		createdAt: "2027-01-02T09:00:00.000Z",
		updatedAt: "2027-01-12T15:00:00.000Z",
		author: { name: "Priya Nair", since: "2027-01-02T09:00:00.000Z" },
		state:
			facts.state === "talking"
				? { kind: "talking", on: AGREED }
				: facts.state === "declined"
					? { kind: "declined", on: AGREED }
					: { kind: "closed", on: AGREED, why: "died" },
		about: { firstName: "Maureen", calledName: "Mo", pronouns: "she" },
		needs: {
			askedOn: facts.needs === "unasked" ? null : "2027-01-02",
			formats: facts.needs === "large-print" ? ["large-print"] : [],
		},
		rights: rights(facts),
		talks: talks(facts),
		firstPage: {},
		matters: matters(facts),
		worries:
			facts.worries === "some"
				? [{ id: numbered(4, 1), area: "moving", quote: quote("Being stuck indoors", "said", 11) }]
				: [],
		health: {
			conditions:
				facts.health === "none"
					? []
					: [{ id: numbered(4, 2), quote: quote("My chest", "said", facts.health === "after" ? 12 : 8) }],
		},
		daily: { confidence: facts.isSure ? { kind: "number", value: 6 } : null },
		goals: facts.goals.map(goal),
		changePlans: {},
		risks: {},
		ahead: {},
		budget: {},
		team: team(facts),
		agreement: agreement(facts),
		easyRead: {},
	});
}

function rights(facts: Facts) {
	const entry = (n: number, result: string, on: string) => ({
		id: numbered(5, n),
		decision: "to agree this plan",
		result,
		on,
	});
	const capacity = {
		unsaid: [],
		has: [entry(1, "has", "2027-01-03")],
		lacks: [entry(1, "has", "2026-01-03"), entry(2, "lacks", "2027-01-03")],
		"in-doubt": [entry(1, "in-doubt", "2027-01-03")],
		"lacked-once": [entry(2, "has", "2027-01-05"), entry(1, "lacks", "2027-01-03")],
	};
	return {
		capacity: capacity[facts.capacity],
		representative: facts.hasRepresentative ? { contactId: REPRESENTATIVE, authority: "lpa-health" } : null,
	};
}

function talks(facts: Facts) {
	const present = [
		...(facts.talk === "representative-only" ? [contact(REPRESENTATIVE)] : []),
		...(facts.invited === "came" ? [contact(FRIEND)] : []),
	];
	const held = {
		id: TALK,
		on: AGREED,
		startedAt: "2027-01-12T09:00:00.000Z",
		present,
		isPersonPresent: facts.talk === "person",
		by: staff,
		healthFirstBecause: facts.health === "before-with-reason" ? "Mo asked to" : null,
	};
	const person = (answer: string, because: string | null = null) => ({
		isNobodyByChoice: false,
		people: [{ id: numbered(6, 1), who: contact(FRIEND), answer, because }],
	});
	const invited = {
		unasked: null,
		nobody: { isNobodyByChoice: true },
		unclear: { isNobodyByChoice: false },
		came: person("coming"),
		"coming-unnoted": person("coming"),
		"not-asked-yet": person("not-asked-yet"),
		"could-not-with-reason": person("could-not", "At work"),
		"could-not": person("could-not"),
	};
	const given = {
		id: numbered(6, 2),
		what: "Thinking sheet",
		format: facts.givenForm,
		on: facts.given === "after" ? "2027-01-13" : "2027-01-04",
	};
	return {
		preparation: {
			given: facts.given === "none" ? [] : [given],
			results: facts.results,
			invited: invited[facts.invited],
		},
		held: facts.talk === "none" ? [] : [held],
		skips:
			facts.worries === "skipped" || facts.worries === "not-now"
				? [
						{
							id: numbered(6, 3),
							stage: "mind",
							questionId: "mind",
							reason: facts.worries === "skipped" ? "did-not-want" : "not-now",
							at: "2027-01-12T10:00:00.000Z",
						},
					]
				: [],
	};
}

const matterWords: Record<Facts["matter"], string> = {
	none: "",
	own: "My sister Carys and the choir on Thursday nights",
	known: "She lights up when her sister Carys comes in",
	short: "Carys and choir",
	placeholder: "tbc",
	private: "My sister Carys and the choir on Thursday nights",
	"service-word": "I want to mobilise to the choir with my sister Carys",
	"service-word-said": "I want to mobilise to the choir with my sister Carys",
};

function matters(facts: Facts) {
	if (facts.matter === "none") return [];
	const more = {
		...(facts.matter === "private" ? { visibility: { kind: "private" } } : {}),
		exactWords: facts.matter === "service-word-said" ? ["mobilise"] : [],
	};
	return [
		{
			id: numbered(7, 1),
			area: facts.area,
			quote: quote(matterWords[facts.matter], facts.matter === "known" ? "someone-who-knows" : "said", 10, more),
		},
	];
}

/** Who else does it, and what they answered. */
const doers: Partial<Record<GoalFact["action"], readonly [object, string, object]>> = {
	"unknown-owner": [contact(numbered(1, 99)), "others", { agreed: "yes" }],
	"friend-yes": [contact(FRIEND), "mine", { asked: "yes" }],
	"friend-not-asked": [contact(FRIEND), "mine", { asked: "not-yet" }],
	"friend-no-answer": [contact(FRIEND), "mine", { asked: "asked" }],
	"friend-no": [contact(FRIEND), "mine", { asked: "said-no" }],
	"worker-yes": [{ kind: "other", name: "Nia", relation: "physiotherapist" }, "others", { agreed: "yes" }],
	"worker-not-agreed": [{ kind: "other", name: "Nia", relation: "physiotherapist" }, "others", { agreed: "not-yet" }],
	"worker-referral": [
		{ kind: "other", name: "Nia", relation: "physiotherapist" },
		"others",
		{ agreed: "referral-made" },
	],
};

function goal(fact: GoalFact, index: number) {
	const plainText = {
		none: null,
		clean: "I will be able to walk to choir",
		service: "I will be able to mobilise to choir",
		"service-said": "I will be able to mobilise to choir",
		"service-kept": "I will be able to mobilise to choir",
	}[fact.plain];
	const hints =
		fact.plain === "service-said"
			? [{ word: "mobilise", answer: "said-it" }]
			: fact.plain === "service-kept"
				? [{ word: "mobilise", answer: "keep-for-now" }]
				: [];
	const [owner, group, answer] = doers[fact.action] ?? [{ kind: "me" }, "me", {}];
	const action = {
		id: numbered(8, index * 10),
		group,
		owner,
		text: "Walk to the gate",
		when: fact.action === "no-when" ? null : { kind: "words", text: "Every day" },
		...answer,
		updatedAt: "2027-01-12T12:00:00.000Z",
		notPossible: fact.action === "not-possible" ? { because: "The gate is shut", on: AGREED } : null,
		visibility: { kind: fact.action === "private" ? "private" : "everyone" },
	};
	return {
		id: numbered(8, index * 10 + 1),
		quote: quote("I want to sing in the choir again", fact.voice === "own" ? "said" : "best-interests", 13),
		plain: plainText === null ? null : { text: plainText, hints },
		importance: fact.isRated ? { kind: "cannot-say" } : null,
		status: fact.fate === "dropped" ? "changed-my-mind" : "thinking",
		isKeepAsIs: fact.isKeep,
		actions: fact.action === "none" ? [] : [action],
		readBack: fact.readBack === null ? null : { answer: fact.readBack, on: AGREED },
		firstAuthor: fact.author,
		decidedWith: fact.hasHelper ? [staff] : [],
		visibility: { kind: fact.fate === "private" ? "private" : "everyone" },
	};
}

function team(facts: Facts) {
	const phones = facts.coordinator === "worker-with-phone" ? [{ id: numbered(1, 11), number: "01632 960114" }] : [];
	const worker = {
		id: WORKER,
		group: "worker",
		name: "Dan Howarth",
		phones,
		until: facts.worker === "left" ? "2027-01-20" : null,
	};
	return {
		contacts: [
			{ id: FRIEND, group: "mine", name: "Carys" },
			...(facts.hasRepresentative ? [{ id: REPRESENTATIVE, group: "mine", name: "Siobhan Walsh" }] : []),
			...(facts.worker === "nobody" && facts.coordinator === "none" ? [] : [worker]),
		],
		coordinatorId: facts.coordinator === "none" ? null : WORKER,
	};
}
