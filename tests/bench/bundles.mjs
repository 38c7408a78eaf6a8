// @ts-check
/** Bundles the parts of the project that are measured, as the project's own build does. */
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { places } from "./places.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const makers = [
	"make-docx",
	"make-docx-by-template",
	"make-kind",
	"make-long-plan",
	"make-pdf",
	"make-pdf-plain",
	"make-template",
	"make-template-dressed",
];

/** The page that saves and unlocks. @param {{ isMinified: boolean }} how not where a profile is to name its functions */
export async function bundlePage({ isMinified }) {
	await build({
		configFile: false,
		logLevel: "error",
		root: here,
		publicDir: false,
		worker: { format: "es" },
		build: {
			target: "chrome130",
			outDir: places.page,
			emptyOutDir: true,
			minify: isMinified,
			sourcemap: "hidden",
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			rolldownOptions: { input: join(here, "vault-page.html") },
		},
	});
	await rename(join(places.page, "vault-page.html"), join(places.page, "index.html"));
}

/** One program for each maker of documents, ours and theirs built alike. */
export async function bundleMakers() {
	await build({
		configFile: false,
		logLevel: "error",
		root: here,
		publicDir: false,
		ssr: { noExternal: true },
		// pdfmake's own file system in memory looks for it.
		define: { __dirname: JSON.stringify("/") },
		build: {
			ssr: true,
			target: "node20",
			outDir: places.documents,
			emptyOutDir: true,
			minify: false,
			// For profile-summary.mjs; the programs themselves do not name it.
			sourcemap: "hidden",
			rolldownOptions: {
				input: Object.fromEntries(makers.map((name) => [name, join(here, `${name}.mjs`)])),
				output: { format: "es", entryFileNames: "[name].mjs" },
			},
		},
	});
}
