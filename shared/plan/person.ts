/** About me and how to reach me; how to talk with me; my rights and who may decide. PRSB demographics, About me, legal. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { quoteSchema, staffSchema, visibilitySchema } from "./quote.ts";
import { filledLineSchema, languageSchema, lineSchema, listOf, maybe, maybeYes, saidSchema } from "./text.ts";
import { instantSchema, localDateSchema } from "./time.ts";

/** Ten digits with a modulus 11 check digit, as the NHS number has. */
export function isNhsNumber(digits: string): boolean {
	if (!/^\d{10}$/.test(digits)) return false;
	const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
	const check = (11 - (sum % 11)) % 11;
	return check !== 10 && check === Number(digits[9]);
}

export const nhsNumberSchema = z
	.string()
	.refine(isNhsNumber, { error: "an NHS number: ten digits, the last one a check" });

export const phoneSchema = z.strictObject({
	id: idSchema,
	number: filledLineSchema,
	/** "Mobile", "At my sister's". */
	label: lineSchema.default(""),
	/** When to ring, in words: "Monday to Friday, 9 am to 5 pm". */
	hours: lineSchema.default(""),
	preference: maybe(z.int().min(1).max(5)),
	/** The day someone last rang it and it was right. */
	checkedOn: maybe(localDateSchema),
});
export type Phone = z.infer<typeof phoneSchema>;

const addressSchema = z.strictObject({
	id: idSchema,
	lines: listOf(filledLineSchema),
	postcode: lineSchema.default(""),
	label: lineSchema.default(""),
});

export const aboutSchema = z.strictObject({
	firstName: filledLineSchema,
	familyName: lineSchema.default(""),
	/** What I like to be called; used everywhere. */
	calledName: filledLineSchema,
	/** How to say it, for the voice only: "bo-ZHEH-na". */
	spokenName: maybe(filledLineSchema),
	title: maybe(filledLineSchema),
	suffix: maybe(filledLineSchema),
	aliases: listOf(filledLineSchema),
	/** "she", "he", "they"; asked, never inferred. */
	pronouns: maybe(z.enum(["she", "he", "they"])),
	born: maybe(localDateSchema),
	nhsNumber: maybe(nhsNumberSchema),
	otherIdentifiers: listOf(z.strictObject({ id: idSchema, what: filledLineSchema, value: filledLineSchema })),
	gender: maybe(filledLineSchema),
	sex: maybe(filledLineSchema),
	ethnicity: maybe(filledLineSchema),
	religion: maybe(filledLineSchema),
	maritalStatus: maybe(filledLineSchema),
	placeOfBirth: maybe(filledLineSchema),
	addresses: listOf(addressSchema),
	phones: listOf(phoneSchema),
	emails: listOf(z.strictObject({ id: idSchema, address: filledLineSchema, preference: maybe(z.int().min(1).max(5)) })),
	preferredContact: maybe(filledLineSchema),
	/** Social context, only what the person wants in (PRSB Core Information Standard). */
	context: listOf(
		z.strictObject({
			id: idSchema,
			area: z.enum([
				"household",
				"work",
				"education",
				"lifestyle",
				"smoking",
				"alcohol",
				"drugs",
				"caring",
				"access",
				"dependants",
				"accommodation",
				"home",
			]),
			text: saidSchema,
			visibility: visibilitySchema,
		}),
	),
	/** Education, health and care plan: where it is; its words only if the family asks (reference 10.2). */
	ehcPlan: maybe(
		z.strictObject({
			has: z.boolean(),
			where: lineSchema.default(""),
			views: maybe(quoteSchema),
			outcomes: maybe(saidSchema),
		}),
	),
});
export type About = z.infer<typeof aboutSchema>;

/** Accessible Information Standard DAPB1605 (2025): identify, record, flag, share, meet, review. */
export const needsSchema = z.strictObject({
	/** null: nobody asked. Asked and none is an empty list with a date. */
	askedOn: maybe(localDateSchema),
	reviewedOn: maybe(localDateSchema),
	/** Short plain flags for the banner and the first page: "Speak on the right". */
	flags: listOf(
		z.strictObject({
			id: idSchema,
			text: filledLineSchema,
			kind: z.enum(["contact", "format", "professional", "support", "adjustment", "other"]),
			/** Reasonable adjustment: what happens if it is not provided. */
			effect: maybe(saidSchema),
		}),
	),
	/** How I communicate and how to communicate with me. */
	howToTalkWithMe: listOf(quoteSchema),
	preferredLanguage: languageSchema.default("en-GB"),
	needsInterpreter: maybeYes,
	interpreterDetails: maybe(filledLineSchema),
	needsHelpReading: maybeYes,
	/** Formats for this person's copies. */
	formats: listOf(
		z.enum(["standard", "large-print", "easy-read", "plain-text", "audio", "bsl", "braille", "translation"]),
	),
	printSize: maybe(z.union([z.literal(16), z.literal(18), z.literal(20), z.literal(24)])),
	paper: z.enum(["white", "cream", "dark"]).default("white"),
	/** Easy read, dyslexia, or a wish for plain type: Atkinson for their words too. */
	hasPlainLetters: z.boolean().default(false),
	/** Size of the screen turned to them, in percent. */
	turnedSize: z.union([z.literal(100), z.literal(115), z.literal(130)]).default(100),
	/** How I like things explained; what I want to know more about (criterion 2, health literacy). */
	explainedBest: listOf(quoteSchema),
	wantToKnow: listOf(quoteSchema),
});
export type Needs = z.infer<typeof needsSchema>;

/** Consent, capacity, representative (reference 12.2, PRSB Core Information Standard: legal information). */
export const rightsSchema = z.strictObject({
	toldWhoSees: maybe(z.strictObject({ on: localDateSchema, by: maybe(staffSchema), note: maybe(saidSchema) })),
	sharing: listOf(
		z.strictObject({
			id: idSchema,
			on: localDateSchema,
			decision: z.enum(["agreed", "agreed-in-part", "refused", "withdrawn", "shared-without"]),
			/** Null: answered, and not said yet to what. */
			what: maybe(saidSchema),
			because: maybe(saidSchema),
		}),
	),
	capacity: listOf(
		z.strictObject({
			id: idSchema,
			/** Capacity is for one decision at one time. */
			decision: saidSchema,
			/** Null: not answered. */
			result: maybe(z.enum(["assumed", "in-doubt", "has", "lacks"])),
			on: maybe(localDateSchema),
			by: maybe(staffSchema),
			where: lineSchema.default(""),
		}),
	),
	representative: maybe(
		z.strictObject({
			contactId: idSchema,
			authority: z.enum(["chosen", "lpa-health", "lpa-money", "deputy", "parent", "appointed", "advocate"]),
			where: lineSchema.default(""),
		}),
	),
	/** Under 16: competence and parental responsibility. */
	child: maybe(z.strictObject({ isCompetent: maybeYes, parentalResponsibility: listOf(idSchema) })),
});

/** By these rights somebody may decide for the person; by the others they speak for or with them, and agree to nothing. */
export const mayDecideBy: readonly string[] = ["lpa-health", "lpa-money", "deputy", "parent", "appointed"];

/** Who made this plan with the person, on this computer. */
export const authorSchema = z.strictObject({
	name: filledLineSchema,
	role: lineSchema.default(""),
	organisation: lineSchema.default(""),
	professionalId: maybe(filledLineSchema),
	since: instantSchema,
});
