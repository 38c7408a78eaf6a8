import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNhsNumber } from "../../../../shared/plan/person.ts";

/** The check the other way round: all ten digits with weights 10 to 1 add up to a multiple of eleven. */
const addsUp = (digits: string): boolean => {
	let sum = 0;
	for (let place = 0; place < 10; place++) sum += (digits.charCodeAt(place) - 48) * (10 - place);
	return sum % 11 === 0;
};

describe("NHS number", () => {
	it("is right exactly when its weighted digits add up to a multiple of eleven", () => {
		let right = 0;
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (start) => {
				const nine = String(start).padStart(9, "0");
				for (let last = 0; last < 10; last++) {
					expect(isNhsNumber(`${nine}${last}`)).toBe(addsUp(`${nine}${last}`));
					if (isNhsNumber(`${nine}${last}`)) right++;
				}
			}),
			{ numRuns: 2000 },
		);
		// Ten in eleven starts have a check digit.
		expect(right / 2000).toBeGreaterThan(0.85);
	});

	it("finds any one wrong digit, and any two neighbours that changed places", () => {
		const good = "9434765919";
		expect(isNhsNumber(good)).toBe(true);
		for (let place = 0; place < 10; place++) {
			for (let digit = 0; digit < 10; digit++) {
				const changed = `${good.slice(0, place)}${digit}${good.slice(place + 1)}`;
				expect(isNhsNumber(changed), changed).toBe(changed === good);
			}
			const swapped =
				place < 9 ? `${good.slice(0, place)}${good[place + 1]}${good[place]}${good.slice(place + 2)}` : good;
			expect(isNhsNumber(swapped), swapped).toBe(swapped === good);
		}
	});

	it.each(["943 476 5919", "943476591", "94347659190", "943476591X", "", "９４３４７６５９１９"])(
		"refuses %j",
		(text) => expect(isNhsNumber(text)).toBe(false),
	);
});
