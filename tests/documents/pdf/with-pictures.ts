/** Fonts from the installed packages and the shipped pictures, for tests of whole documents. */
import { resourcesIn } from "../../../electron/cli/resources.ts";
import { drawPictures } from "../../../electron/scripts/pictures.mjs";
import type { WriterResources } from "../../../shared/documents/write/writer.ts";
import { resources } from "./resources.ts";

let drawn: Promise<unknown> | null = null;
/** Pictures are drawn when the first is asked for. */
export const withPictures: WriterResources = {
	font: resources.font,
	picture: async (concept) => {
		drawn ??= drawPictures();
		await drawn;
		return resourcesIn(new URL("../../../dist", import.meta.url).pathname).picture(concept);
	},
};
