/** Valid budget sheets for property tests: any period (leap days too), every frequency, shares, ways, states. */
import fc from "fast-check";
import { type Budget, budgetSchema } from "../../shared/plan/money.ts";
import { emptyOrLine, line, said } from "./plan-basics.ts";

const id = fc.uuid({ version: 4 });

const two = (value: number) => String(value).padStart(2, "0");
const start = fc
	.record({ year: fc.integer({ min: 2023, max: 2033 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
	.map(({ year, month, day }) => {
		const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
		return `${year}-${two(month)}-${two(Math.min(day + 1, last))}`;
	});
const later = (date: string, days: number) =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A day or two, a year, anything up to three years; a leap day is often at an end. */
export const period = fc
	.tuple(
		fc.oneof(start, fc.constantFrom("2024-02-29", "2028-02-29", "2027-03-01", "2027-04-01", "2024-02-28")),
		fc.oneof(fc.nat(400), fc.constantFrom(0, 6, 27, 30, 363, 364, 365, 366, 730), fc.nat(1100)),
	)
	.map(([first, days]) => ({ start: first, end: later(first, days) }));

const pence = fc.oneof(fc.nat(2_000), fc.nat(500_000), fc.constantFrom(0, 1, 5, 50, 100_000_000));
const hundredths = fc.oneof(fc.integer({ min: 1, max: 5_000 }), fc.constantFrom(1, 50, 100, 9_240));
const share = fc.oneof(
	fc.constant(null),
	fc.record({ kind: fc.constant("pence"), pence }),
	fc.record({ kind: fc.constant("percent"), hundredths: fc.constantFrom(0, 3333, 3334, 4000, 6000, 10_000) }),
);
const howHeld = fc.constantFrom("notional", "third-party", "direct-payment");

const budgetLine = (funderIds: readonly string[], meets: readonly string[]) =>
	fc
		.record({
			id,
			what: line,
			meets: fc.uniqueArray(fc.constantFrom(...meets), { maxLength: 2 }),
			type: fc.constantFrom("staff-pay", "agency", "equipment", "activity", "employer-cost", "contingency", "other"),
			provider: emptyOrLine,
			isRegistered: fc.option(fc.constantFrom("yes", "no", "not-needed")),
			note: fc.option(said),
			quantityOf: fc.oneof(fc.constantFrom("", "hours"), line),
			isSameHousehold: fc.option(fc.boolean()),
			funderId: fc.constantFrom(null, null, ...funderIds),
			howHeld: fc.option(howHeld),
			unitPence: pence,
			quantity: hundredths,
			howOften: fc.constantFrom("day", "week", "two-weeks", "four-weeks", "month", "quarter", "year", "term", "once"),
			times: fc.integer({ min: 1, max: 40 }),
			dates: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, period),
			hasStart: fc.boolean(),
			hasEnd: fc.boolean(),
			agreed: fc.oneof(
				fc.constantFrom({ kind: "proposed" }, { kind: "agreed" }, { kind: "agreed" }),
				said.map((because) => ({ kind: "not-agreed", because })),
			),
		})
		.map(({ dates, hasStart, hasEnd, ...rest }) => ({
			...rest,
			start: dates && hasStart ? dates.start : null,
			end: dates && hasEnd ? dates.end : null,
		}));

const NAMES = ["NHS", "Severn Vale Council", "A trust"];
const accountHolder = fc.record({
	kind: fc.constantFrom("me", "nominee", "representative", "third-party"),
	name: emptyOrLine,
	authority: fc.option(fc.constantFrom("lpa", "deputy", "parent", "appointed")),
});

/** In: ids that a line may meet. */
export const budgetSheet = (meets: readonly string[]): fc.Arbitrary<Budget> =>
	fc
		.uniqueArray(id, { maxLength: 3 })
		.chain((funderIds) =>
			fc.record({
				type: fc.constantFrom("phb", "integrated", "council", "wheelchair", "ehc", "not-sure"),
				funders: fc.tuple(
					...funderIds.map((one) =>
						share.map((its) => ({ id: one, name: NAMES[funderIds.indexOf(one)] ?? "Payer", kind: "nhs", share: its })),
					),
				),
				indicative: fc.option(fc.record({ pence, toldOn: start })),
				final: fc.option(
					fc.record({
						pence,
						agreedOn: fc.option(start),
						approvedBy: fc.option(fc.record({ name: line, role: emptyOrLine })),
					}),
				),
				accountHolder: fc.option(accountHolder),
				thirdParty: fc.option(line),
				reviewOn: fc.option(start),
				firstPaymentOn: fc.option(start),
				unspent: fc.option(said),
				period: fc.option(period, { freq: 8 }),
				howHeld: fc.uniqueArray(howHeld, { maxLength: 3 }),
				reserve: share,
				contributionPence: fc.oneof(fc.constant(0), pence),
				carriedForwardPence: fc.oneof(fc.constant(0), pence),
				lines: fc.uniqueArray(budgetLine(funderIds, meets), { maxLength: 14, selector: (one) => one.id }),
			}),
		)
		.map((input) => budgetSchema.parse(input));
