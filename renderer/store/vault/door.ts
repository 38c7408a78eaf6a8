/** Finds, makes and opens a vault. What it takes apart into keys is zeroed as soon as WebCrypto holds it. */
import type { VaultName } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";
import { createKeys, deriveVaultKeys, type KeysPaper, writeKeys } from "../../../shared/vault/keys.ts";
import { passphraseStrength } from "../../../shared/vault/passphrase.ts";
import { readRecoveryCode } from "../../../shared/vault/recovery-code.ts";
import { createSlots, openSlots, type Secret, type SlotsPaper, writeSlots } from "../../../shared/vault/slots.ts";
import { openDatabase, storageError, type VaultDatabase } from "./database.ts";
import { type HeldKey, holdKey } from "./held-key.ts";
import { makeKeyRing } from "./key-ring.ts";
import { withKeyTools } from "./key-tools.ts";
import { makeSession } from "./open-session.ts";
import { chooseSlots, findPapers, keepPaper, mendPapers } from "./paper-store.ts";
import { mendVault } from "./repair.ts";
import type { VaultDoor, VaultOptions, VaultSession } from "./session.ts";

/** The door of one vault. Nothing is touched before the first call. */
export function openVault<Body, Summary>(options: VaultOptions<Body, Summary>): VaultDoor<Body, Summary> {
	const { platform, vault: vaultName } = options;
	const tools = options.withKeyTools ?? withKeyTools;
	const kdf = options.kdf === undefined ? {} : { kdf: options.kdf };

	async function state(): Promise<"new" | "locked" | "damaged"> {
		const opening = openDatabase(vaultName);
		// At the same time: the first screen waits for both.
		const finding = findPapers(
			platform,
			vaultName,
			opening.then((one) => (one.isOpen ? one.database : null)),
		);
		const opened = await opening;
		try {
			const found = await finding;
			if (chooseSlots(found) !== null) return "locked";
			if (!opened.isOpen) throw opened.error;
			return (await isHoldingRecords(options, opened.database)) ? "damaged" : "new";
		} catch (error) {
			if (error instanceof AppError && error.code === "vault-damaged") return "damaged";
			throw error;
		} finally {
			if (opened.isOpen) opened.database.dexie.close();
		}
	}

	async function create(o: {
		readonly passphrase: string;
		readonly recoveryCode: string;
	}): Promise<VaultSession<Body, Summary>> {
		checkSecrets(options, o);
		if ((await state()) !== "new")
			throw new AppError("vault-exists", "There is a vault here already. Open it instead.");
		return withDatabase(options, (database) =>
			tools(async ({ derive, recoveryIdentity }) => {
				const code = readRecoveryCode(o.recoveryCode);
				const identity = await recoveryIdentity(code.isRight ? code.code : "");
				const { paper: slots, vaultKey } = await createSlots({ ...o, ...kdf, derive });
				const vaultKeys = await deriveVaultKeys(slots.vault, vaultKey);
				const keys = await createKeys(vaultKeys, identity.recipient);
				const held = await holdKey(vaultKey);
				const place = { platform, vaultName, database };
				// The slots go last: with them there is a vault.
				await platform.writePapers({ vault: vaultName, name: "recovery-identity", text: identity.text });
				await keepPaper(place, "keys", writeKeys(keys));
				await keepPaper(place, "slots", writeSlots(slots));
				return enter(options, { database, slots, keys, vaultKeys, held });
			}),
		);
	}

	async function unlock(secret: Secret): Promise<VaultSession<Body, Summary>> {
		return withDatabase(options, async (database) => {
			const found = await findPapers(platform, vaultName, database);
			const slots = chooseSlots(found);
			if (slots === null) throw new AppError("no-vault", "There is no vault here yet. Set one up first.");
			const vaultKey = await tools(({ derive }) => openSlots(slots, secret, derive));
			const vaultKeys = await deriveVaultKeys(slots.vault, vaultKey);
			const held = await holdKey(vaultKey);
			const keys = await mendPapers({ platform, vaultName, database }, slots);
			return enter(options, { database, slots, keys, vaultKeys, held });
		});
	}

	return { state, create, unlock };
}

async function enter<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	o: {
		readonly database: VaultDatabase;
		readonly slots: SlotsPaper;
		readonly keys: KeysPaper;
		readonly vaultKeys: Awaited<ReturnType<typeof deriveVaultKeys>>;
		readonly held: HeldKey;
	},
): Promise<VaultSession<Body, Summary>> {
	const { platform, vault: vaultName } = options;
	const ring = makeKeyRing({ platform, vaultName, database: o.database, keys: o.vaultKeys, paper: o.keys });
	const vault = { platform, vaultName, vault: o.slots.vault, database: o.database, ring };
	const mended = await mendVault(vault);
	return makeSession(options, { vault, slots: o.slots, held: o.held, vaultKeys: o.vaultKeys, mended });
}

/** Opens the working copy for `use`, and closes it again when that fails. */
async function withDatabase<T>(
	options: { readonly vault: VaultName },
	use: (database: VaultDatabase) => Promise<T>,
): Promise<T> {
	const opened = await openDatabase(options.vault);
	if (!opened.isOpen) throw opened.error;
	try {
		return await use(opened.database);
	} catch (error) {
		opened.database.dexie.close();
		throw storageError(error);
	}
}

/** Records without slots mean that the slots are lost, not that nothing was ever here. */
async function isHoldingRecords<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	database: VaultDatabase,
): Promise<boolean> {
	if ((await database.records.count()) > 0) return true;
	const journal = await options.platform.journal?.heads(options.vault);
	return (journal?.heads.length ?? 0) > 0;
}

/** The practice vault holds invented people, so its passphrase may be anything. */
function checkSecrets<Body, Summary>(
	options: VaultOptions<Body, Summary>,
	o: { readonly passphrase: string; readonly recoveryCode: string },
): void {
	const strength = passphraseStrength(o.passphrase);
	if (options.vault === "main" && !strength.isEnough) throw new AppError("bad-input", strength.sentence, "passphrase");
	const code = readRecoveryCode(o.recoveryCode);
	if (!code.isRight) throw new AppError("bad-input", code.sentence, "recoveryCode");
}
