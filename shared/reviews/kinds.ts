/** Why a plan is looked at again: what it is called, the reason in words, and who the reason comes from (reference 6). */
import { z } from "zod";

/** In the order that wins when two fall on one day. */
export const dueKindSchema = z.enum([
	"answer",
	"offer",
	"request",
	"write-down",
	"date-agreed",
	"budget-date",
	"nhs-payment-first",
	"nhs-payment-yearly",
	"council-payment-first",
	"council-payment-yearly",
	"council-plan-first",
	"education-plan",
	"yearly",
	"wellbeing",
	"risk",
	"contingency",
	"numbers",
]);
export type DueKind = z.infer<typeof dueKindSchema>;

export interface DueWords {
	/** "Yearly review", before "due by …". */
	readonly name: string;
	readonly reason: string;
	readonly from: string;
}

const budgetTeam = "Usual for direct payments. Check with your budget team";

const words: Readonly<Record<DueKind, DueWords>> = {
	answer: { name: "Answer", reason: "A full look-again was asked for", from: "Your service’s own time to answer" },
	offer: {
		name: "Offer of a date",
		reason: "A full look-again was asked for",
		from: "Your service’s own time to offer",
	},
	request: { name: "Look-again", reason: "A full look-again was asked for", from: "The date offered" },
	"write-down": { name: "Booked review", reason: "The day booked has passed", from: "The date booked" },
	"date-agreed": {
		name: "Look-again",
		reason: "The day agreed for looking at the whole plan again",
		from: "Agreed with the person",
	},
	"budget-date": { name: "Budget review", reason: "The date set with the budget", from: "The budget sheet" },
	"nhs-payment-first": {
		name: "Budget review",
		reason: "3 months after the first NHS direct payment",
		from: budgetTeam,
	},
	"nhs-payment-yearly": {
		name: "Budget review",
		reason: "12 months after the last review of an NHS direct payment",
		from: budgetTeam,
	},
	"council-payment-first": {
		name: "Budget review",
		reason: "6 months after the first council direct payment",
		from: "Direct payment regulations 2014",
	},
	"council-payment-yearly": {
		name: "Budget review",
		reason: "12 months after the last review of a council direct payment",
		from: "Direct payment regulations 2014",
	},
	"council-plan-first": {
		name: "First light-touch review",
		reason: "8 weeks after a council plan began or changed",
		from: "Care Act guidance",
	},
	"education-plan": {
		name: "Yearly review",
		reason: "A year on, as for an education, health and care plan",
		from: "Rules for education, health and care plans",
	},
	yearly: {
		name: "Yearly review",
		reason: "A year since it was agreed or last looked at",
		from: "The personalised care framework",
	},
	wellbeing: {
		name: "Look-again",
		reason: "3 months after a wellbeing plan was agreed",
		from: "Our usual time. You can choose another",
	},
	risk: { name: "Look at a risk again", reason: "The date set with a risk", from: "The person’s own plan" },
	contingency: {
		name: "If things change",
		reason: "The date set with it, or 6 months after it was last changed",
		from: "The person’s own plan, or our usual time",
	},
	numbers: {
		name: "Phone numbers to try",
		reason: "6 months since a number was last tried",
		from: "Our usual time",
	},
};

/** Out: name, reason and source of that kind, in words. */
export const wordsOfDue = (kind: DueKind): DueWords => words[kind];

/** What a review of the whole plan settles: a booking covers these. */
export const isWholeReview = (kind: DueKind): boolean =>
	!["answer", "offer", "risk", "contingency", "numbers", "write-down"].includes(kind);

/** Out: its place in the list of kinds, from 0; it decides between two of one day. */
export const orderOfDue = (kind: DueKind): number => dueKindSchema.options.indexOf(kind);
