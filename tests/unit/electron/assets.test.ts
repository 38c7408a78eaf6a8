import { mkdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { type Assets, findAsset, listAssets, respond } from "../../../electron/assets.ts";
import { testFolder } from "./support/frames.ts";

let folder: string;
let assets: Assets;

beforeEach(async () => {
	folder = await testFolder();
	await mkdir(join(folder, "renderer/assets"), { recursive: true });
	await writeFile(join(folder, "secret.txt"), "secret");
	await mkdir(join(folder, "renderer-secret"));
	await writeFile(join(folder, "renderer-secret/x.txt"), "secret");
	const files = [
		"index.html",
		"assets/page.js",
		"assets/font.woff2",
		"assets/argon.wasm",
		"assets/name of it.css",
		"assets/x.odd",
	];
	for (const name of files) await writeFile(join(folder, "renderer", name), name);
	await symlink(join(folder, "secret.txt"), join(folder, "renderer/link.txt"));
	await symlink(folder, join(folder, "renderer/up"));
	assets = await listAssets(join(folder, "renderer"));
});

test("built files are served with their types", async () => {
	const types = {
		"/": "text/html; charset=utf-8",
		"/index.html": "text/html; charset=utf-8",
		"/?x=1#/plans": "text/html; charset=utf-8",
		"/assets/page.js": "text/javascript; charset=utf-8",
		"/assets/font.woff2": "font/woff2",
		"/assets/argon.wasm": "application/wasm",
		"/assets/name%20of%20it.css": "text/css; charset=utf-8",
		"/assets/x.odd": "application/octet-stream",
	};
	for (const [path, type] of Object.entries(types)) {
		const response = await respond(assets, "GET", `app://what-matters${path}`);
		expect([path, response.status, response.headers.get("Content-Type")]).toEqual([path, 200, type]);
	}
	expect(await (await respond(assets, "GET", "app://what-matters/assets/page.js")).text()).toBe("assets/page.js");
});

const probes = [
	"/..%2fsecret.txt",
	"/%2e%2e/secret.txt",
	"/%2e%2e%2fsecret.txt",
	"/..%5csecret.txt",
	"/..\\secret.txt",
	"/%252e%252e%252fsecret.txt",
	"/..%252fsecret.txt",
	"/assets/..%2f..%2fsecret.txt",
	"/assets/%2e%2e/%2e%2e/secret.txt",
	"/../renderer-secret/x.txt",
	"/..%2frenderer-secret/x.txt",
	"//etc/passwd",
	"/%2fetc/passwd",
	"/%2Fetc%2Fpasswd",
	"/etc/passwd",
	"/C:/Windows/win.ini",
	"/file:///etc/passwd",
	"/index.html%00.js",
	"/%00",
	"/index.html/",
	"/assets",
	"/assets/",
	"/assets//page.js",
	"/./index.html%2f",
	"/link.txt",
	"/up/secret.txt",
	"/up/renderer/index.html",
	"/plans/1",
	"/INDEX.HTML",
	"/%ff%fe",
	"/%",
	"/__proto__",
	"/constructor",
	"/.",
	"/%u002e%u002e/secret.txt",
	"/..;/secret.txt",
	"/\u2025/secret.txt",
	"/\uff0e\uff0e/secret.txt",
];

test.each(probes)("%s leads nowhere", async (probe) => {
	const response = await respond(assets, "GET", `app://what-matters${probe}`);
	// A browser takes "/." and the like for "/" before anyone is asked: that is the page itself, and nothing else.
	const isPage = new URL(`app://what-matters${probe}`).pathname === "/";
	expect(response.status).toBe(isPage ? 200 : 404);
	expect(await response.text()).not.toContain("secret");
});

test("no address whatever gives anything but a listed file", async () => {
	const part = fc.oneof(
		fc.constantFrom("..", "%2e", "%2f", "/", "\\", "%5c", "secret.txt", "assets", "page.js", "%00", "."),
		fc.string(),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
			const found = findAsset(assets, `app://what-matters/${parts.join("")}`);
			if (found === null) return;
			const text = await readFile(found.file, "utf8");
			expect([...assets.values()]).toContain(found);
			expect(text).not.toBe("secret");
		}),
		{ numRuns: 2_000 },
	);
});

test("other hosts, schemes and methods are refused, with the same headers", async () => {
	const { headers } = JSON.parse(
		await readFile("electron/security-headers.json", "utf8").catch(() =>
			readFile("../electron/security-headers.json", "utf8"),
		),
	);
	const others = [
		["GET", "app://other/index.html", 404],
		["GET", "app://what-matters.example/index.html", 404],
		["GET", "app://what-matters:8080/index.html", 404],
		["GET", "app://me@what-matters/index.html", 404],
		["GET", "https://what-matters/index.html", 404],
		["GET", "nonsense", 404],
		["POST", "app://what-matters/", 405],
		["PUT", "app://what-matters/index.html", 405],
		["HEAD", "app://what-matters/", 405],
		["OPTIONS", "app://what-matters/", 405],
		["GET", "app://what-matters/", 200],
	] as const;
	for (const [method, address, status] of others) {
		const response = await respond(assets, method, address);
		expect([address, response.status]).toEqual([address, status]);
		for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
	}
});

test("a file that was replaced by a link since the start is not followed", async () => {
	await rename(join(folder, "renderer/assets/page.js"), join(folder, "renderer/assets/old.js"));
	await symlink(join(folder, "secret.txt"), join(folder, "renderer/assets/page.js"));
	const response = await respond(assets, "GET", "app://what-matters/assets/page.js");
	expect(response.status).toBe(404);
	expect(await response.text()).toBe("");
});

test("a file that came since the start does not exist", async () => {
	await writeFile(join(folder, "renderer/late.js"), "late");
	expect((await respond(assets, "GET", "app://what-matters/late.js")).status).toBe(404);
});
