/** What was asked: a verb and its arguments, or a refusal that says what was expected. */
import { type CopyKind, copyKinds, usualKinds } from "../../shared/documents/kinds.ts";
import { Refusal } from "./trouble.ts";

export type Request =
	| { readonly verb: "help" }
	| { readonly verb: "examples" }
	| { readonly verb: "schema" }
	| { readonly verb: "check"; readonly file: string }
	| {
			readonly verb: "export";
			readonly file: string;
			readonly out: string;
			readonly kinds: readonly CopyKind[] | "all";
	  };

const verbs = ["examples", "schema", "export", "check"] as const;

/** Throws Refusal when it cannot be understood. */
export function requestFrom(args: readonly string[]): Request {
	if (args.some((arg) => arg === "-h" || arg === "--help")) return { verb: "help" };
	const [verb, ...rest] = args;
	if (verb === "help") return { verb: "help" };
	if (verb === "examples" || verb === "schema") return noMore(verb, rest);
	if (verb === "check") return { verb, file: onlyFile(verb, split(rest, [])) };
	if (verb === "export") return exportRequest(rest);
	throw new Refusal("VERB", `expected one of ${verbs.join(", ")}; --help says more`);
}

function noMore(verb: "examples" | "schema", rest: readonly string[]): Request {
	if (rest.length > 0) throw new Refusal(verb, "expected nothing after it");
	return { verb };
}

function exportRequest(rest: readonly string[]): Request {
	const parts = split(rest, ["--out", "--only"]);
	const file = onlyFile("export", parts);
	const out = parts.options.get("--out");
	if (out === undefined) throw new Refusal("--out", "expected a folder to write to: export PLAN.json --out DIR");
	const only = parts.options.get("--only");
	return { verb: "export", file, out, kinds: only === undefined ? usualKinds : kindsFrom(only) };
}

/** Names with commas between, or `all`. */
function kindsFrom(only: string): readonly CopyKind[] | "all" {
	if (only.trim() === "all") return "all";
	const names = only.split(",").map((name) => name.trim());
	const isKind = (name: string): name is CopyKind => copyKinds.some((kind) => kind === name);
	if (!names.every(isKind))
		throw new Refusal("--only", `expected all, or one or more of ${copyKinds.join(",")}, with commas between`);
	return copyKinds.filter((kind) => names.includes(kind));
}

interface Parts {
	readonly files: readonly string[];
	readonly options: ReadonlyMap<string, string>;
}

/** `--name value` and `--name=value`; what follows `--` is a file name, whatever it looks like. */
function split(args: readonly string[], known: readonly string[]): Parts {
	const files: string[] = [];
	const options = new Map<string, string>();
	const end = args.indexOf("--");
	const before = end < 0 ? args : args.slice(0, end);
	for (let index = 0; index < before.length; index++) {
		const arg = before[index] ?? "";
		if (!arg.startsWith("-") || arg === "-") {
			files.push(arg);
			continue;
		}
		const [name = "", ...joined] = arg.split("=");
		if (!known.includes(name))
			throw new Refusal("option", known.length === 0 ? "expected none here" : `expected ${known.join(" or ")}`);
		if (options.has(name)) throw new Refusal(name, "expected once");
		const value = joined.length > 0 ? joined.join("=") : before[++index];
		if (value === undefined || value === "" || (joined.length === 0 && value.startsWith("--")))
			throw new Refusal(name, "expected a value after it");
		options.set(name, value);
	}
	return { files: end < 0 ? files : [...files, ...args.slice(end + 1)], options };
}

function onlyFile(verb: string, { files }: Parts): string {
	const [file] = files;
	if (file === undefined || file === "" || files.length > 1)
		throw new Refusal("PLAN.json", `expected one file after ${verb}`);
	return file;
}

export const help = `What Matters, on the command line. It never goes online.

  plan examples                          where the example plans are, one a line
  plan schema                            what a plan may hold, as JSON Schema
  plan check PLAN.json                   the fourteen rules, with their evidence, as JSON
  plan export PLAN.json --out DIR        make the documents; one line of JSON for each
       [--only KIND,KIND | --only all]   which: without it ${usualKinds.join(", ")}

Kinds:
${copyKinds.map((kind) => `  ${kind}`).join("\n")}

From the project's folder: npm run --silent plan -- VERB …
Leaves with 0 when done, 2 when the input is not as it must be, 1 when the fault is ours.
`;
