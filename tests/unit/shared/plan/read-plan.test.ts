import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalJson, parseJson } from "../../../../shared/canonical-json.ts";
import { AppError } from "../../../../shared/errors.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import { readPlan } from "../../../../shared/plan/migrations.ts";
import { planJsonSchema, SCHEMA_VERSION } from "../../../../shared/plan/plan.ts";
import { isValid } from "./json-schema.ts";

/** Every released format, for ever: one folder a schema version. */
const fixtures = new URL("../../../fixtures/plan/", import.meta.url);
const files = readdirSync(fixtures).flatMap((version) =>
	readdirSync(new URL(`${version}/`, fixtures)).map((name) => `${version}/${name}`),
);
const current = files.filter((name) => name.startsWith(`v${SCHEMA_VERSION}/`));
const load = (name: string): unknown => parseJson(readFileSync(new URL(name, fixtures), "utf8"));
const everyField = () => load(`v${SCHEMA_VERSION}/every-field.json`) as Record<string, unknown>;

describe("plans of every released version", () => {
	it.each(files)("%s opens, and is today's version", (name) => {
		expect(readPlan(load(name)).schema).toBe(SCHEMA_VERSION);
	});

	it.each(current)("%s comes back the same: JSON → plan → canonical JSON → plan", (name) => {
		const value = load(name);
		const plan = readPlan(value);
		expect(canonicalJson(plan)).toBe(canonicalJson(value));
		expect(readPlan(parseJson(canonicalJson(plan)))).toEqual(plan);
	});

	it("include one with every field filled, none of them null", () => {
		const text = JSON.stringify(everyField());
		expect(text).not.toContain("null");
		expect(text).not.toContain("[]");
	});
});

describe("a blank plan", () => {
	const clock = { now: () => new Date("2027-01-12T14:32:05.120Z") };
	const plan = blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: null },
		{ name: "Priya Nair", role: "", organisation: "Wharf Road Surgery" },
		"full",
		clock,
	);

	it("has nothing asked and nothing assumed, and is a plan", () => {
		expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
		expect(plan).toMatchObject({
			author: { name: "Priya Nair", organisation: "Wharf Road Surgery", since: "2027-01-12T14:32:05.120Z" },
			matters: [],
			goals: [],
			about: { pronouns: null, born: null },
			budget: { type: null },
			health: { allergies: null },
			needs: { askedOn: null },
		});
	});

	it("refuses a date that is not in the calendar", () => {
		expect(() =>
			blankPlan(
				{ firstName: "Mo", familyName: "", calledName: "Mo", born: "2027-02-30" },
				{ name: "Priya", role: "" },
				"lite",
				clock,
			),
		).toThrow();
	});
});

/** What readPlan says of a plan with one thing changed. */
function refusal(change: (plan: Record<string, unknown>) => unknown): AppError {
	const plan = everyField();
	const changed = change(plan) ?? plan;
	try {
		readPlan(changed);
	} catch (error) {
		if (error instanceof AppError) return error;
		throw error;
	}
	throw new Error("it was accepted");
}

interface Loose {
	[name: string]: Loose;
}
const change = (part: Loose | undefined, fields: object): void => void Object.assign(part ?? {}, fields);
const without = (part: Loose, name: string): void => void Reflect.deleteProperty(part, name);
const SECRET = "Carys-secret";

describe("what is refused", () => {
	const cases: readonly (readonly [string, (plan: Loose) => unknown, string, RegExp])[] = [
		["a wrong type", (plan) => change(plan.about, { firstName: 7 }), "about.firstName", /^expected a string$/],
		["a missing part", (plan) => without(plan, "about"), "about", /^expected an object$/],
		[
			"a field nobody knows",
			(plan) => change(plan.about, { nickname: SECRET }),
			"about.nickname",
			/only the names that/,
		],
		[
			"a field named like no field",
			(plan) => change(plan.about, { [`${SECRET} said\n`]: 1 }),
			"about",
			/only the names that/,
		],
		["a field named like a person", (plan) => change(plan.about, { [SECRET]: 1 }), "about", /only the names that/],
		["a field named like a word", (plan) => change(plan.about, { Maureen: 1 }), "about", /only the names that/],
		[
			"__proto__",
			(plan) => JSON.parse(JSON.stringify(plan).replace(/^\{/, `{"__proto__":{"a":1},`)),
			"__proto__",
			/only the names that/,
		],
		[
			"a kind nobody knows",
			(plan) => change(plan.state, { kind: SECRET }),
			"state.kind",
			/^expected one of "offered", "invited"/,
		],
		["a choice nobody knows", (plan) => change(plan, { kind: SECRET }), "kind", /^expected one of "full", "lite"$/],
		[
			"a control character",
			(plan) => change(plan.about, { firstName: `${SECRET}\0` }),
			"about.firstName",
			/no control characters/,
		],
		[
			"a carriage return",
			(plan) => change(plan.about, { firstName: `${SECRET}\r\n` }),
			"about.firstName",
			/no control characters/,
		],
		[
			"half a character",
			(plan) => change(plan.about, { calledName: `${SECRET}\ud83d` }),
			"about.calledName",
			/no control characters/,
		],
		[
			"a blank where words must be",
			(plan) => change(plan.about, { calledName: " " }),
			"about.calledName",
			/a line with something in it/,
		],
		[
			"too long a line",
			(plan) => change(plan.about, { calledName: SECRET.repeat(100) }),
			"about.calledName",
			/^expected at most 500 characters$/,
		],
		[
			"too long a list",
			(plan) => change(plan, { matters: Array.from({ length: 2001 }, () => 1) }),
			"matters",
			/^expected at most 2000 entries$|^expected an object$/,
		],
		[
			"a date out of the calendar",
			(plan) => change(plan.about, { born: "2027-02-30" }),
			"about.born",
			/a day that is in the calendar/,
		],
		[
			"a wrong NHS number",
			(plan) => change(plan.about, { nhsNumber: "9434765918" }),
			"about.nhsNumber",
			/an NHS number/,
		],
		["an id that is none", (plan) => change(plan, { id: SECRET }), "id", /an id \(UUID version 4\)/],
		[
			"a number between two",
			(plan) => change(plan.budget, { contributionPence: 1.5 }),
			"budget.contributionPence",
			/^expected an int$/,
		],
		["a list that is none", (plan) => change(plan, { goals: SECRET }), "goals", /^expected an array$/],
		[
			"print size out of the range",
			(plan) => change(plan.needs, { printSize: 17 }),
			"needs.printSize",
			/^expected one of 16, 18, 20, 24$/,
		],
	];

	it.each(cases)("%s: names the field and what was expected, never the content", (_name, spoil, field, expectation) => {
		const error = refusal(spoil as (plan: Record<string, unknown>) => unknown);
		expect(error.code).toBe("bad-input");
		expect(error.field).toBe(field);
		expect(error.whatToDo).toMatch(expectation);
		expect(error.message).not.toContain(SECRET);
		expect(error.message).not.toMatch(/[\n\r]/);
	});

	it.each([[null], [undefined], [7], ["plan"], [[]], [{}], [{ schema: "1" }], [{ schema: 0 }], [{ schema: 1.5 }]])(
		"what is no plan at all: %j",
		(value) => {
			expect(() => readPlan(value)).toThrow(expect.objectContaining({ code: "bad-input", field: "schema" }));
		},
	);

	it("a plan of a newer app, in words of its own", () => {
		expect(refusal((plan) => ({ ...plan, schema: SCHEMA_VERSION + 1 }))).toMatchObject({
			code: "from-newer-version",
			field: "schema",
		});
	});
});

describe("the JSON Schema", () => {
	const schema = planJsonSchema() as Record<string, unknown>;

	it.each(current)("takes %s", (name) => {
		expect(isValid(schema, load(name))).toBe(true);
	});

	it("names every field that a plan has, and no others", () => {
		expect(Object.keys(schema.properties as object).sort()).toEqual(Object.keys(everyField()).sort());
		expect(schema.additionalProperties).toBe(false);
		expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
	});

	it("refuses what the app refuses for its shape", () => {
		for (const change of [
			{ kind: "other" },
			{ goals: {} },
			{ extra: 1 },
			{ schema: SCHEMA_VERSION + 1 },
			{ about: {} },
			{ createdAt: "yesterday" },
		])
			expect(isValid(schema, { ...everyField(), ...change }), JSON.stringify(change)).toBe(false);
	});
});
