/** Fonts and pictures for the writers, from the folders that the build fills. Each file is read once, when asked for. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WriterResources } from "../../shared/documents/write/writer.ts";

/** `dist`: the folder that holds `fonts/` and `pictures/`. */
export function resourcesIn(dist: string): WriterResources {
	const files = new Map<string, Promise<Uint8Array>>();
	const read = (folder: string, name: string): Promise<Uint8Array> => {
		if (!/^[A-Za-z0-9-]+\.[a-z]+$/.test(name)) return Promise.reject(new Error("No such file is shipped."));
		const path = join(dist, folder, name);
		const known = files.get(path);
		if (known !== undefined) return known;
		const reading = readFile(path).then((bytes) => new Uint8Array(bytes));
		files.set(path, reading);
		return reading;
	};
	return {
		font: (name) => read("fonts", `${name}.ttf`),
		picture: async (concept) => {
			const [svg, png] = await Promise.all([read("pictures", `${concept}.svg`), read("pictures", `${concept}.png`)]);
			return { svg: new TextDecoder().decode(svg), png };
		},
	};
}
