/**
 * Migrations of whole plans: numbered, append-only, never edited. Each takes a plan of its version to the next.
 * A plan from a newer app is refused in plain words and kept as it came.
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { type Plan, planSchema, SCHEMA_VERSION } from "./plan.ts";

type Migration = (plan: Record<string, unknown>) => Record<string, unknown>;

/**
 * Version 2 knows more: what is done in each band if things change, hopes for a talk, a contact's pronouns, whose words
 * a change is in. All of it starts empty, as the schema's own defaults.
 */
const to2: Migration = (plan) => ({ ...plan, schema: 2 });

/** Index 0 takes version 1 to version 2, and so on. */
const migrations: readonly Migration[] = [to2];

const versioned = z.looseObject({ schema: z.int().positive() });

/** A name written as field names are: it may be said aloud. What else stands as a name in a foreign file is content. */
const plainName = /^_*[a-z][A-Za-z0-9]{0,40}_*$/;

/** Says where and what was expected, never what stood there. */
export function describeIssue(error: z.ZodError): { field: string; expected: string } {
	const issue = error.issues[0];
	if (!issue) return { field: "plan", expected: "a plan" };
	const path = issue.path.map(String);
	if (issue.code === "unrecognized_keys") {
		const name = issue.keys.find((key) => plainName.test(key));
		return {
			field: [...path, ...(name === undefined ? [] : [name])].join(".") || "plan",
			expected: "only the names that `schema` lists",
		};
	}
	return { field: path.join(".") || "plan", expected: expectedBy(issue) };
}

function expectedBy(issue: z.core.$ZodIssue): string {
	const unit =
		"origin" in issue && issue.origin === "string"
			? " characters"
			: "origin" in issue && issue.origin === "array"
				? " entries"
				: "";
	if (issue.code === "too_big") return `at most ${issue.maximum}${unit}`;
	if (issue.code === "too_small") return `at least ${issue.minimum}${unit}`;
	if (issue.code === "invalid_union") {
		const options =
			"options" in issue && Array.isArray(issue.options)
				? issue.options
				: issue.errors.flat().flatMap((inner) => (inner.code === "invalid_value" ? inner.values : []));
		return options.length > 0
			? `one of ${options.map((option) => JSON.stringify(option)).join(", ")}`
			: "one of the shapes that `schema` lists";
	}
	if (issue.code === "invalid_value")
		return issue.values.length === 1
			? JSON.stringify(issue.values[0])
			: `one of ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
	if (issue.code === "invalid_type") return `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
	if (issue.code === "invalid_format" && issue.format === "base64") return "base64 text";
	return issue.message;
}

/** Takes a plan of an older version to today's, without judging it. */
export function migratePlan(plan: Record<string, unknown>, from: number): Record<string, unknown> {
	return migrations.slice(from - 1).reduce((current, migrate) => migrate(current), plan);
}

/**
 * The one door for a plan from outside: any JSON value in, a valid plan of today's version out.
 * Throws AppError `bad-input` (names the field and what was expected) or `from-newer-version`.
 */
export function readPlan(value: unknown): Plan {
	const head = versioned.safeParse(value);
	if (!head.success)
		throw new AppError("bad-input", "expected a plan made by What Matters: an object with a schema number", "schema");
	if (head.data.schema > SCHEMA_VERSION) {
		throw new AppError(
			"from-newer-version",
			`this plan was made by a newer What Matters; expected schema ${SCHEMA_VERSION} or less`,
			"schema",
		);
	}
	// The value itself, not the parsed head: zod leaves out a field named __proto__, which must be refused, not lost.
	const parsed = planSchema.safeParse(migratePlan(value as Record<string, unknown>, head.data.schema));
	if (parsed.success) return parsed.data;
	const { field, expected } = describeIssue(parsed.error);
	throw new AppError("bad-input", `expected ${expected}`, field);
}
