/** What each funder pays: pence, or a share of a hundred. */
import type { Funder } from "../plan/money.ts";
import { fraction, roundHalfUp } from "./fraction.ts";

const HUNDRED_PERCENT = 10_000;

/**
 * A sum cut by shares of a hundred, to the penny: the parts of shares that make a hundred always add up to the sum.
 * Each cut falls where the shares so far end, rounded half up.
 */
export function splitByShares(funders: readonly Funder[], pence: number): number[] {
	let share = 0;
	let cut = 0;
	return funders.map((funder) => {
		share += funder.share?.kind === "percent" ? funder.share.hundredths : 0;
		const end = roundHalfUp(fraction(BigInt(pence) * BigInt(share), HUNDRED_PERCENT));
		const part = end - cut;
		cut = end;
		return part;
	});
}

/** What each funder has promised, by id; null where it has not said, or said a share of an amount nobody has named. */
export function promisedBy(funders: readonly Funder[], amount: number | null): ReadonlyMap<string, number | null> {
	const split = amount === null ? [] : splitByShares(funders, amount);
	return new Map(
		funders.map(({ id, share }, index) => {
			if (share === null) return [id, funders.length === 1 ? amount : null];
			return [id, share.kind === "pence" ? share.pence : (split[index] ?? null)];
		}),
	);
}

/** Whether the shares make the whole. null while that cannot be told: one is missing, or there is no final amount. */
export function doSharesAgree(funders: readonly Funder[], final: number | null): boolean | null {
	const shares = funders.map(({ share }) => share);
	if (shares.length === 0 || shares.some((share) => share === null)) return null;
	const percents = shares.flatMap((share) => (share?.kind === "percent" ? [share.hundredths] : []));
	if (percents.length === shares.length) return percents.reduce((sum, one) => sum + one, 0) === HUNDRED_PERCENT;
	if (final === null) return null;
	const promised = [...promisedBy(funders, final).values()];
	return promised.reduce<number>((sum, one) => sum + (one ?? 0), 0) === final;
}
