/** What both vault papers have in common: JSON text with a name and a version, read strictly. */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { fromBase64, isUuid } from "./bytes.ts";

/** As long as the bridge takes; longer text is not even looked at. */
export const MAX_PAPER = 8 * 1024 * 1024;

/** A UUID v4 in lower case. */
export const paperIdSchema = z.string().refine(isUuid);

/** Base64url of exactly so many bytes. */
export function bytesTextSchema(length: number) {
	return z.string().refine((text) => fromBase64(text)?.length === length);
}

/** The error for a paper that cannot be read. */
export function damagedPaper(): AppError {
	return new AppError("vault-damaged", "A key file of this vault is damaged. Restore it from a backup.");
}

const anyVersion = z.object({ paper: z.string(), version: z.int().positive() });

/** Reads one paper. Throws AppError `vault-damaged`, or `from-newer-version` when a newer app wrote it. */
export function readPaper<T>(text: string, name: string, version: number, schema: z.ZodType<T>): T {
	if (text.length > MAX_PAPER) throw damagedPaper();
	const value = parseJson(text);
	const start = anyVersion.safeParse(value);
	if (!start.success || start.data.paper !== name) throw damagedPaper();
	if (start.data.version > version) {
		throw new AppError(
			"from-newer-version",
			"This vault was last used by a newer version of What Matters. Update the app, then open it again.",
		);
	}
	const paper = schema.safeParse(value);
	if (!paper.success) throw damagedPaper();
	return paper.data;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw damagedPaper();
	}
}
