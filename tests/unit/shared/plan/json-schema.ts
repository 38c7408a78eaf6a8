/** Checks a value against the part of JSON Schema that our schema uses; for tests, apart from zod. */

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say nothing about validity, or that zod's own text rules go beyond. */
const silent = new Set(["$schema", "default", "format", "contentEncoding"]);
const checks: Readonly<Record<string, (schema: Schema, value: unknown, argument: unknown) => boolean>> = {
	type: (_, value, argument) => [argument].flat().some((name) => typeOf(value).includes(String(name))),
	const: (_, value, argument) => value === argument,
	enum: (_, value, argument) => (argument as unknown[]).includes(value),
	pattern: (_, value, argument) => typeof value !== "string" || new RegExp(String(argument), "u").test(value),
	minLength: (_, value, argument) => typeof value !== "string" || [...value].length >= Number(argument),
	maxLength: (_, value, argument) => typeof value !== "string" || [...value].length <= Number(argument),
	minimum: (_, value, argument) => typeof value !== "number" || value >= Number(argument),
	exclusiveMinimum: (_, value, argument) => typeof value !== "number" || value > Number(argument),
	maximum: (_, value, argument) => typeof value !== "number" || value <= Number(argument),
	minItems: (_, value, argument) => !Array.isArray(value) || value.length >= Number(argument),
	maxItems: (_, value, argument) => !Array.isArray(value) || value.length <= Number(argument),
	anyOf: (_, value, argument) => (argument as Schema[]).some((one) => isValid(one, value)),
	oneOf: (_, value, argument) => (argument as Schema[]).filter((one) => isValid(one, value)).length === 1,
	allOf: (_, value, argument) => (argument as Schema[]).every((one) => isValid(one, value)),
	items: (schema, value, argument) =>
		!Array.isArray(value) ||
		value
			.slice(Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0)
			.every((one) => isValid(argument as Schema, one)),
	prefixItems: (_, value, argument) =>
		!Array.isArray(value) ||
		(argument as Schema[]).every((one, index) => index >= value.length || isValid(one, value[index])),
	required: (_, value, argument) =>
		!isRecord(value) || (argument as string[]).every((name) => Object.hasOwn(value, name)),
	properties: (_, value, argument) =>
		!isRecord(value) ||
		Object.entries(argument as Record<string, Schema>).every(
			([name, one]) => !Object.hasOwn(value, name) || isValid(one, value[name]),
		),
	additionalProperties: (schema, value, argument) =>
		argument !== false ||
		!isRecord(value) ||
		Object.keys(value).every((name) => Object.hasOwn(schema.properties as object, name)),
};

/** Throws on a keyword it does not know, so that nothing is passed over in silence. */
export function isValid(schema: Schema, value: unknown): boolean {
	return Object.entries(schema).every(([keyword, argument]) => {
		if (silent.has(keyword)) return true;
		const check = checks[keyword];
		if (check === undefined) throw new Error(`keyword ${keyword}`);
		return check(schema, value, argument);
	});
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string[] {
	if (value === null) return ["null"];
	if (Array.isArray(value)) return ["array"];
	if (typeof value === "number") return Number.isInteger(value) ? ["integer", "number"] : ["number"];
	return [typeof value];
}
