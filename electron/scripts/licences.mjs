// @ts-check
/**
 * Writes docs/licences.md, every package whose code or files are in what we ship, with its licence; and
 * docs/licence-texts.txt, the texts of these licences, which they ask to go with it.
 * Run after a package is added: `node electron/scripts/licences.mjs`. With `--check`, only says whether it is true.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBuilder } from "vite";
import { projectRoot } from "./runtime-paths.mjs";

const docs = join(projectRoot, "docs");
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
/** A package's own licence texts, as they stand in it. @param {string} name */
function licenceTexts(name) {
	const folder = join(projectRoot, "node_modules", name);
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
	return files.sort().map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
}

/** Some packages say it only in their licence file. @param {string} name */
const fromFile = (name) =>
	licenceTexts(name).some((text) => text.includes("Permission is hereby granted, free of charge"))
		? "MIT (its licence file)"
		: "see its own files";

/** @type {{ package: string }[]} */
const fonts = JSON.parse(readFileSync(join(projectRoot, "shared", "documents", "fonts", "fonts.json"), "utf8"));
for (const font of fonts) packages.add(font.package);
for (const font of ["@fontsource-variable/atkinson-hyperlegible-next", "@fontsource-variable/literata"])
	packages.add(font);

const listed = [...packages].sort().map((name) => {
	const file = join(projectRoot, "node_modules", name, "package.json");
	const { version = "", license = "", author = "" } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
	return { name, version, licence: license || fromFile(name), by: author.name ?? author };
});
const rows = listed.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
/** Said where a package holds no text: what it says of itself. */
const texts = listed.map(({ name, version, licence, by }) => {
	const held = licenceTexts(name);
	const said = held.length > 0 ? held.join("\n\n") : `${licence}, by ${by}. The package holds no licence text.`;
	return `${"=".repeat(72)}\n${name} ${version}\n${"=".repeat(72)}\n\n${said}\n`;
});
const text = `# Licences

What Matters itself is under the MIT licence (\`LICENSE\`). What it ships keeps its own.

- **Pictures**: OpenMoji (openmoji.org), CC BY-SA 4.0, version 17.0.0, a chosen part. Their look is unchanged: files have names of our own, what draws nothing was taken out, and each is drawn as PNG too (in the source, \`templates/pictures/LICENCE.md\`). Each document that shows one carries the credit line "Pictures: OpenMoji, openmoji.org. Licence: CC BY-SA 4.0."
- **Fonts**: Atkinson Hyperlegible Next, Literata, and the Noto families, SIL Open Font License 1.1. The fonts of documents are shipped with their licence texts beside them; those of the window (Atkinson Hyperlegible Next and Literata, variable) with theirs in \`licence-texts.txt\`.
- **Electron and Chromium**: MIT and the licences in the runtime's own LICENSES.chromium.html.

The packages below are in the built files. Their licence texts are shipped in [licence-texts.txt](licence-texts.txt). Both are made by \`node electron/scripts/licences.mjs\`.

| package | version | licence |
|---|---|---|
${rows.join("\n")}
`;
/** @type {[string, string][]} */
const files = [
	["licences.md", text],
	["licence-texts.txt", texts.join("\n")],
];
if (process.argv.includes("--check")) {
	const old = files.filter(([file, made]) => {
		const target = join(docs, file);
		return !existsSync(target) || readFileSync(target, "utf8") !== made;
	});
	for (const [file] of files)
		console.log(
			old.some(([each]) => each === file)
				? `docs/${file} is out of date: run node electron/scripts/licences.mjs`
				: `docs/${file} is true.`,
		);
	process.exitCode = old.length === 0 ? 0 : 1;
} else {
	for (const [file, made] of files) writeFileSync(join(docs, file), made);
	console.log(`${rows.length} packages listed.`);
}
