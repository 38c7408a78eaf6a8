/** If I look after someone: what must be known when I cannot (reference 4.5). */
import { anchorFor } from "../../shared/documents/anchor.ts";
import type { Block } from "../../shared/documents/tree.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { groupedPhone } from "../language/numbers.ts";
import { body, field, labelledField, subSection, text } from "./blocks.ts";
import type { Context } from "./context.ts";
import { nameList } from "./name-list.ts";
import { nameLine } from "./names.ts";

type CarerPlan = Plan["changePlans"]["carer"][number];

const FIELDS = [
	"address",
	"medicinesAndWhereKept",
	"treatment",
	"allergies",
	"gpAndPharmacy",
	"services",
	"equipment",
	"othersMustKnow",
	"whoHasKeys",
	"howLongAlone",
	"routines",
	"petsTransportSchool",
] as const;

/** A sub-section for one person who is looked after. */
export function carerPlan(context: Context, plan: CarerPlan): Block[] {
	const names = nameList(context, plan.whoStepsIn, nameLine, "sentence");
	const blocks = [
		...(names === "" ? [] : [body(context.runs("changes.stepsIn", { names }))]),
		...phones(context, plan),
		...FIELDS.flatMap((name) => labelledField(context, `changes.carer.${name}`, plan[name], plan.id, name)),
	];
	const title = context.say("changes.carer", { name: plan.caredFor });
	return subSection(title, blocks, { anchor: anchorFor(plan.id, "caredFor"), breakBefore: "third" });
}

function phones(context: Context, plan: CarerPlan): Block[] {
	if (plan.phones.length === 0) return [];
	const runs = plan.phones.flatMap((phone, index) => [
		...(index === 0 ? [] : [text(", ")]),
		{ ...field(groupedPhone(phone.number), phone.id, "number"), strong: true },
		...(phone.label.trim() === "" ? [] : [text(` ${phone.label}`)]),
	]);
	return [body([...context.runs("changes.phones"), ...runs, text(".")])];
}
