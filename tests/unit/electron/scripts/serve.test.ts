import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mimeType, pathInside, securityHeaders, serve } from "../../../../electron/scripts/serve.mjs";

let base = "";
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	base = await mkdtemp(join(tmpdir(), "wm-serve-"));
	const folder = join(base, "renderer");
	await mkdir(join(folder, "assets"), { recursive: true });
	await mkdir(join(base, "renderer-not"));
	await writeFile(join(base, "secret.txt"), "secret");
	await writeFile(join(base, "renderer-not", "secret.txt"), "secret");
	await writeFile(join(folder, "index.html"), "<h1>What Matters</h1>");
	await writeFile(join(folder, ".hidden"), "secret");
	await writeFile(join(folder, "assets", "app.js"), "export {};");
	await writeFile(join(folder, "assets", "argon2.wasm"), new Uint8Array([0, 97, 115, 109]));
	await writeFile(join(folder, "assets", "a b%20c.woff2"), "font");
	// Windows lets only some people make links; there is then no link to refuse.
	await symlink(join(base, "secret.txt"), join(folder, "assets", "link.txt")).catch(() => undefined);
	await symlink(join(base, "renderer-not"), join(folder, "assets", "beside")).catch(() => undefined);
	await symlink(base, join(folder, "assets", "up")).catch(() => undefined);
	served = await serve({ folder, port: 0 });
});

afterAll(async () => {
	await served.close();
	await rm(base, { recursive: true, force: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** Through node:http, which sends a path as it is; fetch would tidy it first. */
function get(path: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
	const { host = `127.0.0.1:${served.port}`, method = "GET" } = options;
	return new Promise((resolve, reject) => {
		const call = request({ host: "127.0.0.1", port: served.port, path, method, headers: { host } }, (response) => {
			let body = "";
			response.setEncoding("utf8");
			response.on("data", (chunk: string) => {
				body += chunk;
			});
			response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		});
		call.on("error", reject);
		call.end();
	});
}

test("the window's page and its parts are served with their types", async () => {
	const page = await get("/");
	expect(page).toMatchObject({ status: 200, body: "<h1>What Matters</h1>" });
	expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
	expect((await get("/assets/app.js?v=1")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
	expect((await get("/assets/argon2.wasm")).headers["content-type"]).toBe("application/wasm");
	const font = await get("/assets/a%20b%2520c.woff2");
	expect([font.status, font.headers["content-type"], font.body]).toEqual([200, "font/woff2", "font"]);
	expect(mimeType("x.unknown")).toBe("application/octet-stream");
});

test("every answer carries the desktop window's security headers", async () => {
	const headers = securityHeaders();
	expect(headers["Content-Security-Policy"]).toMatch(/^default-src 'none'/);
	for (const answer of [await get("/"), await get("/absent"), await get("/", { host: "evil.example" })]) {
		for (const [name, value] of Object.entries(headers)) expect(answer.headers[name.toLowerCase()], name).toBe(value);
	}
});

test("what is not there is 404, with no page in its place", async () => {
	for (const path of ["/absent", "/assets", "/assets/", "/index.html/x"]) {
		expect((await get(path)).status, path).toBe(404);
	}
});

test.each([
	"/../secret.txt",
	"/assets/../../secret.txt",
	"/%2e%2e/secret.txt",
	"/..%2fsecret.txt",
	"/..%5csecret.txt",
	"/%252e%252e/secret.txt",
	"/assets/..%2f..%2fsecret.txt",
	"/../renderer-not/secret.txt",
	"//secret.txt",
	"//etc/passwd",
	"/.hidden",
	"/assets/link.txt",
	"/assets/beside/secret.txt",
	"/assets/up/secret.txt",
	"/index.html%00.js",
	"/%",
	"/%ff",
	"*",
	"http://127.0.0.1/index.html",
])("nothing outside the folder, and nothing hidden, can be read: %s", async (path) => {
	const answer = await get(path);
	expect(answer.status).toBe(404);
	expect(answer.body).not.toContain("secret");
});

test.each([
	"evil.example",
	"evil.example:47810",
	"127.0.0.1",
	"127.0.0.1:1",
	"0.0.0.0:47810",
	"localhost.evil.example",
])("another Host is refused: %j", async (host) => {
	const answer = await get("/", { host });
	expect(answer.status).toBe(403);
	expect(answer.body).not.toContain("What Matters");
});

test("a request without a Host is refused", async () => {
	const text = await new Promise<string>((resolve, reject) => {
		let received = "";
		const socket = connect(served.port, "127.0.0.1", () => socket.write("GET / HTTP/1.0\r\n\r\n"));
		socket.on("data", (chunk) => {
			received += chunk.toString();
		});
		socket.on("end", () => resolve(received));
		socket.on("error", reject);
	});
	expect(text).toContain("403");
	expect(text).not.toContain("What Matters");
});

test("localhost leads to the one address whose data are kept", async () => {
	const answer = await get("/assets/app.js", { host: `localhost:${served.port}` });
	expect(answer.status).toBe(307);
	expect(answer.headers.location).toBe(`${served.address}assets/app.js`);
});

test("only reading is possible", async () => {
	for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
		expect((await get("/", { method })).status, method).toBe(405);
	expect(await get("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("a port in use is said in a plain sentence", async () => {
	await expect(serve({ folder: base, port: served.port })).rejects.toThrow(
		`Port ${served.port} is already in use. If What Matters is already being served, open`,
	);
});

test("it is bound to this machine alone", () => {
	expect(served.address).toBe(`http://127.0.0.1:${served.port}/`);
});

const outside = Object.values(networkInterfaces())
	.flat()
	.find((each) => each?.family === "IPv4" && !each.internal)?.address;

test.skipIf(!outside)("no other machine can reach it", async () => {
	const isRefused = await new Promise<boolean>((resolve) => {
		const socket = connect({ host: outside, port: served.port, timeout: 3_000 }, () => resolve(false));
		socket.on("error", () => resolve(true));
		socket.on("timeout", () => resolve(true));
	});
	expect(isRefused).toBe(true);
});

test("a path is taken apart before it is decoded", () => {
	expect(pathInside("/")).toEqual(["index.html"]);
	expect(pathInside("/a/b.js?x=/../y#z")).toEqual(["a", "b.js"]);
	expect(pathInside("/a%2fb")).toBeUndefined();
	expect(pathInside("a")).toBeUndefined();
});
