/** Who is in my team: my people, people who work with me, one co-ordinator, an advocate. PRSB contacts; reference 4.4. */
import { z } from "zod";
import { idSchema } from "./ids.ts";
import { phoneSchema } from "./person.ts";
import { relevanceSchema, visibilitySchema } from "./quote.ts";
import { filledLineSchema, lineSchema, listOf, maybe, maybeYes, saidSchema } from "./text.ts";
import { localDateSchema } from "./time.ts";

export const contactSchema = z.strictObject({
	id: idSchema,
	/** `mine`: family, friends, neighbours. `worker`: someone paid or appointed to help. `service`: a team or place. */
	group: z.enum(["mine", "worker", "service"]),
	name: filledLineSchema,
	/** "my sister", "MS nurse". */
	relation: lineSchema.default(""),
	/** Asked, never inferred from a name or a relation. */
	pronouns: maybe(z.enum(["she", "he", "they"])),
	relationTypes: listOf(
		z.enum(["carer", "next-of-kin", "emergency-contact", "advocate", "representative", "interpreter"]),
	),
	organisation: lineSchema.default(""),
	odsCode: maybe(filledLineSchema),
	specialty: maybe(filledLineSchema),
	phones: listOf(phoneSchema),
	email: maybe(filledLineSchema),
	address: maybe(saidSchema),
	/** Closest, close, know well, paid to be there (relationship circle). */
	circle: maybe(z.enum(["closest", "close", "known", "paid"])),
	keepInTouch: maybe(saidSchema),
	hasKey: maybeYes,
	knowsTheyAreListed: maybeYes,
	knowsAboutPlan: maybeYes,
	mayShare: maybe(saidSchema),
	/** Place in the list of whom to ring in an emergency, 1 first. */
	emergencyOrder: maybe(z.int().min(1).max(20)),
	from: maybe(localDateSchema),
	until: maybe(localDateSchema),
	note: maybe(saidSchema),
	/** Joined the team only to have a copy: no change of what was agreed until they have a part in it (decision 022). */
	isForCopy: z.boolean().default(false),
	visibility: visibilitySchema,
});
export type Contact = z.infer<typeof contactSchema>;

export const teamSchema = z.strictObject({
	contacts: listOf(contactSchema),
	/** The one person who keeps this plan together with me (PRSB key worker). */
	coordinatorId: maybe(idSchema),
	/** GP practice: PRSB mandatory. */
	gpPractice: maybe(
		z.strictObject({
			name: filledLineSchema,
			practiceCode: lineSchema.default(""),
			gpName: lineSchema.default(""),
			phone: lineSchema.default(""),
			details: lineSchema.default(""),
		}),
	),
	/** Where the plan is handed in and who looks after the service's copy. */
	place: maybe(
		z.strictObject({ name: filledLineSchema, email: maybe(filledLineSchema), phone: maybe(filledLineSchema) }),
	),
	advocate: maybe(
		z.strictObject({ name: filledLineSchema, phone: lineSchema.default(""), offeredOn: maybe(localDateSchema) }),
	),
	/** Printed only on the person's and the care team's copies, if the person agrees. */
	doNotContact: listOf(
		z.strictObject({
			id: idSchema,
			name: filledLineSchema,
			because: maybe(saidSchema),
			mayPrint: z.boolean().default(false),
		}),
	),
	iCareFor: relevanceSchema,
});
export type Team = z.infer<typeof teamSchema>;
