/** The one door for a plan file: bytes from disk in, a valid plan out, or one refusal that names what was expected. */
import { type FileHandle, open } from "node:fs/promises";
import { JsonError, parseJson } from "../../shared/canonical-json.ts";
import { AppError } from "../../shared/errors.ts";
import { readPlan } from "../../shared/plan/migrations.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { codeOf, Refusal } from "./trouble.ts";

/** A plan with photos is a few megabytes. */
const MAX_BYTES = 50 * 1024 * 1024;

/** Throws Refusal; anything else thrown is a fault of ours. */
export async function readPlanFile(path: string): Promise<Plan> {
	const text = decode(await readBytes(path));
	try {
		return readPlan(parseJson(text));
	} catch (error) {
		if (error instanceof JsonError) throw new Refusal("PLAN.json", error.message);
		if (error instanceof AppError) throw new Refusal(error.field ?? "PLAN.json", error.whatToDo);
		throw error;
	}
}

async function readBytes(path: string): Promise<Uint8Array> {
	let file: FileHandle | undefined;
	try {
		file = await open(path, "r");
		const found = await file.stat();
		if (found.isDirectory()) throw new Refusal("PLAN.json", "expected a file, and this is a folder");
		if (!found.isFile()) throw new Refusal("PLAN.json", "expected an ordinary file");
		if (found.size > MAX_BYTES) throw new Refusal("PLAN.json", `expected at most ${MAX_BYTES / 1024 / 1024} MB`);
		return await file.readFile();
	} catch (error) {
		throw readable(error);
	} finally {
		await file?.close();
	}
}

function readable(error: unknown): unknown {
	const code = codeOf(error);
	if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG")
		return new Refusal("PLAN.json", "expected a file that is there");
	if (code === "EISDIR") return new Refusal("PLAN.json", "expected a file, and this is a folder");
	if (code === "EACCES" || code === "EPERM") return new Refusal("PLAN.json", "expected a file that may be read");
	if (code === "ERR_INVALID_ARG_VALUE") return new Refusal("PLAN.json", "expected the name of a file");
	return error;
}

/** A byte order mark at the start is passed over. */
function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Refusal("PLAN.json", "expected UTF-8 text");
	}
}
