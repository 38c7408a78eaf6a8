/**
 * The vault key while the vault is open: only ever whole for the length of one call. In between it is encrypted under a
 * key that WebCrypto holds, so that it stands nowhere in the window's own memory.
 */
import { importAesKey } from "../../../shared/vault/aes.ts";
import { closeBox, openBox } from "../../../shared/vault/boxes.ts";
import { KEY_BYTES } from "../../../shared/vault/kdf-params.ts";
import { damagedPaper } from "../../../shared/vault/papers.ts";
import { randomBytes } from "../../../shared/vault/web-crypto.ts";

const LABEL = "what-matters/1/held";

export interface HeldKey {
	/** Gives the vault key to `use`, and zeroes it after. */
	readonly use: <T>(use: (vaultKey: Uint8Array) => Promise<T>) => Promise<T>;
}

/** Takes the vault key over, and zeroes the caller's. */
export async function holdKey(vaultKey: Uint8Array): Promise<HeldKey> {
	const cover = randomBytes(KEY_BYTES);
	const key = await importAesKey(cover);
	cover.fill(0);
	const box = await closeBox(key, LABEL, vaultKey);
	vaultKey.fill(0);
	return {
		use: async (use) => {
			const bytes = await openBox(key, LABEL, box);
			if (bytes === null) throw damagedPaper();
			return use(bytes).finally(() => bytes.fill(0));
		},
	};
}
