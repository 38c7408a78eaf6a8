/** Every small edit of a plan as JSON: a value made another, an entry taken out, a list turned round. */
import { type Plan, planSchema } from "../../shared/plan/plan.ts";

type Step = string | number;
export type At = readonly Step[];

/** What may stand where one of a few words must; whatever the schema refuses there is passed over. */
const CHOICES = [
	"yes no me mine others said written signed pictures interpreter someone-who-knows full lite asked not-yet said-no",
	"doing done partly not-started no-longer-wanted on-hold thinking reached changed-my-mind some none she he they black",
	"pine relevant not-relevant left-for-now did-not-want not-asked health home people work routines places easy-read",
	"2027-03-04 2027-03 2027-03-04T10:00:00.000Z staff together week month agency travel",
].flatMap((line) => line.split(" "));

const isBranch = (value: unknown): value is Record<Step, unknown> => typeof value === "object" && value !== null;

/** Every place in a value, branches too. */
export function placesIn(value: unknown, at: At = []): At[] {
	if (!isBranch(value)) return [at];
	const inside = Object.keys(value).flatMap((name) =>
		placesIn(value[name], [...at, Array.isArray(value) ? Number(name) : name]),
	);
	return at.length === 0 ? inside : [at, ...inside];
}

function othersFor(value: unknown): unknown[] {
	if (Array.isArray(value))
		return value.length === 0 ? [] : [value.slice(1), value.slice(0, -1), value.toReversed(), []];
	if (typeof value === "boolean") return [!value];
	if (typeof value === "number") return [value + 1, value - 1];
	if (typeof value === "string") return [`${value} and more`, ...CHOICES.filter((choice) => choice !== value)];
	return value === null ? [] : [null];
}

const valueAt = (root: unknown, at: At): unknown =>
	at.reduce<unknown>((value, step) => (isBranch(value) ? value[step] : undefined), root);

function withValue(root: unknown, [step, ...rest]: At, value: unknown): unknown {
	if (step === undefined) return value;
	if (!isBranch(root)) return root;
	const inner = withValue(root[step], rest, value);
	return Array.isArray(root) ? root.with(Number(step), inner) : { ...root, [step]: inner };
}

/** The plan with another value at one place; null where the schema takes no other that this knows of. */
export function editedAt(plan: Plan, at: At, which: number): Plan | null {
	const others = othersFor(valueAt(plan, at));
	for (let index = 0; index < others.length; index++) {
		const parsed = planSchema.safeParse(withValue(plan, at, others[(which + index) % others.length]));
		if (parsed.success) return parsed.data;
	}
	return null;
}
