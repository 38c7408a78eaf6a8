/**
 * Whole valid plans for property tests, within accepted text (decision 8). Everything optional is sometimes null.
 * fast-check gives the seed, so that a plan that failed can be had again.
 */
import fc from "fast-check";
import { type Plan, planSchema, SCHEMA_VERSION } from "../../shared/plan/plan.ts";
import { budgetSheet } from "./budget-arbitrary.ts";
import { JPEG, PNG } from "./photos.ts";
import { agreement } from "./plan-agreement.ts";
import {
	contactNumber,
	date,
	emptyOrLine,
	few,
	id,
	instant,
	line,
	maybe,
	quoteInput,
	relevance,
	said,
	seldom,
	visibility,
	who,
	yes,
} from "./plan-basics.ts";
import { withIds } from "./plan-ids.ts";
import {
	carer,
	contact,
	context,
	contingency,
	daily,
	goal,
	health,
	matter,
	paper,
	phone,
	risk,
	talk,
	worry,
} from "./plan-parts.ts";

/** Goals of no plan: what a line meets may have been taken out, or be hidden from a reader. */
const SOMETHING = ["5f1d6c2e-3b7a-4d19-9c41-0e6a7b2d9f01", "5f1d6c2e-3b7a-4d19-9c41-0e6a7b2d9f02"];

const planInput = fc.record({
	schema: fc.constant(SCHEMA_VERSION),
	id,
	personId: id,
	kind: fc.constantFrom("full", "full", "lite"),
	version: fc.integer({ min: 1, max: 9 }),
	isInvented: fc.boolean(),
	createdAt: instant,
	updatedAt: instant,
	author: fc.record({ name: line, role: emptyOrLine, since: instant }),
	state: date.map((on) => ({ kind: "talking", on })),
	about: fc.record({
		firstName: line,
		familyName: emptyOrLine,
		calledName: line,
		born: maybe(date),
		nhsNumber: maybe(fc.constant("9990412758")),
		phones: few(phone, 2),
		emails: few(fc.record({ id, address: fc.constant("mo@example.org") }), 1),
		addresses: few(fc.record({ id, lines: few(line), postcode: emptyOrLine }), 1),
		preferredContact: maybe(line),
		context: few(context, 2),
		ehcPlan: seldom(fc.record({ has: fc.boolean(), where: emptyOrLine, views: maybe(quoteInput) })),
	}),
	needs: fc.record({
		flags: few(fc.record({ id, text: line, kind: fc.constantFrom("contact", "format", "support") })),
		howToTalkWithMe: few(quoteInput, 2),
		needsInterpreter: yes,
		interpreterDetails: maybe(line),
		explainedBest: few(quoteInput, 1),
		wantToKnow: few(quoteInput, 1),
	}),
	rights: fc.constant({}),
	talks: fc.record({ preparation: fc.constant({}), held: few(talk, 3) }),
	firstPage: fc.record({
		quoteId: maybe(fc.nat(20)),
		accent: fc.constantFrom("plum", "pine", "sea"),
		pictures: few(
			fc.constantFrom(
				{ kind: "shipped", concept: "dog" },
				{ kind: "shipped", concept: "no such picture" },
				{ kind: "none", because: "none" },
				{ kind: "photo", photoId: 0 },
				{ kind: "photo", photoId: 1 },
			),
			3,
		),
	}),
	matters: few(matter, 7),
	worries: few(worry, 3),
	health,
	daily,
	goals: few(goal, 6),
	changePlans: fc.record({ contingencies: few(contingency, 2), carer: few(carer, 1), relevance }),
	risks: fc.record({ items: few(risk, 2), relevance }),
	ahead: fc.record({
		papers: few(paper, 2),
		wishes: few(quoteInput, 2),
		priorities: few(quoteInput, 1),
		preferredPlaces: few(quoteInput, 1),
		relevance,
	}),
	otherPlans: few(
		fc.record({
			id,
			name: line,
			content: maybe(said),
			where: emptyOrLine,
			on: maybe(date),
			responsible: maybe(who),
			visibility,
		}),
		1,
	),
	budget: fc.oneof(
		fc.record({ type: fc.constantFrom(null, "none"), relevance, visibility }),
		fc
			.tuple(budgetSheet(SOMETHING), relevance, visibility)
			.map(([budget, its, seen]) => ({ ...budget, relevance: its, visibility: seen })),
	),
	team: fc.record({
		contacts: few(contact, 4),
		coordinatorId: maybe(contactNumber),
		place: maybe(
			fc.record({
				name: line,
				email: maybe(fc.constant("plans@example.org")),
				phone: maybe(fc.constant("01632 960 110")),
			}),
		),
		advocate: maybe(fc.record({ name: line, phone: fc.constantFrom("", "01632 960 402") })),
		iCareFor: relevance,
		doNotContact: few(fc.record({ id, name: line, because: maybe(said), mayPrint: fc.boolean() }), 1),
	}),
	agreement,
	easyRead: fc.record({
		checked: maybe(
			fc.record({
				by: fc.tuple(who),
				on: date,
				planVersion: fc.integer({ min: 1, max: 3 }),
				covers: maybe(fc.constant(`1:${"a1b2c3d4".repeat(8)}`)),
			}),
		),
		words: few(fc.record({ id, word: fc.constantFrom("Choir", "Allergy", "tea"), means: line }), 2),
	}),
	photos: few(
		fc.record({
			id,
			mediaType: fc.constantFrom("image/jpeg", "image/png"),
			base64: fc.constantFrom(JPEG, PNG, "bm8gcGhvdG8="),
			shows: line,
		}),
	),
	seed: fc.nat(),
});

/** Whole plans, as planSchema gives them back. */
export const arbitraryPlan: fc.Arbitrary<Plan> = planInput.map(({ seed, ...input }) =>
	planSchema.parse(withIds(input, seed)),
);
