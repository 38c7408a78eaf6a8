/** The columns of a budget line: how each reads, how it is typed or chosen, and what that changes. No markup. */
import { heldOf } from "../../../../shared/budget/sums.ts";
import { type Read, readPounds, readQuantity, writtenPounds } from "../../../../shared/budget/written.ts";
import type { BudgetLine } from "../../../../shared/plan/money.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { type LocalDate, localDateSchema, today, writtenDate } from "../../../../shared/plan/time.ts";
import { readTypedDate } from "../../../ui/typed-date.ts";
import {
	agreedWords,
	type Choice,
	canMeet,
	lineTypes,
	meetsWords,
	often,
	oftenWords,
	quantityWords,
	ways,
	wordOf,
} from "./words.ts";

type Parts = Partial<BudgetLine>;

interface Common {
	readonly name: string;
	readonly label: string;
	/** As it reads; empty when nothing has been said. */
	readonly shown: (line: BudgetLine, plan: Plan) => string;
}
export interface TypedColumn extends Common {
	readonly kind: "typed";
	/** What stands in the field when it is opened. */
	readonly typed: (line: BudgetLine) => string;
	readonly read: (text: string) => Read<Parts>;
}
export interface ChosenColumn extends Common {
	readonly kind: "chosen";
	readonly choices: (plan: Plan) => readonly Choice[];
	readonly chosen: (line: BudgetLine) => string;
	/** null where a reason is wanted first. */
	readonly choose: (line: BudgetLine, value: string) => Parts | null;
}
export type Column = TypedColumn | ChosenColumn;

const ok = (value: Parts): Read<Parts> => ({ ok: true, value });
const wrong = (problem: string): Read<Parts> => ({ ok: false, problem });
const mapped = <T>(read: Read<T>, to: (value: T) => Parts): Read<Parts> => (read.ok ? ok(to(read.value)) : read);

/** A day as typed; nothing typed is null. */
export function readDay(text: string): Read<LocalDate | null> {
	if (text.trim() === "") return { ok: true, value: null };
	const day = localDateSchema.safeParse(
		// Which year a period is of is typed: of 1 April the one to come is no better than the one that was.
		readTypedDate(text, { way: "neither", today: today({ now: () => new Date() }) }),
	);
	return day.success ? { ok: true, value: day.data } : { ok: false, problem: "Type a day, such as 1 April 2026." };
}

/** A day as written, or nothing. */
export const dayWords = (date: LocalDate | null): string => (date === null ? "" : writtenDate(date));

const typedDay = (field: "start" | "end", label: string): TypedColumn => ({
	kind: "typed",
	name: field,
	label,
	shown: (line) => dayWords(line[field]),
	typed: (line) => dayWords(line[field]),
	read: (text) => mapped(readDay(text), (value) => ({ [field]: value })),
});

export const what: TypedColumn = {
	kind: "typed",
	name: "what",
	label: "What I will buy",
	shown: (line) => line.what,
	typed: (line) => line.what,
	read: (text) => (text.trim() === "" ? wrong("Type what will be bought.") : ok({ what: text })),
};

export const meets: ChosenColumn = {
	kind: "chosen",
	name: "meets",
	label: "Which goal it meets",
	shown: (line, plan) => meetsWords(plan, line),
	choices: (plan) => [{ value: "", word: "Choose a goal" }, ...canMeet(plan)],
	chosen: (line) => line.meets[0] ?? "",
	choose: (line, value) => {
		const others = line.meets.slice(1).filter((id) => id !== value);
		return { meets: value === "" ? others : [value, ...others] };
	},
};

export const howHeld: ChosenColumn = {
	kind: "chosen",
	name: "howHeld",
	label: "How it is held",
	shown: (line, plan) => wordOf(ways, heldOf(plan.budget, line)),
	choices: () => [{ value: "", word: "Choose" }, ...ways],
	chosen: (line) => line.howHeld ?? "",
	choose: (_line, value) => ({ howHeld: ways.find((way) => way.value === value)?.value ?? null }),
};

export const unitPence: TypedColumn = {
	kind: "typed",
	name: "unitPence",
	label: "Cost",
	shown: (line) => writtenPounds(line.unitPence),
	typed: (line) => (line.unitPence === 0 ? "" : writtenPounds(line.unitPence).replace("£", "")),
	read: (text) => mapped(readPounds(text), (value) => ({ unitPence: value })),
};

export const quantity: TypedColumn = {
	kind: "typed",
	name: "quantity",
	label: "How much",
	shown: quantityWords,
	typed: quantityWords,
	read: (text) => mapped(readQuantity(text), ({ hundredths, of }) => ({ quantity: hundredths, quantityOf: of })),
};

export const howOften: ChosenColumn = {
	kind: "chosen",
	name: "howOften",
	label: "How often",
	shown: oftenWords,
	choices: () => often,
	chosen: (line) => line.howOften,
	choose: (_line, value) => ({ howOften: often.find((one) => one.value === value)?.value ?? "week" }),
};

export const agreed: ChosenColumn = {
	kind: "chosen",
	name: "agreed",
	label: "Agreed?",
	shown: (line) => wordOf(agreedWords, line.agreed.kind),
	choices: () => agreedWords,
	chosen: (line) => line.agreed.kind,
	choose: (line, value) => {
		if (value === "not-agreed") return line.agreed.kind === "not-agreed" ? {} : null;
		return { agreed: { kind: value === "agreed" ? "agreed" : "proposed" } };
	},
};

export const type: ChosenColumn = {
	kind: "chosen",
	name: "type",
	label: "Type",
	shown: (line) => wordOf(lineTypes, line.type),
	choices: () => lineTypes,
	chosen: (line) => line.type,
	choose: (_line, value) => ({ type: lineTypes.find((one) => one.value === value)?.value ?? "other" }),
};

export const provider: TypedColumn = {
	kind: "typed",
	name: "provider",
	label: "Supplier",
	shown: (line) => line.provider,
	typed: (line) => line.provider,
	read: (text) => ok({ provider: text }),
};

const registered: readonly Choice<NonNullable<BudgetLine["isRegistered"]>>[] = [
	{ value: "yes", word: "Yes" },
	{ value: "no", word: "No" },
	{ value: "not-needed", word: "Not needed" },
];
export const isRegistered: ChosenColumn = {
	kind: "chosen",
	name: "isRegistered",
	label: "Registered with CQC?",
	shown: (line) => wordOf(registered, line.isRegistered),
	choices: () => [{ value: "", word: "Not asked" }, ...registered],
	chosen: (line) => line.isRegistered ?? "",
	choose: (_line, value) => ({ isRegistered: registered.find((one) => one.value === value)?.value ?? null }),
};

export const funderId: ChosenColumn = {
	kind: "chosen",
	name: "funderId",
	label: "Who pays",
	shown: (line, plan) => plan.budget.funders.find(({ id }) => id === line.funderId)?.name ?? "",
	choices: (plan) => [
		{ value: "", word: "By their shares, or not said" },
		...plan.budget.funders.map(({ id, name }) => ({ value: id, word: name })),
	],
	chosen: (line) => line.funderId ?? "",
	choose: (_line, value) => ({ funderId: value === "" ? null : value }),
};

const yesNo: readonly Choice[] = [
	{ value: "", word: "Not asked" },
	{ value: "yes", word: "Yes" },
	{ value: "no", word: "No" },
];
export const isSameHousehold: ChosenColumn = {
	kind: "chosen",
	name: "isSameHousehold",
	label: "Paid to someone in the same home?",
	shown: (line) => (line.isSameHousehold === null ? "" : line.isSameHousehold ? "Yes" : "No"),
	choices: () => yesNo,
	chosen: (line) => (line.isSameHousehold === null ? "" : line.isSameHousehold ? "yes" : "no"),
	choose: (_line, value) => ({ isSameHousehold: value === "" ? null : value === "yes" }),
};

export const times: TypedColumn = {
	kind: "typed",
	name: "times",
	label: "How many times (a term, or once)",
	shown: (line) => String(line.times),
	typed: (line) => String(line.times),
	read: (text) => {
		const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
		return count >= 1 && count <= 1000 ? ok({ times: count }) : wrong("Type a whole number from 1 to 1000.");
	},
};

export const start = typedDay("start", "First day");
export const end = typedDay("end", "Last day");

export const note: TypedColumn = {
	kind: "typed",
	name: "note",
	label: "Note",
	shown: (line) => line.note ?? "",
	typed: (line) => line.note ?? "",
	read: (text) => ok({ note: text.trim() === "" ? null : text }),
};

/** Seen on every sheet, in this order. */
export const mainColumns: readonly Column[] = [what, meets, howHeld, unitPence, quantity, howOften];
/** The rest: in the line's detail, and as columns when all are shown. */
export const moreColumns: readonly Column[] = [
	type,
	funderId,
	provider,
	isRegistered,
	start,
	end,
	times,
	isSameHousehold,
	note,
];
