/** One file builds the window, its workers, the shell, the preload and the command line, and holds the tests' set-up. */
import { cpSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { copyFonts } from "./electron/scripts/fonts.mjs";
import { pdfInBrowser } from "./electron/scripts/pdf-in-browser.ts";
import { drawPictures } from "./electron/scripts/pictures.mjs";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const nodeBuiltins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** The runtime that tests fall back to is Chromium 130 with Node 20: nothing newer may be emitted. */
const browserTarget = "chrome130";
const nodeTarget = "node20";

const forNode = (input: string, outDir: string, fileName: string, format: "es" | "cjs", external: string[]) => ({
	consumer: "server" as const,
	resolve: { noExternal: true as const, external },
	build: {
		target: nodeTarget,
		outDir: at(outDir),
		emptyOutDir: true,
		minify: false,
		rolldownOptions: {
			input: at(input),
			external,
			output: { format, entryFileNames: fileName },
		},
	},
});

/** Fonts and pictures for paper stand beside the window's files (for the worker) and in dist/ (for the command line). */
const shippedAssets = (): Plugin => ({
	name: "shipped-assets",
	applyToEnvironment: (environment) => environment.name === "client",
	async writeBundle() {
		copyFonts();
		await drawPictures();
		for (const folder of ["fonts", "pictures"])
			cpSync(at(`dist/${folder}`), at(`dist/renderer/${folder}`), { recursive: true });
	},
});

export default defineConfig({
	root: at("renderer"),
	base: "/",
	cacheDir: at("node_modules/.vite"),
	publicDir: false,
	plugins: [react(), pdfInBrowser(), shippedAssets()],
	worker: { format: "es", plugins: () => [pdfInBrowser()] },
	build: {
		target: browserTarget,
		modulePreload: { polyfill: false },
		cssCodeSplit: false,
		assetsInlineLimit: 0,
		// Style sheets ask for shipped fonts where the plugin above puts them.
		rolldownOptions: { external: [/^\/fonts\//] },
	},
	environments: {
		client: {
			build: { outDir: at("dist/renderer"), emptyOutDir: true, rolldownOptions: { input: at("renderer/index.html") } },
		},
		main: forNode("electron/main.ts", "dist/main", "main.js", "es", ["electron", ...nodeBuiltins]),
		preload: forNode("electron/preload.ts", "dist/preload", "preload.cjs", "cjs", ["electron", ...nodeBuiltins]),
		cli: forNode("electron/cli/plan.ts", "dist/cli", "plan.mjs", "es", nodeBuiltins),
	},
	builder: {
		async buildApp(builder) {
			for (const environment of Object.values(builder.environments)) await builder.build(environment);
		},
	},
	test: {
		projects: [
			{
				extends: true,
				root: at("."),
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}", "tests/torture/**/*.test.ts"],
					environment: "node",
					setupFiles: ["tests/support/seed.ts"],
					// By itself vitest leaves one core of two free.
					maxWorkers: 2,
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				root: at("."),
				test: {
					name: "documents",
					include: ["tests/documents/**/*.test.ts"],
					environment: "node",
					setupFiles: ["tests/support/seed.ts"],
					testTimeout: 180_000,
				},
			},
			{
				extends: true,
				root: at("."),
				test: {
					name: "journeys",
					include: ["tests/journeys/**/*.test.ts"],
					environment: "node",
					// Two at once where `npm test` has made a second screen.
					maxWorkers: process.env["WM_OTHER_DISPLAY"] === undefined ? 1 : 2,
					testTimeout: 240_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
