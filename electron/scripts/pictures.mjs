/**
 * Draws the shipped pictures for paper: templates/pictures/svg/*.svg → dist/pictures/<concept>.svg and .png (360 pixels wide).
 * Run at build. Draws only what is not up to date (the stamp holds a digest of every source).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const WIDTH = 360;
const STAMP = "stamp.json";
const here = fileURLToPath(import.meta.url);
const root = join(dirname(here), "..", "..");

/**
 * In: folders (the project's own when left out). Out: how many pictures there are, and how many were drawn now.
 * Several may run at once: each file appears whole. Errors: when `pictures.json` and the folder of SVGs do not agree.
 */
export async function drawPictures({
	from = join(root, "templates", "pictures"),
	to = join(root, "dist", "pictures"),
} = {}) {
	const sources = readSources(from);
	const known = readStamp(to);
	const old = sources.filter(({ concept, digest }) => known[concept] !== digest || !isDrawn(to, concept));
	if (old.length === 0) return { pictures: sources.length, drawn: 0 };
	mkdirSync(to, { recursive: true });
	const Resvg = await rasteriser();
	for (const { concept, svg } of old) {
		writeWhole(join(to, `${concept}.svg`), svg);
		writeWhole(join(to, `${concept}.png`), toPng(Resvg, svg));
	}
	writeWhole(
		join(to, STAMP),
		JSON.stringify(Object.fromEntries(sources.map(({ concept, digest }) => [concept, digest]))),
	);
	return { pictures: sources.length, drawn: old.length };
}

/** Digests of what was drawn last; none when there is no stamp, or not a readable one. */
function readStamp(to) {
	try {
		return JSON.parse(readFileSync(join(to, STAMP), "utf8"));
	} catch {
		return {};
	}
}

function writeWhole(path, data) {
	const part = `${path}.${process.pid}.part`;
	writeFileSync(part, data);
	renameSync(part, path);
}

let ready = null;

/** The rasteriser may be started only once in a process. */
async function rasteriser() {
	const { Resvg, initWasm } = await import("@resvg/resvg-wasm");
	ready ??= initWasm(readFileSync(createRequire(here).resolve("@resvg/resvg-wasm/index_bg.wasm")));
	await ready;
	return Resvg;
}

function readSources(from) {
	const list = JSON.parse(readFileSync(join(from, "pictures.json"), "utf8"));
	const spare = readdirSync(join(from, "svg")).filter((name) => !(name.replace(/\.svg$/, "") in list));
	if (spare.length > 0) throw new Error(`Not in pictures.json: ${spare.join(", ")}`);
	return Object.entries(list).map(([concept, { file }]) => {
		const svg = readFileSync(join(from, file), "utf8");
		return { concept, svg, digest: createHash("sha256").update(`${WIDTH}\0${svg}`).digest("hex") };
	});
}

const isDrawn = (to, concept) => existsSync(join(to, `${concept}.svg`)) && existsSync(join(to, `${concept}.png`));

function toPng(Resvg, svg) {
	const drawing = new Resvg(svg, { fitTo: { mode: "width", value: WIDTH } });
	const image = drawing.render();
	const png = image.asPng();
	image.free();
	drawing.free();
	return png;
}

if (process.argv[1] && pathToFileURL(process.argv[1]).href === import.meta.url) {
	const { pictures, drawn } = await drawPictures();
	console.log(drawn === 0 ? `${pictures} pictures are up to date.` : `${drawn} pictures drawn.`);
}
