import fc from "fast-check";
import { expect, it } from "vitest";
import { carryOn, LOOK } from "../../../../renderer/screens/plan/minutes.ts";

it("counts every whole minute of a talk, whatever pages it is spent on", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: LOOK }), { maxLength: 400 }), (looks) => {
			let minutes = 0;
			let carried = 0;
			for (const look of looks) {
				const next = carryOn(carried, look);
				carried = next.carried;
				if (next.isMinute) minutes += 1;
			}
			expect(minutes).toBe(Math.floor(looks.reduce((sum, look) => sum + look, 0) / 60_000));
		}),
	);
});

it("does not count an hour's sleep as talk", () => {
	expect(carryOn(0, 3_600_000)).toEqual({ isMinute: false, carried: 2 * LOOK });
});
