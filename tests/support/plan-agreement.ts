/** How invented plans were agreed, who has a copy, and when they are looked at again. */
import fc from "fast-check";
import {
	date,
	emptyOrLine,
	few,
	id,
	instant,
	line,
	maybe,
	quoteInput,
	rating,
	said,
	seldom,
	staff,
	who,
} from "./plan-basics.ts";

const copy = fc.record({
	id,
	who,
	sees: fc.constantFrom("everything", "parts", "emergency-page", "nothing"),
	leavesOut: few(line, 1),
	withoutParts: few(fc.constantFrom("mind", "goals", "health", "team"), 1),
	mayBeSaid: fc.boolean(),
	forms: few(fc.constantFrom("docx", "pdf", "paper")),
	state: fc.constantFrom("not-given", "given", "person-said-no", "not-reachable"),
	on: maybe(date),
	byWhen: maybe(date),
	by: maybe(staff),
	planVersion: fc.constant(1),
});
const review = fc.record({
	id,
	kind: fc.constantFrom("informal", "planned"),
	typedOn: date,
	heldOn: maybe(date),
	because: maybe(quoteInput),
	inAYear: seldom(quoteInput),
	tried: maybe(said),
	changed: maybe(said),
	pleasedWords: few(quoteInput, 1),
	worriedWords: few(quoteInput, 1),
	changedWords: few(quoteInput, 1),
});
export const agreement = fc.record({
	agreed: maybe(
		fc.record({
			on: date,
			at: maybe(instant),
			covers: maybe(fc.constant(`1:${"a1b2c3d4".repeat(8)}`)),
			isAgain: fc.boolean(),
			by: who,
			with: staff,
			quote: maybe(quoteInput),
			place: emptyOrLine,
			present: few(who, 1),
		}),
	),
	readBack: maybe(
		fc.record({
			how: fc.constantFrom("aloud", "interpreter", "read-themselves", "signed", "pictures"),
			on: date,
			place: emptyOrLine,
			present: few(who),
		}),
	),
	teachBack: maybe(fc.record({ on: date, quote: maybe(quoteInput) })),
	copies: few(copy, 3),
	lookAgain: maybe(
		fc.record({ on: date, time: emptyOrLine, place: emptyOrLine, arrangedBy: who, because: maybe(said) }),
	),
	reviews: few(review, 1),
	changes: few(fc.record({ id, on: date, by: who, what: said, quote: maybe(quoteInput), typedOn: maybe(date) }), 1),
	versions: few(
		fc.record({
			number: fc.constant(1),
			startedOn: date,
			agreedOn: maybe(date),
			note: seldom(said),
			words: few(quoteInput, 1),
			sure: maybe(rating),
		}),
		1,
	),
	overallConfidence: maybe(rating),
	promise: maybe(fc.constantFrom({ answerWorkingDays: 5, offerWeeks: 4 }, { answerWorkingDays: 1, offerWeeks: 1 })),
	answers: few(
		fc.record({
			id,
			question: fc.constant("listened"),
			answer: fc.constant("yes"),
			answeredBy: fc.constantFrom("person-alone", "someone-who-knows"),
			on: date,
			better: maybe(quoteInput),
			planVersion: fc.constant(1),
		}),
		1,
	),
});
