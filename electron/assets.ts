/**
 * The built files of the page, listed once at start. What is not on the list does not exist: no path from the window
 * ever reaches the disk. Every answer carries the same headers, errors included.
 */
import { readdir, readFile, realpath } from "node:fs/promises";
import { extname, join, posix, relative, sep } from "node:path";
import { ourAddress } from "./address.ts";
import securityHeaders from "./security-headers.json" with { type: "json" };

const mimeTypes: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".jpg": "image/jpeg",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".otf": "font/otf",
	".png": "image/png",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webp": "image/webp",
	".woff2": "font/woff2",
};

export interface Asset {
	readonly file: string;
	readonly type: string;
}

/** From the path in an address ("/assets/main.js") to the file. */
export type Assets = ReadonlyMap<string, Asset>;

/** Lists the files under `root`. A link is not a built file and is left out. */
export async function listAssets(root: string): Promise<Assets> {
	const realRoot = await realpath(root);
	const entries = await readdir(realRoot, { recursive: true, withFileTypes: true });
	const assets = new Map<string, Asset>();
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const file = join(entry.parentPath, entry.name);
		const path = `/${relative(realRoot, file).split(sep).join("/")}`;
		assets.set(path, { file, type: mimeTypes[extname(entry.name).toLowerCase()] ?? "application/octet-stream" });
	}
	return assets;
}

/** The built file that an address names, or null. Only "/" itself gives the page: routes stand after a "#". */
export function findAsset(assets: Assets, address: string): Asset | null {
	const url = ourAddress(address);
	if (url === null) return null;
	const path = decodedPath(url.pathname);
	if (path === null) return null;
	return assets.get(path === "/" ? "/index.html" : path) ?? null;
}

/** The answer to one request. */
export async function respond(assets: Assets, method: string, address: string): Promise<Response> {
	if (method !== "GET") return response(405, "text/plain; charset=utf-8", null);
	const asset = findAsset(assets, address);
	const bytes = asset === null ? null : await readAsset(asset).catch(() => null);
	if (asset === null || bytes === null) return response(404, "text/plain; charset=utf-8", null);
	return response(200, asset.type, bytes);
}

function response(status: number, type: string, body: Uint8Array<ArrayBuffer> | null): Response {
	return new Response(body, { status, headers: { ...securityHeaders.headers, "Content-Type": type } });
}

/** Reads a listed file, unless something else was put in its place since. */
async function readAsset(asset: Asset): Promise<Uint8Array<ArrayBuffer> | null> {
	if ((await realpath(asset.file)) !== asset.file) return null;
	return new Uint8Array(await readFile(asset.file));
}

/** Decoded once; null for anything that then still holds a way out. */
function decodedPath(pathname: string): string | null {
	try {
		const path = decodeURIComponent(pathname);
		const isPlain = !/[\\\0%]/.test(path) && posix.normalize(path) === path && path.startsWith("/");
		return isPlain ? path : null;
	} catch {
		return null;
	}
}
