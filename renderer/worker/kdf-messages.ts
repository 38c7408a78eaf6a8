/** What the window asks of the key worker, and what it answers. Secrets are copied, and each side zeroes its own. */
import type { ErrorCode } from "../../shared/errors.ts";
import type { KdfParams } from "../../shared/vault/kdf-params.ts";
import type { RecoveryIdentity } from "../../shared/vault/recovery-identity.ts";

export type KdfRequest =
	| {
			readonly ask: "derive";
			readonly number: number;
			readonly secret: Uint8Array;
			readonly salt: Uint8Array;
			readonly params: KdfParams;
	  }
	| { readonly ask: "recovery-identity"; readonly number: number; readonly code: string };

export type KdfAnswer =
	| { readonly number: number; readonly isDone: true; readonly key: Uint8Array }
	| { readonly number: number; readonly isDone: true; readonly identity: RecoveryIdentity }
	| { readonly number: number; readonly isDone: false; readonly code: ErrorCode; readonly whatToDo: string };
