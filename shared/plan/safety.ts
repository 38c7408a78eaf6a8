/** If things change, risks I choose to take, planning ahead, other plans. Reference 4; PRSB contingency plans; decision 17. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { phoneSchema } from "./person.ts";
import { quoteSchema, relevanceSchema, staffSchema, visibilitySchema, whoSchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, maybeYes, saidSchema } from "./text.ts";
import { localDateSchema } from "./time.ts";

const lineItem = z.strictObject({ id: idSchema, text: saidSchema });

const callSchema = z.strictObject({
	id: idSchema,
	who: whoSchema,
	number: filledLineSchema,
	when: z.enum(["day", "night", "any"]),
	hours: lineSchema.default(""),
	dialledOn: maybe(localDateSchema),
	knowsTheyAreListed: maybeYes,
});

/** What is done in each band, in words of whoever does it: as usual, getting worse, serious. */
const perBandSchema = z
	.strictObject({ asUsual: listOf(quoteSchema), early: listOf(quoteSchema), serious: listOf(quoteSchema) })
	.default({ asUsual: [], early: [], serious: [] });

/** One for each thing that could change. At least one sign (PRSB mandatory trigger factor). */
export const contingencySchema = z.strictObject({
	id: idSchema,
	/** "If my breathing gets bad". */
	title: filledLineSchema,
	/** How the person put it, ahead of the bands. */
	quote: maybe(quoteSchema),
	/** How we will know. As usual, getting worse, serious: bands in words and shape, never colour alone. */
	asUsual: listOf(quoteSchema),
	earlySigns: listOf(quoteSchema),
	seriousSigns: listOf(quoteSchema),
	iDo: perBandSchema,
	theyDo: perBandSchema,
	helpsMe: listOf(quoteSchema),
	othersDo: listOf(z.strictObject({ id: idSchema, if: saidSchema, then: saidSchema })),
	pleaseDont: listOf(lineItem),
	keptReady: listOf(z.strictObject({ id: idSchema, what: saidSchema, where: saidSchema })),
	calls: listOf(callSchema),
	usesOneOneOne: maybeYes,
	when999: maybe(saidSchema),
	tellThem: listOf(lineItem),
	peopleToTell: listOf(whoSchema),
	homeAndPets: maybe(saidSchema),
	agreedWith: listOf(whoSchema),
	updatedOn: localDateSchema,
	lookAgainOn: maybe(localDateSchema),
	arrangedBy: maybe(whoSchema),
	visibility: visibilitySchema,
});

/** If I look after someone: what must be known if I cannot (reference 4.5). */
export const carerContingencySchema = z.strictObject({
	id: idSchema,
	caredFor: filledLineSchema,
	address: maybe(saidSchema),
	whoStepsIn: listOf(whoSchema),
	phones: listOf(phoneSchema),
	medicinesAndWhereKept: maybe(saidSchema),
	treatment: maybe(saidSchema),
	allergies: maybe(saidSchema),
	gpAndPharmacy: maybe(saidSchema),
	services: maybe(saidSchema),
	equipment: maybe(saidSchema),
	othersMustKnow: maybe(saidSchema),
	whoHasKeys: maybe(saidSchema),
	howLongAlone: maybe(saidSchema),
	routines: maybe(saidSchema),
	petsTransportSchool: maybe(saidSchema),
	ownAssessment: maybe(filledLineSchema),
	visibility: visibilitySchema,
});

export const riskSchema = z.strictObject({
	id: idSchema,
	title: filledLineSchema,
	want: quoteSchema,
	goWell: maybe(saidSchema),
	goWrong: maybe(saidSchema),
	goWrongForOthers: maybe(saidSchema),
	howLikely: maybe(saidSchema),
	howBad: maybe(saidSchema),
	iThink: maybe(quoteSchema),
	othersThink: listOf(z.strictObject({ id: idSchema, by: whoSchema, text: saidSchema })),
	agreed: maybe(saidSchema),
	iDo: listOf(lineItem),
	othersDo: listOf(z.strictObject({ id: idSchema, by: whoSchema, text: saidSchema })),
	thinkAgainIf: maybe(saidSchema),
	capacity: maybe(
		z.strictObject({
			state: z.enum(["assumed", "in-doubt"]),
			on: maybe(localDateSchema),
			where: lineSchema.default(""),
		}),
	),
	disagreement: maybe(saidSchema),
	reviewOn: maybe(localDateSchema),
	visibility: visibilitySchema,
});

/** Pointers only: where a paper is. Never its form, never a CPR choice, never a dose. */
export const paperSchema = z.strictObject({
	id: idSchema,
	kind: z.enum([
		"respect",
		"dnacpr",
		"adrt",
		"advance-statement",
		"lpa-health",
		"lpa-money",
		"deputy",
		"capacity-assessment",
		"local-tep",
		"psychiatric-advance-choice",
		"organ-donation",
		"dols",
		"mental-health-act",
		"other",
	]),
	name: maybe(filledLineSchema),
	exists: z.enum(["yes", "no", "do-not-know"]),
	on: maybe(localDateSchema),
	where: lineSchema.default(""),
	copies: listOf(whoSchema),
	reviewOn: maybe(localDateSchema),
	contact: maybe(whoSchema),
	/** "What the original says, copied on … by …; the original prevails." */
	originalSays: maybe(z.strictObject({ text: saidSchema, copiedOn: localDateSchema, by: staffSchema })),
	visibility: visibilitySchema,
});

/** Papers about treatment and about who decides, where there is one and its place is known: what a stranger must find. */
export const isNeededAtOnce = ({ kind, exists, where }: z.infer<typeof paperSchema>): boolean =>
	neededAtOnce.has(kind) && exists === "yes" && where.trim() !== "";
const neededAtOnce: ReadonlySet<string> = new Set([
	"respect",
	"dnacpr",
	"adrt",
	"lpa-health",
	"deputy",
	"local-tep",
	"psychiatric-advance-choice",
]);

export const aheadSchema = z.strictObject({
	papers: listOf(paperSchema),
	/** Wishes, not a medical order. */
	wishes: listOf(quoteSchema),
	priorities: listOf(quoteSchema),
	preferredPlaces: listOf(quoteSchema),
	relevance: relevanceSchema,
});

export const otherPlanSchema = z.strictObject({
	id: idSchema,
	name: filledLineSchema,
	content: maybe(saidSchema),
	where: lineSchema.default(""),
	on: maybe(localDateSchema),
	reviewOn: maybe(localDateSchema),
	responsible: maybe(whoSchema),
	visibility: visibilitySchema,
});

export const changePlansSchema = z.strictObject({
	contingencies: listOf(contingencySchema),
	carer: listOf(carerContingencySchema),
	relevance: relevanceSchema,
});
export const risksSchema = z.strictObject({ items: listOf(riskSchema), relevance: relevanceSchema });
