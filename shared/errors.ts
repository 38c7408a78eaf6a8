/** The one error the app shows: a code, the field it is about, and what to do. Never any content (decision 13). */

export const errorCodes = [
	"bad-input",
	"not-accepted-text",
	"wrong-passphrase",
	"wrong-recovery-code",
	"no-vault",
	"vault-exists",
	"vault-damaged",
	"record-refused",
	"record-stale",
	"record-missing",
	"from-newer-version",
	"disk-full",
	"not-saved",
	"storage-failed",
	"no-font",
	"export-stopped",
	"export-failed",
	"forbidden",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** `message` and `field` never hold what somebody typed; `whatToDo` is a sentence for the screen. */
export class AppError extends Error {
	readonly code: ErrorCode;
	/** Where: a field's path or a place in words. Never what stands in it. */
	readonly field: string | null;
	/** A plain sentence that says what to do. */
	readonly whatToDo: string;

	constructor(code: ErrorCode, whatToDo: string, field: string | null = null) {
		super(field === null ? `${code}: ${whatToDo}` : `${code} at ${field}: ${whatToDo}`);
		this.name = "AppError";
		this.code = code;
		this.field = field;
		this.whatToDo = whatToDo;
	}
}
