import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { needsBuild } from "../../../../electron/scripts/build.mjs";
import { electronArguments, hasDisplay } from "../../../../electron/scripts/start-plan.mjs";

let root = "";
const outputs = ["dist/renderer/index.html", "dist/main/main.js", "dist/preload/preload.cjs"];

async function put(name: string, time: number) {
	const path = join(root, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, "");
	await utimes(path, time, time);
}

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), "wm-build-"));
	await put("renderer/screens/Home.tsx", 1000);
	await put("electron/main.ts", 1000);
	await put("electron/scripts/start.mjs", 1000);
	for (const output of outputs) await put(output, 2000);
	for (const folder of ["renderer/screens", "renderer", "electron/scripts", "electron"]) {
		await utimes(join(root, folder), 1000, 1000);
	}
});

afterEach(() => rm(root, { recursive: true, force: true }));

test("what was built after the last change is not built again", () => {
	expect(needsBuild(root)).toBe(false);
});

test("a changed source is built", async () => {
	await utimes(join(root, "renderer/screens/Home.tsx"), 3000, 3000);
	expect(needsBuild(root)).toBe(true);
});

test("a removed source is built", async () => {
	await rm(join(root, "renderer/screens/Home.tsx"));
	expect(needsBuild(root)).toBe(true);
});

test.each(outputs)("%s that is absent is built", async (output) => {
	await rm(join(root, output));
	expect(needsBuild(root)).toBe(true);
});

test("of these scripts only those that the build uses are a reason to build", async () => {
	await utimes(join(root, "electron/scripts/start.mjs"), 3000, 3000);
	expect(needsBuild(root)).toBe(false);
	await put("electron/scripts/pictures.mjs", 3000);
	expect(needsBuild(root)).toBe(true);
});

test("only Linux can be without a display", () => {
	expect(hasDisplay("linux", {})).toBe(false);
	expect(hasDisplay("linux", { DISPLAY: "" })).toBe(false);
	expect(hasDisplay("linux", { DISPLAY: ":0" })).toBe(true);
	expect(hasDisplay("linux", { WAYLAND_DISPLAY: "wayland-0" })).toBe(true);
	expect(hasDisplay("win32", {})).toBe(true);
	expect(hasDisplay("darwin", {})).toBe(true);
});

test("the sandbox is left out for root only", () => {
	expect(electronArguments("/app", ["--lang=cy"], false)).toEqual(["/app", "--lang=cy"]);
	expect(electronArguments("/app", [], true)).toEqual(["--no-sandbox", "/app"]);
});
