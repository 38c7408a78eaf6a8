/** What is seen: shapes of letters, order from right to left, and the build for a browser's worker. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { pdfInBrowser } from "../../../electron/scripts/pdf-in-browser.ts";
import { writePdf } from "../../../shared/documents/write/pdf/index.ts";
import type { WrittenDocument } from "../../../shared/documents/write/writer.ts";
import { brokenRules, readPdf } from "../ua-check/index.ts";
import { HARD_TEXTS } from "./hard.ts";
import { resources } from "./resources.ts";
import { h, p, tree } from "./trees.ts";

async function codesOf(text: string): Promise<number[]> {
	const source = tree([h(1, "Lys"), p(text)], {
		head: { text: "", hasPageNumber: false },
		firstFoot: { text: "", hasPageNumber: false },
	});
	const { pages } = await readPdf((await writePdf(source, resources)).bytes);
	return (pages[0]?.shown ?? []).map(({ code }) => code).slice(3);
}

describe("glyphs", () => {
	it.each(["میرے", "أكثر", "ਪੰਜਾਬੀ", "ক্ষুধা", "श्री", "සිංහල", "👩‍👩‍👧"])(
		"%s looks the same the second time",
		async (word) => {
			const once = await codesOf(word);
			const twice = await codesOf(`${word}\n${word}`);
			expect(once.length).toBeGreaterThan(0);
			// Between the two stands the space that keeps them apart when copied.
			expect(twice).toEqual([...once, twice[once.length], ...once]);
		},
	);

	it("shapes Arabic letters by their neighbours, and sets them from right to left", async () => {
		const [joined, apart] = [await codesOf("بب"), await codesOf("ب ب")];
		expect(joined).not.toEqual(apart);
	});

	it("draws one glyph for an emoji of several characters", async () => {
		expect(await codesOf("👩‍👩‍👧")).toHaveLength(1);
		expect(await codesOf("🇬🇧")).toHaveLength(1);
	});
});

describe("in a browser's worker", () => {
	const entry = "\0entry";

	/** The writer as Vite builds it for the window, as one script. */
	async function script(): Promise<string> {
		const writer = fileURLToPath(new URL("../../../shared/documents/write/pdf/index.ts", import.meta.url));
		const built = await build({
			configFile: false,
			logLevel: "error",
			plugins: [
				pdfInBrowser(),
				{
					name: "entry",
					resolveId: (id) => (id === entry ? entry : undefined),
					load: (id) =>
						id === entry
							? `import { writePdf } from ${JSON.stringify(writer)}; globalThis.writePdf = writePdf;`
							: undefined,
				},
			],
			build: {
				write: false,
				minify: false,
				target: "chrome130",
				rolldownOptions: { input: entry, output: { format: "iife" } },
			},
		});
		const [output] = [built].flat();
		if (output === undefined || !("output" in output)) {
			throw new Error("Vite gave no output");
		}
		return output.output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("\n");
	}

	it("writes without anything of Node", async () => {
		const context = vm.createContext({ TextDecoder });
		// Of the context's own kind, as a worker's would be.
		const encoder = vm.runInContext(
			"(encode) => class { encode(text) { return Uint8Array.from(encode(text)); } }",
			context,
		) as (encode: (text: string) => Uint8Array) => unknown;
		context["TextEncoder"] = encoder((text) => new TextEncoder().encode(text));
		vm.runInContext(await script(), context);
		const write = context["writePdf"] as typeof writePdf;
		const source = tree([
			h(1, "Lys"),
			...["urdu", "punjabi", "emoji", "combining"].map((name) => p(HARD_TEXTS[name]?.text ?? "")),
			{ kind: "pictures", pictures: [{ concept: "tea" }] },
		]);
		const inContext = {
			...resources,
			font: async (name: string) =>
				new (vm.runInContext("Uint8Array", context) as typeof Uint8Array)(await resources.font(name)),
		};
		const there: WrittenDocument = await write(source, inContext);
		expect(there.pages).toBe(1);
		expect(await brokenRules(Uint8Array.from(there.bytes), source)).toEqual([]);
		const here = await writePdf(source, resources);
		const text = async (bytes: Uint8Array) =>
			(await readPdf(bytes)).pages.map(({ paints, shown }) => [paints, shown.map(({ code }) => code)]);
		expect(await text(Uint8Array.from(there.bytes))).toEqual(await text(here.bytes));
		expect(Object.keys(context)).toEqual(["TextDecoder", "TextEncoder", "writePdf"]);
	});

	it("has poppler to compare with", () => {
		expect(() => execFileSync("pdftotext", ["-v"], { stdio: "ignore" })).not.toThrow();
	});
});
