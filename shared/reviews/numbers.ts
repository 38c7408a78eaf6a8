/** The telephone numbers that somebody may need in a hurry, and when each was last tried (hazard H5). */
import type { Plan } from "../plan/plan.ts";
import type { Who } from "../plan/quote.ts";
import type { LocalDate } from "../plan/time.ts";

/** One number, wherever it stands in the plan. */
export interface TriedNumber {
	readonly number: string;
	readonly who: Who;
	/** The earliest of its places; null when one of them was never tried. */
	readonly triedOn: LocalDate | null;
	/** The fields that hold when it was tried. */
	readonly places: readonly (readonly (string | { readonly id: string })[])[];
}

const digitsOf = (number: string): string => number.replace(/\D/g, "");

/** Numbers that everyone knows are not tried. */
export const isPublicNumber = (number: string): boolean => /^(999|112|111|116123|119)$/.test(digitsOf(number));

/** Every number to try, once. */
export function numbersToTry(plan: Plan): readonly TriedNumber[] {
	const calls = plan.changePlans.contingencies.flatMap((one) =>
		one.calls.map((call) => ({
			number: call.number,
			who: call.who,
			triedOn: call.dialledOn,
			places: [["changePlans", "contingencies", { id: one.id }, "calls", { id: call.id }, "dialledOn"]],
		})),
	);
	const phones = plan.team.contacts.flatMap((contact) =>
		contact.phones.map((phone) => ({
			number: phone.number,
			who: { kind: "contact" as const, contactId: contact.id },
			triedOn: phone.checkedOn,
			places: [["team", "contacts", { id: contact.id }, "phones", { id: phone.id }, "checkedOn"]],
		})),
	);
	const found = new Map<string, TriedNumber>();
	for (const one of [...calls, ...phones]) {
		if (isPublicNumber(one.number)) continue;
		const other = found.get(digitsOf(one.number));
		const earlier = other && one.triedOn !== null && (other.triedOn === null || other.triedOn < one.triedOn);
		found.set(
			digitsOf(one.number),
			other
				? { ...other, triedOn: earlier ? other.triedOn : one.triedOn, places: [...other.places, ...one.places] }
				: one,
		);
	}
	return [...found.values()];
}
