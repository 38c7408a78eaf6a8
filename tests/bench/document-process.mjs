// @ts-check
/** A new process that makes one document: node document-process.mjs MAKER INPUT-JSON OUT. Nothing is imported before it is needed. */
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [maker = "", input = "{}", out = ""] = process.argv.slice(2);
const { make } = await import(pathToFileURL(maker).href);
await writeFile(out, await make(JSON.parse(input)));
