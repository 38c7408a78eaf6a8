/** Goals, health, what to do if things change: the larger parts of invented plans. */
import fc from "fast-check";
import { matterAreaSchema } from "../../shared/plan/matters.ts";
import {
	date,
	emptyOrLine,
	few,
	id,
	instant,
	line,
	maybe,
	notPossible,
	partialDate,
	quoteInput,
	quotes,
	rating,
	relevance,
	said,
	seldom,
	staff,
	status,
	visibility,
	when,
	who,
	yes,
} from "./plan-basics.ts";

export const action = fc
	.record({
		id,
		text: said,
		when: maybe(when),
		howOften: maybe(line),
		where: seldom(line),
		asked: maybe(fc.constantFrom("yes", "asked", "not-yet", "said-no")),
		agreed: maybe(fc.constantFrom("yes", "referral-to-make", "referral-made", "not-yet")),
		confidence: maybe(rating),
		ifThen: maybe(fc.record({ if: fc.oneof(said, fc.constant("")), then: fc.oneof(said, fc.constant("")) })),
		status,
		statusNote: seldom(said),
		updatedAt: instant,
		notPossible: seldom(notPossible),
		steps: few(fc.record({ id, text: said, outcome: maybe(said), status }), 1),
		visibility,
		group: fc.constantFrom("me", "mine", "others"),
		owner: who,
	})
	.map((one) => (one.group === "me" ? { ...one, owner: { kind: "me" } } : one));

export const outcome = fc.record({
	id,
	on: date,
	quote: fc.oneof({ weight: 4, arbitrary: quoteInput }, { weight: 1, arbitrary: fc.constant(null) }),
	helped: maybe(said),
	gotInTheWay: maybe(said),
	next: maybe(fc.constantFrom("keep", "change")),
});
export const goal = fc.record({
	id,
	title: maybe(line),
	quote: quoteInput,
	why: maybe(quoteInput),
	plain: maybe(fc.record({ text: said, hints: fc.constant([]) })),
	notes: few(fc.record({ id, by: staff, text: said, on: date, isPersonAsked: fc.boolean() }), 1),
	importance: maybe(rating),
	howWeWillKnow: seldom(quoteInput),
	target: maybe(when),
	status: fc.constantFrom("thinking", "working-on-it", "reached", "partly", "changed-my-mind", "on-hold"),
	isKeepAsIs: fc.boolean(),
	outcomes: few(outcome, 1),
	actions: few(action, 5),
	notPossible: seldom(notPossible),
	decidedWith: few(staff, 1),
	visibility,
});

export const matter = fc.record({
	id,
	quote: quoteInput,
	area: fc.constantFrom(...matterAreaSchema.options),
	stillTrue: seldom(fc.record({ answer: fc.constantFrom("yes", "no", "changed"), on: date })),
});
export const worry = fc.record({
	id,
	area: fc.constantFrom("body", "money", "sleep", "other"),
	quote: maybe(quoteInput),
	bother: maybe(rating),
	order: maybe(fc.integer({ min: 1, max: 3 })),
});
export const view = fc.record({ id, by: who, quote: quoteInput });
export const told = fc.record({ to: line, on: date });
export const daily = fc.record({
	doAlready: quotes,
	helps: quotes,
	makesWorse: few(quoteInput, 1),
	findHard: few(quoteInput, 1),
	understand: few(quoteInput, 2),
	confidence: maybe(rating),
	oneHigher: maybe(quoteInput),
	working: few(view, 3),
	notWorking: few(view, 2),
	support: few(fc.record({ id, who, what: said, from: maybe(date), until: maybe(date), paidBy: maybe(line) }), 1),
	makingSense: few(fc.record({ id, on: date, by: maybe(line), text: said, visibility }), 1),
	relevance,
});
export const health = fc.record({
	conditions: few(
		fc.record({ id, quote: maybe(quoteInput), doctorsName: maybe(line), told: maybe(told), visibility }),
		3,
	),
	medicines: maybe(
		fc.record({
			state: fc.constantFrom("some", "none"),
			told,
			items: few(fc.record({ id, asTold: said, whatFor: maybe(said), whereKept: maybe(said), howTaken: maybe(said) })),
		}),
	),
	allergies: maybe(
		fc.record({
			state: fc.constantFrom("some", "none"),
			told,
			items: few(fc.record({ id, asTold: said, whatHappens: maybe(said) })),
		}),
	),
	results: few(
		fc.record({ id, what: said, on: maybe(partialDate), meansForMe: maybe(said), explainedBy: maybe(line) }),
		1,
	),
	alerts: few(fc.record({ id, text: said, visibility }), 1),
	relevance,
});
export const textItem = fc.record({ id, text: said });
export const phone = fc.record({
	id,
	number: fc.constantFrom("01632 960 114", "07700900482", "02079460000"),
	label: emptyOrLine,
	hours: emptyOrLine,
	preference: maybe(fc.integer({ min: 1, max: 5 })),
});
const perBand = fc.record({
	asUsual: few(quoteInput, 1),
	early: few(quoteInput, 2),
	serious: few(quoteInput, 1),
});
export const contingency = fc.record({
	id,
	title: line,
	asUsual: few(quoteInput, 1),
	earlySigns: few(quoteInput, 2),
	seriousSigns: few(quoteInput, 1),
	quote: maybe(quoteInput),
	iDo: perBand,
	theyDo: perBand,
	helpsMe: few(quoteInput, 1),
	othersDo: few(fc.record({ id, if: said, then: said }), 1),
	pleaseDont: few(textItem),
	keptReady: few(fc.record({ id, what: said, where: said }), 1),
	calls: few(
		fc.record({
			id,
			who,
			number: fc.constantFrom("111", "01632 960 110"),
			when: fc.constantFrom("day", "night", "any"),
			hours: emptyOrLine,
			dialledOn: maybe(date),
		}),
	),
	usesOneOneOne: yes,
	when999: maybe(said),
	tellThem: few(textItem, 1),
	peopleToTell: few(who),
	homeAndPets: maybe(said),
	agreedWith: few(who),
	updatedOn: date,
	lookAgainOn: maybe(date),
	arrangedBy: maybe(who),
	visibility,
});
export const carer = fc.record({
	id,
	caredFor: line,
	whoStepsIn: few(who, 1),
	phones: few(phone, 1),
	routines: maybe(said),
	allergies: maybe(said),
	visibility,
});
export const risk = fc.record({
	id,
	title: line,
	want: quoteInput,
	goWell: maybe(said),
	goWrong: maybe(said),
	iThink: maybe(quoteInput),
	othersThink: few(fc.record({ id, by: who, text: said }), 1),
	agreed: maybe(said),
	iDo: few(textItem, 1),
	othersDo: few(fc.record({ id, by: who, text: said }), 1),
	thinkAgainIf: maybe(said),
	capacity: maybe(fc.record({ state: fc.constantFrom("assumed", "in-doubt"), on: maybe(date), where: emptyOrLine })),
	visibility,
});
export const paper = fc.record({
	id,
	kind: fc.constantFrom("respect", "adrt", "lpa-health", "other"),
	name: maybe(line),
	exists: fc.constantFrom("yes", "no", "do-not-know"),
	on: maybe(date),
	where: emptyOrLine,
	copies: few(who, 2),
	originalSays: seldom(fc.record({ text: said, copiedOn: date, by: staff })),
	visibility,
});
export const contact = fc.record({
	id,
	group: fc.constantFrom("mine", "worker", "service"),
	name: line,
	relation: fc.oneof(fc.constantFrom("my sister", "MS nurse", ""), line),
	pronouns: maybe(fc.constantFrom("she", "he", "they")),
	phones: few(phone, 2),
	hasKey: yes,
	note: maybe(said),
	mayShare: seldom(said),
	visibility,
});
export const talk = fc.record({
	id,
	on: date,
	startedAt: instant,
	place: emptyOrLine,
	present: few(who, 2),
	moves: few(fc.record({ who, is: fc.constantFrom("came", "left"), at: instant }), 2),
	by: staff,
	hopes: few(quoteInput, 1),
});
export const context = fc.record({
	id,
	area: fc.constantFrom("household", "work", "home", "lifestyle"),
	text: said,
	visibility,
});
