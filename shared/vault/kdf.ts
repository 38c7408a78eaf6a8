/** Argon2id (RFC 9106, version 1.3) through hash-wasm. Heavy: import it where keys are derived, in the worker. */
import { argon2id } from "hash-wasm";
import { AppError } from "../errors.ts";
import { type KdfParams, KEY_BYTES, kdfParamsSchema, SALT_BYTES } from "./kdf-params.ts";

/** Secret and salt to a key of 32 bytes. Refuses parameters outside floor and ceiling. */
export async function deriveKey(secret: Uint8Array, salt: Uint8Array, params: KdfParams): Promise<Uint8Array> {
	if (!kdfParamsSchema.safeParse(params).success || salt.length !== SALT_BYTES || secret.length === 0) {
		throw new AppError("vault-damaged", "The vault's key file is damaged. Restore it from a backup.");
	}
	return argon2(secret, salt, params, KEY_BYTES);
}

/** Argon2id itself, with no floor: for published test vectors only. */
export function argon2(
	secret: Uint8Array,
	salt: Uint8Array,
	cost: { readonly memoryKiB: number; readonly passes: number; readonly lanes: number },
	length: number,
): Promise<Uint8Array> {
	return argon2id({
		password: secret,
		salt,
		memorySize: cost.memoryKiB,
		iterations: cost.passes,
		parallelism: cost.lanes,
		hashLength: length,
		outputType: "binary",
	});
}
