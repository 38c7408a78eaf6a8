/**
 * The invented people that come with the app: whole plans, kept as JSON and read like any plan from outside. Between them:
 * several conditions, five goals and 12 pages (Lys); two languages and an interpreter (Mrs Akhtar); an integrated budget
 * with an employed assistant, in words typed on a tablet (Callum); a wellbeing plan of two pages (Len).
 */
import { readPlan } from "../../shared/plan/migrations.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import callumReid from "./callum-reid.json" with { type: "json" };
import lenOkonjoPrice from "./len-okonjo-price.json" with { type: "json" };
import lysNowak from "./lys-nowak.json" with { type: "json" };
import nasreenAkhtar from "./nasreen-akhtar.json" with { type: "json" };

export interface Example {
	/** What the person likes to be called, with their family name. */
	readonly name: string;
	/** The file beside this one. */
	readonly file: string;
	readonly plan: Plan;
}

/** Every example, checked. Throws when a file is not a whole plan of this version. */
export const examples: readonly Example[] = [
	{ name: "Lys Nowak", file: "lys-nowak.json", plan: readPlan(lysNowak) },
	{ name: "Mrs Akhtar", file: "nasreen-akhtar.json", plan: readPlan(nasreenAkhtar) },
	{ name: "Callum Reid", file: "callum-reid.json", plan: readPlan(callumReid) },
	{ name: "Len Okonjo-Price", file: "len-okonjo-price.json", plan: readPlan(lenOkonjoPrice) },
];
