/** Small parts of invented plans: quotes, people, dates, ratings. Who refers to whom is a number until plan-ids.ts ties it up. */
import fc from "fast-check";
import { ID } from "./plan-ids.ts";
import { arbitraryLine, arbitraryQuoteText } from "./text-arbitrary.ts";

export const id = fc.constant(ID);
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
export const few = <T>(arbitrary: fc.Arbitrary<T>, max = 2) => fc.array(arbitrary, { maxLength: max });
export const said = arbitraryQuoteText;
export const line = arbitraryLine;
export const emptyOrLine = fc.oneof(fc.constant(""), line);
export const date = fc
	.tuple(fc.integer({ min: 2024, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
	.map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const two = (value: number): string => String(value).padStart(2, "0");
export const instant = date.map((day) => `${day}T12:00:00.000Z`);
export const yes = maybe(fc.boolean());
export const contactNumber = fc.nat(9);

export const visibility = fc.oneof(
	{ weight: 10, arbitrary: fc.constant({ kind: "everyone" }) },
	{ weight: 2, arbitrary: fc.constant({ kind: "private" }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("only", "not"), contactIds: few(contactNumber, 2) }) },
);
export const staff = fc.record({ name: line, role: emptyOrLine });
export const who = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ kind: "me" }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("contact"), contactId: contactNumber }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("other"), name: line, relation: emptyOrLine }) },
);
const typedBy = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ kind: "staff", name: "Joy Adeyemi", role: "care co-ordinator" }) },
	{ weight: 1, arbitrary: fc.constant({ kind: "me" }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("contact"), contactId: contactNumber }) },
	{ weight: 1, arbitrary: staff.map((one) => ({ kind: "staff", ...one })) },
);
const how = fc.constantFrom(
	"said",
	"said",
	"said",
	"written",
	"signed",
	"pictures",
	"interpreter",
	"someone-who-knows",
	"best-interests",
);
const language = fc.oneof(
	{ weight: 6, arbitrary: fc.constant("en-GB") },
	{ weight: 1, arbitrary: fc.constantFrom("cy", "pl", "ur", "ar", "bn", "zz") },
);
export const rating = fc.oneof(
	fc.integer({ min: 1, max: 10 }).map((value) => ({ kind: "number", value })),
	fc.constant({ kind: "cannot-say" }),
);
const readBack = fc.record({ answer: fc.constantFrom("yes", "yes", "no"), on: date, by: maybe(staff) });
const translation = fc.record({
	id,
	language: fc.constantFrom("en-GB", "cy", "ur"),
	text: said,
	by: line,
	on: date,
	isChecked: fc.boolean(),
});

export const quoteInput = fc.record({
	id,
	text: said,
	language,
	spokenBy: fc.oneof({ weight: 5, arbitrary: fc.constant({ kind: "me" }) }, { weight: 1, arbitrary: who }),
	how,
	through: maybe(line),
	typedBy,
	keptAt: instant,
	talkId: maybe(fc.nat(2)),
	translations: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few(translation, 2) }),
	readBack: maybe(readBack),
	visibility,
});
export const quotes = few(quoteInput, 3);

export const when = fc.oneof(
	date.map((day) => ({ kind: "day", date: day })),
	date.map((day) => ({ kind: "month", month: day.slice(0, 7) })),
	line.map((text) => ({ kind: "words", text })),
);
/** As much of a day as is known. */
export const partialDate = fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
export const relevance = fc.record({
	state: fc.constantFrom("not-asked", "relevant", "not-relevant", "left-for-now", "did-not-want"),
	because: maybe(said),
	on: maybe(date),
	isSaid: fc.boolean(),
});
export const notPossible = fc.record({ because: said, instead: maybe(said), saidBy: maybe(staff), on: date });
export const status = fc.constantFrom("not-started", "doing", "done", "partly", "no-longer-wanted", "on-hold");
export const seldom = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 1 });
