/**
 * What was found right once need not be looked at again: records are never changed in place, only made anew out of their
 * parts. What is remembered is frozen, all through, so that it stays what it was when it was looked at.
 */
import { z } from "zod";

export interface Checked<T extends object> {
	/** Takes exactly what the schema takes; what it has taken before, at once. */
	readonly schema: z.ZodType<T>;
	/** For a value that has just come out of the schema. */
	readonly remember: (value: T) => T;
	readonly isKnown: (value: T) => boolean;
}

/** A schema that remembers what it has found right. */
export function checkedOnce<T extends object>(schema: z.ZodType<T>): Checked<T> {
	const known = new WeakSet<object>();
	const isKnown = (value: object): boolean => known.has(value);
	const remember = (value: T): T => {
		freeze(value);
		known.add(value);
		return value;
	};
	const isRight = (value: unknown): boolean => {
		if (typeof value === "object" && value !== null && isKnown(value)) return true;
		if (!schema.safeParse(value).success) return false;
		remember(value as T);
		return true;
	};
	return { schema: z.custom<T>(isRight), remember, isKnown };
}

function freeze(value: unknown): void {
	if (typeof value !== "object" || value === null) return;
	Object.freeze(value);
	for (const part of Object.values(value)) freeze(part);
}
