import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runPlan } from "../../../../electron/cli/run.ts";
import { copyFonts } from "../../../../electron/scripts/fonts.mjs";
import { drawPictures } from "../../../../electron/scripts/pictures.mjs";
import { copyKinds } from "../../../../shared/documents/kinds.ts";
import { planSchema } from "../../../../shared/plan/plan.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const good = join(root, "templates/examples/lys-nowak.json");
const NHS_NUMBER = JSON.parse(readFileSync(good, "utf8")).about.nhsNumber ?? "9434765919";

let folder = "";
/** Filled as the build fills `dist`, but apart from it, so that a build running beside this takes nothing away. */
let dist = "";

beforeAll(async () => {
	dist = mkdtempSync(join(tmpdir(), "plan-dist-"));
	copyFonts({ to: join(dist, "dist/fonts") });
	await drawPictures({ to: join(dist, "dist/pictures") });
	return () => rmSync(dist, { recursive: true, force: true });
}, 120_000);
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "plan-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function plan(args: readonly string[], from = root) {
	let out = "";
	const err: string[] = [];
	const code = await runPlan(args, {
		out: (text) => (out += text),
		err: (line) => err.push(line),
		root: from,
		folder,
		clock: { now: () => new Date("2027-02-01T12:00:00Z") },
	});
	return { code, out, err };
}

function file(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return name;
}

describe("plan", () => {
	it("says how it is used", async () => {
		const { code, out, err } = await plan(["--help"]);
		expect([code, err]).toEqual([0, []]);
		for (const verb of ["examples", "schema", "check", "export"]) expect(out).toContain(`plan ${verb}`);
	});

	it("examples: prints where each is, one a line", async () => {
		const { code, out } = await plan(["examples"]);
		const paths = out.trimEnd().split("\n");
		expect(code).toBe(0);
		expect(paths.length).toBeGreaterThan(0);
		for (const path of paths) {
			expect(isAbsolute(path) && statSync(path).isFile(), path).toBe(true);
			expect((await plan(["check", path])).code, path).toBe(0);
		}
	});

	it("schema: prints a JSON Schema", async () => {
		const { code, out } = await plan(["schema"]);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", type: "object" });
	});

	it("check: gives all fourteen with evidence, and quotes none of the person's words", async () => {
		const { code, out } = await plan(["check", good]);
		const found = JSON.parse(out);
		expect(code).toBe(0);
		expect(found).toMatchObject({ today: "2027-02-01", isCounted: false });
		expect(found.rules).toHaveLength(14);
		for (const rule of found.rules)
			for (const { what, path } of rule.evidence)
				expect([typeof what, path]).toEqual(["string", expect.stringMatching(/^[A-Za-z]+(\.\w+)*$/)]);
		for (const { quote } of JSON.parse(readFileSync(good, "utf8")).matters) expect(out).not.toContain(quote.text);
	});
});

describe("a plan file that is not as it must be", () => {
	const cases: readonly (readonly [string, () => string, RegExp])[] = [
		["not there", () => "none.json", /^plan: PLAN\.json: expected a file that is there$/],
		["a folder", () => ".", /^plan: PLAN\.json: expected a file, and this is a folder$/],
		["under a file", () => `${file("a.json", "{}")}/b.json`, /expected a file that is there$/],
		["not UTF-8", () => file("a.json", new Uint8Array([0x7b, 0xff, 0x7d])), /^plan: PLAN\.json: expected UTF-8 text$/],
		[
			"UTF-16",
			() => file("a.json", new Uint8Array(Buffer.from("\ufeff{}", "utf16le"))),
			/^plan: PLAN\.json: expected UTF-8 text$/,
		],
		["not JSON", () => file("a.json", "Dear Mo,"), /^plan: PLAN\.json: expected JSON$/],
		["empty", () => file("a.json", ""), /^plan: PLAN\.json: expected JSON$/],
		["not a plan", () => file("a.json", "[]"), /^plan: schema: expected a plan made by What Matters/],
		[
			"of a newer app",
			() => file("a.json", '{"schema":99}'),
			/^plan: schema: this plan was made by a newer What Matters; expected schema 2 or less$/,
		],
		["without a field", () => file("a.json", '{"schema":1}'), /^plan: id: expected a string$/],
		["a line break in its name", () => "a\nb.json", /^plan: PLAN\.json: expected a file that is there$/],
		["a nought in its name", () => "a\0b.json", /^plan: PLAN\.json: expected the name of a file$/],
	];
	it.each(cases)("%s: one line, exit code 2", async (_name, make, line) => {
		for (const verb of [["check"], ["export", "--out", "out"]]) {
			const { code, out, err } = await plan([...verb, make()]);
			expect([code, out, err.length]).toEqual([2, "", 1]);
			expect(err[0]).toMatch(line);
			expect(existsSync(join(folder, "out"))).toBe(false);
		}
	});

	it("too large: refused without being read", async () => {
		const name = file("a.json", "");
		truncateSync(join(folder, name), 50 * 1024 * 1024 + 1);
		expect((await plan(["check", name])).err).toEqual(["plan: PLAN.json: expected at most 50 MB"]);
	});

	it("with a byte order mark: taken", async () => {
		expect((await plan(["check", file("a.json", `\ufeff${readFileSync(good, "utf8")}`)])).code).toBe(0);
	});

	it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("not to be read: refused", async () => {
		chmodSync(join(folder, file("a.json", "{}")), 0);
		expect((await plan(["check", "a.json"])).err).toEqual(["plan: PLAN.json: expected a file that may be read"]);
	});
});

describe("export", () => {
	it("makes what was asked, under safe names, and says so in one line of JSON each; never writes over a file", async () => {
		const first = await plan(["export", good, "--out", "new/out"], dist);
		expect([first.code, first.err]).toEqual([0, []]);
		const made = first.out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(made.map(({ kind }) => kind)).toEqual(["docx", "pdf", "easy-read-docx", "easy-read-pdf"]);
		for (const { kind, path, pages, ms, warnings } of made) {
			expect(isAbsolute(path)).toBe(true);
			expect(basename(path)).toMatch(/^[A-Z]{1,2}-2027-02-01-v3-my-(plan-to-change|plan|easy-read-plan)\.(docx|pdf)$/);
			expect(basename(path)).not.toContain(NHS_NUMBER);
			expect(readFileSync(path).subarray(0, 2).toString()).toBe(kind.endsWith("pdf") ? "%P" : "PK");
			if (kind.endsWith("pdf")) expect(pages).toBeGreaterThan(1);
			else expect(pages).toBeNull();
			expect(ms).toBeGreaterThan(0);
			// The example asks for larger print than these are set in, and that is said.
			expect(warnings).toEqual(
				kind.startsWith("easy-read")
					? []
					: ["The person asked for 16 point: --only large-print-pdf,large-print-docx makes that."],
			);
		}
		const before = readFileSync(made[0].path);
		const again = await plan(["export", good, "--out", "new/out", "--only", "docx"], dist);
		expect(basename(JSON.parse(again.out).path)).toMatch(/ \(2\)\.docx$/);
		expect(readFileSync(made[0].path).equals(before)).toBe(true);
		expect(readdirSync(join(folder, "new/out"))).toHaveLength(5);
	}, 120_000);

	it("--only all: every kind but a sheet about no budget, of a plan that is still blank, each under a name of its own", async () => {
		const blank = join(root, "tests/fixtures/plan/v1/blank-full.json");
		const { code, out, err } = await plan(["export", blank, "--out", "all", "--only", "all"], dist);
		const kinds = copyKinds.filter((kind) => !kind.startsWith("budget-sheet"));
		const made = out
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect([code, made.map(({ kind }) => kind)]).toEqual([0, kinds]);
		expect(err.join()).toMatch(/^plan: no budget sheet/);
		expect(new Set(readdirSync(join(folder, "all"))).size).toBe(kinds.length);
		const text = readFileSync(made.find(({ kind }) => kind === "plain-text").path, "utf8");
		expect(text).toMatch(/^My care and support plan\n/);
	}, 120_000);

	/** A plan whose one kept statement holds a character that no shipped font has. */
	function withoutFont(): string {
		const spoiled = JSON.parse(readFileSync(good, "utf8"));
		for (const matter of spoiled.matters) matter.quote.text = `${matter.quote.text} 𓀀`;
		return file("a.json", JSON.stringify(spoiled));
	}

	it("a character without a font: PDF is refused before any file is made, saying which and where", async () => {
		const { code, out, err } = await plan(["export", withoutFont(), "--out", "out"], dist);
		expect([code, out, err.length]).toEqual([2, "", 1]);
		expect(err[0]).toMatch(
			/^plan: “[^”]+”.*: expected characters that a shipped font has, but none has “𓀀” \(U\+13000\)/,
		);
		expect(existsSync(join(folder, "out"))).toBe(false);
	});

	it("a character without a font: Word is made, with a warning", async () => {
		const { code, out } = await plan(["export", withoutFont(), "--out", "out", "--only", "docx"], dist);
		expect(code).toBe(0);
		expect(JSON.parse(out).warnings).toContainEqual(expect.stringContaining("U+13000"));
	}, 60_000);

	it.each([
		["a file", () => file("out", "mine"), /^plan: --out: expected a folder, and this is a file$/],
		[
			"under a file",
			() => `${file("out", "mine")}/in`,
			/^plan: --out: expected a folder that can be written to \(\w+\)$/,
		],
	])("--out is %s: refused, and the file left alone", async (_name, make, line) => {
		const { code, err } = await plan(["export", good, "--out", make()], dist);
		expect(code).toBe(2);
		expect(err).toEqual([expect.stringMatching(line)]);
		expect(readFileSync(join(folder, "out"), "utf8")).toBe("mine");
	});

	it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
		"--out cannot be written to: refused",
		async () => {
			mkdirSync(join(folder, "out"), { mode: 0o500 });
			expect((await plan(["export", good, "--out", "out"], dist)).err).toEqual([
				expect.stringMatching(/^plan: --out: expected a folder that can be written to/),
			]);
		},
	);

	it("a fault of ours: exit code 1, one line, nothing left behind, not even the folder", async () => {
		const { code, out, err } = await plan(["export", good, "--out", "new/out", "--only", "docx,pdf"], folder);
		expect([code, out]).toEqual([1, ""]);
		expect(err).toEqual([expect.stringMatching(/^plan: something went wrong here, not in your file \(\w+\)$/)]);
		expect(readdirSync(folder)).toEqual([]);
	}, 60_000);
});

describe("what it prints", () => {
	const MARK = "Zqxmarked";
	type Json = { [name: string]: Json } | Json[] | string | number | boolean | null;
	const changed = (value: Json, of: (name: string, text: string) => string, name = ""): Json => {
		if (typeof value === "string") return of(name, value);
		if (Array.isArray(value)) return value.map((item) => changed(item, of, name));
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, changed(inner, of, field)]));
	};
	/** The plan with every free text in it another: marked, and with more behind it. */
	function marked(more: string): string {
		let plan = JSON.parse(readFileSync(good, "utf8")) as Json;
		const names = new Set<string>();
		changed(plan, (name, text) => {
			names.add(name);
			return text;
		});
		for (const name of names) {
			const next = changed(plan, (field, text) => (field === name && text !== "" ? `${MARK} ${text}${more}` : text));
			if (planSchema.safeParse(next).success) plan = next;
		}
		return JSON.stringify(plan);
	}

	it("is never the person's words, not even in a warning or a refusal", async () => {
		const printed: string[] = [];
		for (const [name, more] of [
			["long.json", " and so on, as it was told at length".repeat(6)],
			["no-font.json", " 𐌸𐌴𐌰𐌿"],
		] as const) {
			const path = file(name, marked(more));
			expect(readFileSync(join(folder, path), "utf8")).toContain(MARK);
			for (const only of [
				"emergency-pdf,profile-pdf,budget-sheet-pdf",
				"docx,emergency-docx,profile-docx,easy-read-docx",
			]) {
				const { out, err } = await plan(["export", path, "--out", "made", "--only", only], dist);
				printed.push(out, ...err);
			}
		}
		const all = printed.join("\n");
		expect(all).toMatch(/one page/);
		expect(all).toMatch(/U\+10338/);
		for (const said of [MARK, "𐌸𐌴𐌰𐌿"]) expect(all.split(said).length - 1, said).toBe(0);
		expect(all).not.toMatch(/𐌸.{1,30}𐌴.{1,30}𐌰.{1,30}𐌿/u);
	}, 120_000);
});
