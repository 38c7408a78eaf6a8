/** Whether the easy-read copy was checked together, as it stands now (rule E26): of this version, and of nothing else since. */
import type { Plan } from "../plan/plan.ts";
import { digestOfEasyRead, isOfEasyRead } from "./paper-digest.ts";

type Checked = NonNullable<Plan["easyRead"]["checked"]>;

const answers = new WeakMap<Plan, Checked | null>();

/** In: a whole plan. Out: the check that holds for it as it stands; null where it is a draft, also where that is not known. */
export function easyReadChecked(plan: Plan): Checked | null {
	const known = answers.get(plan);
	if (known !== undefined) return known;
	const { checked } = plan.easyRead;
	const covers = checked?.planVersion === plan.version ? checked.covers : null;
	const holds = covers !== null && isOfEasyRead(covers) && covers === digestOfEasyRead(plan);
	const answer = holds ? checked : null;
	answers.set(plan, answer);
	return answer;
}
