// @ts-check
/**
 * Writes docs/licences.md: every package whose code or files are in what we ship, with its licence.
 * Run after a package is added: `node electron/scripts/licences.mjs`. With `--check`, only says whether it is true.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBuilder } from "vite";
import { projectRoot } from "./runtime-paths.mjs";

const target = join(projectRoot, "docs", "licences.md");
/** @type {Set<string>} */
const packages = new Set();

/** @param {string} id */
function note(id) {
	const path = id.split("node_modules/").at(-1);
	if (!id.includes("node_modules/") || path === undefined) return;
	const [first = "", second = ""] = path.split("/");
	packages.add(first.startsWith("@") ? `${first}/${second}` : first);
}

/** Sees every module that ends up in a bundle, workers included. */
const collector = () => ({
	name: "licences",
	/** @param {unknown} _ @param {Record<string, { type: string, modules?: Record<string, unknown> }>} bundle */
	generateBundle(_, bundle) {
		for (const part of Object.values(bundle)) for (const id of Object.keys(part.modules ?? {})) note(id);
	},
});

const builder = await createBuilder({
	configFile: join(projectRoot, "vite.config.ts"),
	logLevel: "error",
	plugins: [collector()],
	worker: { plugins: () => [collector()] },
	build: { write: false },
});
for (const environment of Object.values(builder.environments)) {
	if (environment.name !== "ssr") await builder.build(environment);
}
/** Some packages say it only in their licence file. @param {string} name */
function fromFile(name) {
	const file = ["LICENSE", "LICENSE.md", "license"]
		.map((each) => join(projectRoot, "node_modules", name, each))
		.find(existsSync);
	const isMit =
		file !== undefined && readFileSync(file, "utf8").includes("Permission is hereby granted, free of charge");
	return isMit ? "MIT (its licence file)" : "see its own files";
}

/** @type {{ package: string }[]} */
const fonts = JSON.parse(readFileSync(join(projectRoot, "shared", "documents", "fonts", "fonts.json"), "utf8"));
for (const font of fonts) packages.add(font.package);
for (const font of ["@fontsource-variable/atkinson-hyperlegible-next", "@fontsource-variable/literata"])
	packages.add(font);

const rows = [...packages].sort().map((name) => {
	const file = join(projectRoot, "node_modules", name, "package.json");
	const { version = "", license = "" } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
	return `| ${name} | ${version} | ${license || fromFile(name)} |`;
});
const text = `# Licences

What Matters itself is under the MIT licence (\`LICENSE\`). What it ships keeps its own.

- **Pictures**: OpenMoji (openmoji.org), CC BY-SA 4.0, version 17.0.0, a chosen part. Their look is unchanged: files have names of our own, what draws nothing was taken out, and each is drawn as PNG too (in the source, \`templates/pictures/LICENCE.md\`). Each document that shows one carries the credit line "Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0."
- **Fonts**: Atkinson Hyperlegible Next, Literata, and the Noto families, SIL Open Font License 1.1. The fonts of documents are shipped with their licence texts beside them. Those of the window (Atkinson Hyperlegible Next and Literata, variable) are shipped without: their texts are in their packages.
- **Electron and Chromium**: MIT and the licences in the runtime's own LICENSES.chromium.html.

The packages below are in the built files. Their licence texts are in the packages, and not shipped yet. This list is made by \`node electron/scripts/licences.mjs\`.

| package | version | licence |
|---|---|---|
${rows.join("\n")}
`;
if (process.argv.includes("--check")) {
	const isTrue = existsSync(target) && readFileSync(target, "utf8") === text;
	console.log(
		isTrue ? "docs/licences.md is true." : "docs/licences.md is out of date: run node electron/scripts/licences.mjs",
	);
	process.exitCode = isTrue ? 0 : 1;
} else {
	writeFileSync(target, text);
	console.log(`${rows.length} packages listed.`);
}
