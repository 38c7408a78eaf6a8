/** What the command line says when it cannot do what was asked: one line, never the person's words, no stack. */
import { AppError } from "../../shared/errors.ts";

/** The input or an argument is not as it must be: exit code 2. */
export class Refusal extends Error {
	override readonly name = "Refusal";

	/** `where` names the argument or field, `expected` what should stand there. */
	constructor(where: string, expected: string) {
		super(`${where}: ${expected}`);
	}
}

export const exitCodes = { done: 0, failed: 1, refused: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The line for standard error, and the code to leave with. */
export function lineFor(error: unknown): { line: string; code: ExitCode } {
	if (error instanceof Refusal) return { line: oneLine(error.message), code: exitCodes.refused };
	if (error instanceof AppError) {
		const isInput =
			error.code === "bad-input" ||
			error.code === "from-newer-version" ||
			error.code === "no-font" ||
			error.code === "not-accepted-text";
		return {
			line: oneLine(error.field === null ? error.whatToDo : `${error.field}: ${error.whatToDo}`),
			code: isInput ? exitCodes.refused : exitCodes.failed,
		};
	}
	return { line: `something went wrong here, not in your file (${nameOf(error)})`, code: exitCodes.failed };
}

/** The kind of an error; its message may hold content, so it is never shown. */
function nameOf(error: unknown): string {
	const code = codeOf(error);
	if (code !== null) return code;
	return error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : "unknown";
}

/** `ENOENT`, `EACCES` and the like; null when the error has none. */
export function codeOf(error: unknown): string | null {
	const code = error instanceof Error && "code" in error ? error.code : null;
	return typeof code === "string" && /^[A-Z0-9_]{1,40}$/.test(code) ? code : null;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").slice(0, 600);
