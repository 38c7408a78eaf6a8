import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lastInterpreter } from "../../../../../renderer/screens/plan/talk/interpreter.ts";
import { readPlan } from "../../../../../shared/plan/migrations.ts";
import type { Plan } from "../../../../../shared/plan/plan.ts";

const example = (name: string): Plan =>
	readPlan(
		JSON.parse(readFileSync(new URL(`../../../../../templates/examples/${name}.json`, import.meta.url), "utf8")),
	);

const nasreen = example("nasreen-akhtar");

it("is whoever stands with the latest words that came that way, and nobody where none did", () => {
	expect(lastInterpreter(nasreen)).toBe("Farah Siddiqui, Urdu interpreter");
	expect(lastInterpreter(example("lys-nowak"))).toBe("");
	const [matter, ...rest] = nasreen.matters;
	if (!matter) throw new Error("no words");
	const later: Plan = {
		...nasreen,
		matters: [
			{
				...matter,
				quote: {
					...matter.quote,
					how: "interpreter",
					through: "Imran Baig",
					keptAt: "2099-01-01T10:00:00.000Z" as Plan["matters"][0]["quote"]["keptAt"],
				},
			},
			...rest,
		],
	};
	expect(lastInterpreter(later)).toBe("Imran Baig");
});
