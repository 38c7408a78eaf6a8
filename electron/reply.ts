/** What goes back over the bridge's wire: an answer, or an error in its three harmless parts. Types only: the preload has no zod. */
import type { ErrorCode } from "../shared/errors.ts";

export interface ReplyError {
	readonly code: ErrorCode;
	readonly field: string | null;
	readonly whatToDo: string;
}

export type Reply =
	| { readonly ok: true; readonly answer: unknown }
	| { readonly ok: false; readonly error: ReplyError };
