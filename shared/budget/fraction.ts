/** Exact fractions, so that no penny is lost between a price and a total (decision 12). The bottom is always above nought. */
export interface Fraction {
	readonly top: bigint;
	readonly bottom: bigint;
}

export const NOUGHT: Fraction = { top: 0n, bottom: 1n };

const commonDivisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : commonDivisor(other, one % other));

/** A fraction in its lowest terms. `bottom` may not be nought. */
export function fraction(top: number | bigint, bottom: number | bigint = 1): Fraction {
	const [above, below] = [BigInt(top), BigInt(bottom)];
	const divisor = commonDivisor(above < 0n ? -above : above, below < 0n ? -below : below) * (below < 0n ? -1n : 1n);
	return { top: above / divisor, bottom: below / divisor };
}

/** Out: the exact sum. */
export const add = (one: Fraction, other: Fraction): Fraction =>
	fraction(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);

/** Out: the exact product. */
export const times = (one: Fraction, other: Fraction): Fraction =>
	fraction(one.top * other.top, one.bottom * other.bottom);

/** `other` may not be nought. */
export const dividedBy = (one: Fraction, other: Fraction): Fraction =>
	fraction(one.top * other.bottom, one.bottom * other.top);

/** The nearest whole number; a half goes up (towards more money), also below nought. */
export function roundHalfUp({ top, bottom }: Fraction): number {
	const doubled = 2n * top + bottom;
	const whole = doubled / (2n * bottom);
	return Number(doubled < 0n && doubled % (2n * bottom) !== 0n ? whole - 1n : whole);
}
