import { expect, it } from "vitest";
import { mayHear } from "../../../../../renderer/screens/plan/agree/heard.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";
import { examples } from "../../../../../templates/examples/index.ts";

const lys = examples[0]?.plan as Plan;
const ann = { kind: "other" as const, name: "Ann Reid", relation: "" };
const raj = { kind: "other" as const, name: "Raj", relation: "" };

it("an answer is shown to nobody who was not in the room when it was given", () => {
	expect(mayHear(lys, { inTheRoom: [] }, [])).toBe(true);
	expect(mayHear(lys, { inTheRoom: [] }, [ann])).toBe(false);
	expect(mayHear(lys, { inTheRoom: [ann] }, [ann])).toBe(true);
	expect(mayHear(lys, { inTheRoom: [ann] }, [ann, raj])).toBe(false);
	expect(mayHear(lys, { inTheRoom: [ann] }, [{ kind: "me" }])).toBe(true);
});
