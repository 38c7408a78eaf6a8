/**
 * The only way a plan changes: `set`, `insert`, `move`, `remove`, by stable id, each with its inverse.
 * Places are paths of field names and ids, so that a change still means the same after others.
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { describeIssue } from "../plan/migrations.ts";
import { checkedPlans, type Plan, planSchema } from "../plan/plan.ts";

const idStep = z.strictObject({ id: z.uuidv4() });
const nameStep = z.string().regex(/^[a-zA-Z0-9]{1,40}$/);
const placeSchema = z
	.array(z.union([nameStep, idStep]))
	.min(1)
	.max(12);
export type Place = z.infer<typeof placeSchema>;

const json = z.json();

export const changeSchema = z.discriminatedUnion("op", [
	/** Puts a value in a field; the value is the whole new value. */
	z.strictObject({ op: z.literal("set"), at: placeSchema, value: json }),
	/** Puts an item with an id into a list, after the item named, or first. */
	z.strictObject({
		op: z.literal("insert"),
		at: placeSchema,
		item: z.looseObject({ id: z.uuidv4() }),
		after: z.uuidv4().nullable(),
	}),
	/** Moves an item of a list after another, or first. */
	z.strictObject({ op: z.literal("move"), at: placeSchema, id: z.uuidv4(), after: z.uuidv4().nullable() }),
	/** Takes an item out of a list. */
	z.strictObject({ op: z.literal("remove"), at: placeSchema, id: z.uuidv4() }),
]);
export type Change = z.infer<typeof changeSchema>;

type Json = z.infer<typeof json>;
type Fields = Record<string, unknown>;
interface Item {
	readonly id: string;
}

const wrongPlace = (at: Place): AppError =>
	new AppError(
		"bad-input",
		"expected a place that is in this plan",
		at.map((step) => (typeof step === "string" ? step : "item")).join("."),
	);

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const isItemList = (value: unknown): value is Item[] =>
	Array.isArray(value) && value.every((item) => isFields(item) && typeof item["id"] === "string");

/** Rebuilds only what lies on the path; everything else is shared with the plan before. */
function update(node: unknown, path: Place, whole: Place, change: (value: unknown) => unknown): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return change(node);
	if (typeof step === "string") {
		if (!isFields(node) || !Object.hasOwn(node, step)) throw wrongPlace(whole);
		return { ...node, [step]: update(node[step], rest, whole, change) };
	}
	if (!isItemList(node)) throw wrongPlace(whole);
	const index = node.findIndex((item) => item.id === step.id);
	if (index < 0) throw wrongPlace(whole);
	return node.map((item, position) => (position === index ? update(item, rest, whole, change) : item));
}

const insertAfter = (list: readonly Item[], item: Item, after: string | null, at: Place): Item[] => {
	const index = after === null ? -1 : list.findIndex((other) => other.id === after);
	if (after !== null && index < 0) throw wrongPlace(at);
	return [...list.slice(0, index + 1), item, ...list.slice(index + 1)];
};

const before = (list: readonly Item[], id: string): string | null => {
	const index = list.findIndex((item) => item.id === id);
	return list[index - 1]?.id ?? null;
};

/** Applies one change without judging the result. Gives the plan after it and the change that takes it back. */
function applyOne(plan: unknown, change: Change): { plan: unknown; inverse: Change } {
	let inverse: Change | undefined;
	const onList = (value: unknown, edit: (list: Item[]) => Item[]): Item[] => {
		if (!isItemList(value)) throw wrongPlace(change.at);
		return edit(value);
	};
	const find = (list: Item[], id: string): Item => {
		const item = list.find((other) => other.id === id);
		if (!item) throw wrongPlace(change.at);
		return item;
	};
	const after = update(plan, change.at, change.at, (value) => {
		switch (change.op) {
			case "set":
				inverse = { op: "set", at: change.at, value: value as Json };
				return change.value;
			case "insert":
				return onList(value, (list) => {
					if (list.some((item) => item.id === change.item.id)) throw wrongPlace(change.at);
					inverse = { op: "remove", at: change.at, id: change.item.id };
					return insertAfter(list, change.item, change.after, change.at);
				});
			case "move":
				return onList(value, (list) => {
					const item = find(list, change.id);
					inverse = { op: "move", at: change.at, id: change.id, after: before(list, change.id) };
					return insertAfter(
						list.filter((other) => other !== item),
						item,
						change.after,
						change.at,
					);
				});
			case "remove":
				return onList(value, (list) => {
					const item = find(list, change.id);
					inverse = { op: "insert", at: change.at, item: item as Item & Fields, after: before(list, change.id) };
					return list.filter((other) => other !== item);
				});
		}
	});
	if (!inverse) throw wrongPlace(change.at);
	return { plan: after, inverse };
}

export interface Applied {
	readonly plan: Plan;
	/** Takes the whole batch back, in the order to apply. */
	readonly inverse: readonly Change[];
}

/**
 * Applies a batch as one: all of it, or none. The plan after it is valid, or AppError `bad-input` names the place.
 * Ids and the schema number cannot be changed.
 */
export function applyChanges(plan: Plan, changes: readonly Change[]): Applied {
	let current: unknown = plan;
	const inverse: Change[] = [];
	for (const change of changes) {
		const last = change.at.at(-1);
		if (change.op === "set" && (last === "id" || last === "personId" || last === "schema")) throw wrongPlace(change.at);
		const step = applyOne(current, change);
		current = step.plan;
		inverse.unshift(step.inverse);
	}
	const parsed = planSchema.safeParse(current);
	if (!parsed.success) {
		const { field, expected } = describeIssue(parsed.error);
		throw new AppError("bad-input", `expected ${expected}`, field);
	}
	return { plan: checkedPlans.remember(parsed.data), inverse };
}
