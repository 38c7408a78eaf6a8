// @ts-check
/**
 * Serves the built window to a browser on this machine, for machines that cannot
 * show an Electron window. Nobody else on the network can reach it, and its
 * address never changes: what a browser keeps belongs to the address.
 */
import { createReadStream, readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { projectRoot } from "./runtime-paths.mjs";

const PORT = 47810;
const HOST = "127.0.0.1";

/** @type {Record<string, string>} */
const mimeTypes = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".ico": "image/x-icon",
	".jpg": "image/jpeg",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".map": "application/json; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".otf": "font/otf",
	".png": "image/png",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json",
	".webp": "image/webp",
	".woff": "font/woff",
	".woff2": "font/woff2",
};

/** @param {string} path */
export function mimeType(path) {
	return mimeTypes[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/** The same headers as the desktop window's. @returns {Record<string, string>} */
export function securityHeaders() {
	const file = fileURLToPath(new URL("../security-headers.json", import.meta.url));
	return JSON.parse(readFileSync(file, "utf8")).headers;
}

/**
 * Where a request's path leads inside the folder, or undefined where it may not lead.
 * @param {string} url the request line's path, still encoded
 * @returns {string[] | undefined} names of folders and file
 */
export function pathInside(url) {
	const raw = url.split(/[?#]/)[0] ?? "";
	if (!raw.startsWith("/")) return undefined;
	try {
		const parts = raw.split("/").slice(1).map(decodeURIComponent);
		if (parts.at(-1) === "") parts[parts.length - 1] = "index.html";
		// One rule refuses "..", hidden files, and separators that were encoded.
		const isPlain = (/** @type {string} */ part) => /^[^\\/\0.][^\\/\0]*$/.test(part);
		return parts.every(isPlain) ? parts : undefined;
	} catch {
		return undefined; // Not decodable.
	}
}

/**
 * @typedef {object} Served
 * @property {string} address
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * @param {{ folder: string, port?: number, headers?: Record<string, string> }} options
 * @returns {Promise<Served>}
 */
export async function serve({ folder, port = PORT, headers = securityHeaders() }) {
	const root = await realpath(folder);
	let bound = port;
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		answer(root, bound, request, response).catch(() => {
			if (response.headersSent) response.destroy();
			else refuse(response, 500, "Something went wrong here.");
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", (error) => reject(plainly(error, port)));
		server.listen(port, HOST, () => resolve(undefined));
	});
	const address = server.address();
	if (address && typeof address === "object") bound = address.port;
	return {
		address: `http://${HOST}:${bound}/`,
		port: bound,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** @param {Error} error @param {number} port */
function plainly(error, port) {
	if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") return error;
	return new Error(
		`Port ${port} is already in use. If What Matters is already being served, open http://${HOST}:${port}/ ; otherwise stop the program that uses the port and try again.`,
		{ cause: error },
	);
}

/**
 * @param {string} root
 * @param {number} port
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(root, port, request, response) {
	// A page elsewhere can point its own name at this machine; its Host gives it away.
	const host = request.headers.host;
	if (host !== `${HOST}:${port}` && host !== `localhost:${port}`) {
		return refuse(response, 403, "This address is not served here.");
	}
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.setHeader("Allow", "GET, HEAD");
		return refuse(response, 405, "Only reading is possible here.");
	}
	const parts = pathInside(request.url ?? "");
	if (!parts) return refuse(response, 404, "There is nothing here.");
	if (host !== `${HOST}:${port}`) {
		// To the browser `localhost` is another place, where nothing would have been saved.
		response.setHeader("Location", `http://${HOST}:${port}/${parts.map(encodeURIComponent).join("/")}`);
		return refuse(response, 307, "Moved.");
	}
	const file = await fileInside(root, parts);
	if (!file) return refuse(response, 404, "There is nothing here.");
	response.writeHead(200, { "Content-Type": mimeType(file.path), "Content-Length": file.size });
	if (request.method === "HEAD") return response.end();
	pipeline(createReadStream(file.path), response, () => undefined);
}

/** @param {string} root @param {string[]} parts */
async function fileInside(root, parts) {
	try {
		// A link inside the folder may not lead out of it.
		const path = await realpath(join(root, ...parts));
		const found = await stat(path);
		return path.startsWith(root + sep) && found.isFile() ? { path, size: found.size } : undefined;
	} catch {
		return undefined;
	}
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {string} sentence */
function refuse(response, status, sentence) {
	response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
	response.end(`${sentence}\n`);
}

/** Serves the built window until stopped. @param {{ port?: number }} [options] */
export async function serveWindow(options = {}) {
	const served = await serve({ folder: join(projectRoot, "dist", "renderer"), ...options });
	console.log(`What Matters is at ${served.address} for browsers on this machine. Ctrl+C stops it.`);
	return served;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	try {
		await serveWindow();
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}
