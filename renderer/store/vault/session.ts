/** The vault as the rest of the window sees it: a door that is new, locked or damaged; behind it, a session. */
import type { z } from "zod";
import type { Platform, VaultName } from "../../../shared/bridge.ts";
import type { ErrorCode } from "../../../shared/errors.ts";
import type { KdfParams } from "../../../shared/vault/kdf-params.ts";
import type { Secret } from "../../../shared/vault/slots.ts";
import type { WithKeyTools } from "./key-tools.ts";
import type { Mended } from "./repair.ts";

export { openVault } from "./door.ts";

export interface VaultOptions<Body, Summary> {
	readonly platform: Platform;
	readonly vault: VaultName;
	readonly bodySchema: z.ZodType<Body>;
	/** Takes exactly what `bodySchema` takes, perhaps quicker; for bodies on their way out only. */
	readonly savedBodySchema?: z.ZodType<Body>;
	readonly summarySchema: z.ZodType<Summary>;
	/** The version of both schemas, 1 or more. */
	readonly schemaVersion: number;
	/** A body of an older schema as one of today's. */
	readonly migrate?: (schema: number, body: unknown) => unknown;
	/** Makes a summary anew where one of an older schema no longer reads. */
	readonly summarise?: (body: Body) => Summary;
	readonly now?: () => Date;
	/** Tests only: other sums, other cost. */
	readonly withKeyTools?: WithKeyTools;
	readonly kdf?: KdfParams;
}

export interface VaultDoor<Body, Summary> {
	/** What is on this computer. Throws AppError `from-newer-version` or `storage-failed`. */
	readonly state: () => Promise<"new" | "locked" | "damaged">;
	/** Makes the vault. Throws `vault-exists`, `bad-input` (field `passphrase` or `recoveryCode`), `not-saved`, `disk-full`. */
	readonly create: (o: {
		readonly passphrase: string;
		readonly recoveryCode: string;
	}) => Promise<VaultSession<Body, Summary>>;
	/** Opens it. Throws `wrong-passphrase`, `wrong-recovery-code`, `no-vault`, `vault-damaged`, `from-newer-version`, `storage-failed`. */
	readonly unlock: (secret: Secret) => Promise<VaultSession<Body, Summary>>;
}

export interface VaultSession<Body, Summary> {
	/** Every record's summary; those that would not open; how many were mended at unlock. */
	readonly list: () => Promise<{
		readonly summaries: readonly {
			readonly id: string;
			readonly person: string;
			readonly rev: number;
			readonly summary: Summary;
		}[];
		readonly refused: readonly { readonly id: string; readonly code: ErrorCode }[];
		readonly repaired: number;
	}>;
	/** One record. Throws `record-missing`, `record-refused`, `from-newer-version`. */
	readonly load: (id: string) => Promise<{ readonly person: string; readonly rev: number; readonly body: Body }>;
	/**
	 * Saves a record over the revision that the caller has (0 for a new one). Resolves when it is durable in the journal
	 * and in the working copy. Throws `record-stale`, `bad-input`, `record-missing` (person erased), `disk-full`,
	 * `not-saved`. After a failure the same save may be tried again.
	 */
	readonly save: (o: {
		readonly id: string;
		readonly person: string;
		readonly rev: number;
		readonly body: Body;
		readonly summary: Summary;
	}) => Promise<{ readonly rev: number; readonly savedAt: Date }>;
	/** Destroys the person's key and takes their records out. Backups still hold them until they rotate out. */
	readonly erasePerson: (person: string) => Promise<void>;
	/** A new passphrase in place of the old one, as after recovery. The recovery code stays. */
	readonly setPassphrase: (passphrase: string) => Promise<void>;
	/** What was found and mended at unlock: counts for the integrity line. */
	readonly mended: Mended;
	/** For backups: whom they are for (age recipient), and the secret of the vault's own age identity (32 bytes, to be zeroed). */
	readonly recoveryRecipient: () => Promise<string>;
	readonly backupSecret: () => Promise<Uint8Array>;
	/** Lets go of the working copy. Locking ends the process as well (Platform.lock). */
	readonly close: () => void;
}
