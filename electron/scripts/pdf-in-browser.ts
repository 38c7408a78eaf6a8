/**
 * Vite plugin: lets the PDF writer (pdfmake, pdfkit) run in a browser's worker, without Node's built-in modules.
 * Only for the window's build and its workers; the shell, the command line and the tests have the real ones.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const part = (name: string) =>
	fileURLToPath(new URL(`../../shared/documents/write/pdf/browser/${name}.ts`, import.meta.url));

const PARTS: ReadonlyMap<string, string> = new Map([
	["stream", part("stream")],
	["zlib", part("zlib")],
	["fs", part("nothing")],
	["crypto", part("nothing")],
	["png-js", part("nothing")],
]);

/**
 * Out: the plugin, for client environments only: Node's names that pdfmake and pdfkit ask for lead to our small parts.
 */
export function pdfInBrowser(): Plugin {
	return {
		name: "pdf-in-browser",
		enforce: "pre",
		applyToEnvironment: (environment) => environment.config.consumer === "client",
		async resolveId(id, importer) {
			if (id === "buffer") {
				// The package of that name; the slash tells it from Node's own.
				return this.resolve("buffer/", importer, { skipSelf: true });
			}
			return PARTS.get(id);
		},
		transform(code, id) {
			// pdfkit takes Buffer for granted; it is the only one here that does.
			return /[\\/]pdfkit[\\/]js[\\/]pdfkit\.es\.js$/.test(id)
				? { code: `import { Buffer } from "buffer";${code}`, map: null }
				: undefined;
		},
	};
}
