// @ts-check
/** What every maker of a document starts from. */
import { readFile } from "node:fs/promises";
import { resourcesIn } from "../../electron/cli/resources.ts";
import { readPlan } from "../../shared/plan/migrations.ts";
import { localDateSchema } from "../../shared/plan/time.ts";
import { compose } from "../../templates/compose.ts";
import { pictureFor } from "../../templates/pictures/index.ts";

/**
 * @typedef {object} Input
 * @property {string} plan file of the plan, JSON
 * @property {string} dist folder with fonts/ and pictures/
 * @property {string} template file of the template for docxtemplater
 * @property {string} values file of what stands in its placeholders, JSON
 * @property {import("../../shared/documents/kinds.ts").CopyKind} [kind] which document, where the maker makes more than one
 */

const EXPORT = "0f6b5c1e-54a7-4f52-9a61-5a0b7b6f2c11";

/**
 * From the file of a plan to the tree that a writer reads.
 * @param {Input} input
 * @param {{ isForEditing: boolean, document?: import("../../shared/documents/kinds.ts").DocumentName }} how
 */
export async function treeFrom({ plan, dist }, { isForEditing, document = "full" }) {
	const read = readPlan(JSON.parse(await readFile(plan, "utf8")));
	/** @type {import("../../templates/compose.ts").ComposeOptions} */
	const options = {
		kind: document,
		exportId: EXPORT,
		today: localDateSchema.parse("2027-03-01"),
		isForEditing,
		choosePicture: pictureFor,
	};
	return { tree: compose(read, options), resources: resourcesIn(dist) };
}
