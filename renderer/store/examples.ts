/** The invented people of the practice vault; loaded only when it is first opened. */
import type { Plan } from "../../shared/plan/plan.ts";

/** Out: all invented plans, as they are shipped. */
export async function examplePlans(): Promise<readonly Plan[]> {
	const { examples } = await import("../../templates/examples/index.ts");
	return examples.map((example) => example.plan);
}
