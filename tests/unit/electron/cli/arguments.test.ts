import { describe, expect, it } from "vitest";
import { requestFrom } from "../../../../electron/cli/arguments.ts";
import { Refusal } from "../../../../electron/cli/trouble.ts";
import { copyKinds, usualKinds } from "../../../../shared/documents/kinds.ts";

describe("what was asked", () => {
	it.each([
		[["examples"], { verb: "examples" }],
		[["schema"], { verb: "schema" }],
		[["check", "a.json"], { verb: "check", file: "a.json" }],
		[["export", "a.json", "--out", "d"], { verb: "export", file: "a.json", out: "d", kinds: usualKinds }],
		[["export", "--out=d", "a.json"], { verb: "export", file: "a.json", out: "d", kinds: usualKinds }],
		[
			["export", "a.json", "--out", "d", "--only", "pdf,docx"],
			{ verb: "export", file: "a.json", out: "d", kinds: ["docx", "pdf"] },
		],
		[
			["export", "--out", "d", "--only=easy-read-pdf", "--", "--a.json"],
			{ verb: "export", file: "--a.json", out: "d", kinds: ["easy-read-pdf"] },
		],
		[["export", "a=b.json", "--out=x=y"], { verb: "export", file: "a=b.json", out: "x=y", kinds: usualKinds }],
		[["export", "a", "--out", "d", "--only", "all"], { verb: "export", file: "a", out: "d", kinds: "all" }],
		[
			["export", "a", "--out", "d", "--only", "plain-text, docx"],
			{ verb: "export", file: "a", out: "d", kinds: ["docx", "plain-text"] },
		],
		[["-h"], { verb: "help" }],
		[["help"], { verb: "help" }],
		[["export", "--help"], { verb: "help" }],
	])("%j", (args, expected) => {
		expect(requestFrom(args)).toEqual(expected);
	});

	it.each([
		[[], "VERB: expected one of examples, schema, export, check; --help says more"],
		[["print"], "VERB: expected one of examples, schema, export, check; --help says more"],
		[["examples", "x"], "examples: expected nothing after it"],
		[["check"], "PLAN.json: expected one file after check"],
		[["check", "a", "b"], "PLAN.json: expected one file after check"],
		[["check", "a", "--out", "d"], "option: expected none here"],
		[["export", "a.json"], "--out: expected a folder to write to: export PLAN.json --out DIR"],
		[["export", "--out", "d"], "PLAN.json: expected one file after export"],
		[["export", "a.json", "--out"], "--out: expected a value after it"],
		[["export", "a.json", "--out", "--only", "pdf"], "--out: expected a value after it"],
		[["export", "a.json", "--out", "d", "--out", "e"], "--out: expected once"],
		[
			["export", "a.json", "--out", "d", "--only", "odt"],
			`--only: expected all, or one or more of ${copyKinds.join(",")}, with commas between`,
		],
		[["export", "a.json", "--out", "d", "--only", ""], "--only: expected a value after it"],
		[["export", "a.json", "--out", "d", "-x"], "option: expected --out or --only"],
	])("%j is refused", (args, line) => {
		expect(() => requestFrom(args)).toThrow(new Refusal(line.split(": ")[0] ?? "", line.slice(line.indexOf(": ") + 2)));
	});
});
