/**
 * The keys paper: one key for each person, so that forgetting a person is destroying one key.
 *
 *   { "paper": "keys", "version": 1, "vault": UUID, "edition": counts changes,
 *     "recoveryRecipient": base64url box of the age recipient that every backup is for,
 *     "people": [ { "person": UUID, "wrapped": base64url of 60 bytes } ],
 *     "erased": [ { "person": UUID, "erasedAt": "2026-01-31T09:30:00.000Z" } ] }
 *
 * From the vault key by HKDF-SHA256 (salt: the vault id's 16 bytes), each 32 bytes:
 *   info "what-matters/1/people"  wraps people's keys:  box, label "what-matters/1/person|<vault>|<person>"
 *   info "what-matters/1/papers"  closes the recipient: box, label "what-matters/1/recovery-recipient|<vault>"
 *   info "what-matters/1/backup"  the secret of the vault's own age identity (backups)
 *
 * The recipient is closed so that nobody with the disk alone can put theirs in its place and be sent the backups.
 *
 * Invariant: a person under `erased` is never under `people`, and nothing (merge, older copy, backup) brings them back.
 */
import { z } from "zod";
import { AppError } from "../errors.ts";
import { importAesKey } from "./aes.ts";
import { closeBox, openBox } from "./boxes.ts";
import { uuidToBytes } from "./bytes.ts";
import { KEY_BYTES } from "./kdf-params.ts";
import { bytesTextSchema, damagedPaper, paperIdSchema, readPaper } from "./papers.ts";
import { fromUtf8, randomBytes, utf8, type VaultCryptoKey, webCrypto } from "./web-crypto.ts";

const MAX_PEOPLE = 50_000;
const instant = z.iso.datetime({ precision: 3 });

const keysSchema = z.strictObject({
	paper: z.literal("keys"),
	version: z.literal(1),
	vault: paperIdSchema,
	edition: z.int().positive(),
	recoveryRecipient: z.string().max(400),
	people: z
		.array(z.strictObject({ person: paperIdSchema, wrapped: bytesTextSchema(12 + KEY_BYTES + 16) }))
		.max(MAX_PEOPLE),
	erased: z.array(z.strictObject({ person: paperIdSchema, erasedAt: instant })).max(MAX_PEOPLE),
});
export type KeysPaper = z.infer<typeof keysSchema>;

/** What the vault key becomes; the key itself is then zeroed. */
export interface VaultKeys {
	readonly vault: string;
	readonly people: VaultCryptoKey;
	readonly papers: VaultCryptoKey;
}

/** The vault's working keys, which WebCrypto never shows again. */
export async function deriveVaultKeys(vault: string, vaultKey: Uint8Array): Promise<VaultKeys> {
	const [people, papers] = [await expand(vault, vaultKey, "people"), await expand(vault, vaultKey, "papers")];
	const keys = { vault, people: await importAesKey(people), papers: await importAesKey(papers) };
	people.fill(0);
	papers.fill(0);
	return keys;
}

/** The secret of the vault's own backup identity: 32 bytes, the caller's to zero. */
export function backupSecret(vault: string, vaultKey: Uint8Array): Promise<Uint8Array> {
	return expand(vault, vaultKey, "backup");
}

/** HKDF-SHA256 as RFC 5869 has it. */
export async function hkdf(
	secret: Uint8Array,
	salt: Uint8Array,
	info: Uint8Array,
	length: number,
): Promise<Uint8Array> {
	const key = await webCrypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
	const algorithm = { name: "HKDF", hash: "SHA-256", salt, info } as const;
	return new Uint8Array(await webCrypto.subtle.deriveBits(algorithm, key, length * 8));
}

/** The keys paper of a new vault. */
export async function createKeys(keys: VaultKeys, recipient: string): Promise<KeysPaper> {
	const recoveryRecipient = await closeBox(keys.papers, recipientLabel(keys.vault), utf8(recipient));
	return { paper: "keys", version: 1, vault: keys.vault, edition: 1, recoveryRecipient, people: [], erased: [] };
}

/** The age recipient of the recovery identity. */
export async function openRecipient(keys: VaultKeys, paper: KeysPaper): Promise<string> {
	const bytes = await openBox(keys.papers, recipientLabel(keys.vault), paper.recoveryRecipient);
	if (bytes === null) throw damagedPaper();
	return fromUtf8(bytes);
}

/** The paper with a new key for this person; the same paper when they have one. An erased person gets none. */
export async function addPerson(keys: VaultKeys, paper: KeysPaper, person: string): Promise<KeysPaper> {
	if (isErased(paper, person))
		throw new AppError(
			"record-missing",
			"This person has been erased from this vault. Nothing more can be saved about them here.",
		);
	if (paper.people.some((entry) => entry.person === person)) return paper;
	const bytes = randomBytes(KEY_BYTES);
	const wrapped = await closeBox(keys.people, personLabel(keys.vault, person), bytes);
	bytes.fill(0);
	return { ...paper, edition: paper.edition + 1, people: [...paper.people, { person, wrapped }] };
}

/** A person's key, or null when there is none or it is damaged. */
export async function openPerson(keys: VaultKeys, paper: KeysPaper, person: string): Promise<VaultCryptoKey | null> {
	const wrapped = paper.people.find((entry) => entry.person === person)?.wrapped;
	return wrapped === undefined ? null : openWrapped(keys, person, wrapped);
}

/** A person's key from its wrapped form. */
export async function openWrapped(keys: VaultKeys, person: string, wrapped: string): Promise<VaultCryptoKey | null> {
	const bytes = await openBox(keys.people, personLabel(keys.vault, person), wrapped);
	return bytes?.length === KEY_BYTES ? importAesKey(bytes).finally(() => bytes.fill(0)) : null;
}

/** The paper without this person's key, and with a tombstone that says since when. */
export function erasePersonKey(paper: KeysPaper, person: string, at: Date): KeysPaper {
	if (isErased(paper, person)) return paper;
	const people = paper.people.filter((entry) => entry.person !== person);
	return {
		...paper,
		edition: paper.edition + 1,
		people,
		erased: [...paper.erased, { person, erasedAt: at.toISOString() }],
	};
}

/** Has this person been erased? */
export function isErased(paper: KeysPaper, person: string): boolean {
	return paper.erased.some((entry) => entry.person === person);
}

/**
 * Two copies of the same vault's keys as one: everyone in either, except whoever either says is erased. It does not
 * matter which is older, nor which comes first.
 */
export function mergeKeys(one: KeysPaper, other: KeysPaper): KeysPaper {
	if (one.vault !== other.vault) throw damagedPaper();
	const [older, newer] = isBefore(one, other) ? [one, other] : [other, one];
	const erased = new Map<string, string>();
	for (const { person, erasedAt } of [...older.erased, ...newer.erased]) {
		const known = erased.get(person);
		erased.set(person, known !== undefined && known < erasedAt ? known : erasedAt);
	}
	const people = new Map([...older.people, ...newer.people].map(({ person, wrapped }) => [person, wrapped]));
	for (const person of erased.keys()) people.delete(person);
	return {
		...newer,
		people: [...people].map(([person, wrapped]) => ({ person, wrapped })),
		erased: [...erased].map(([person, erasedAt]) => ({ person, erasedAt })),
	};
}

/** Reads the keys paper. Throws `vault-damaged` or `from-newer-version`. */
export function readKeys(text: string): KeysPaper {
	const paper = readPaper(text, "keys", 1, keysSchema);
	const people = new Set(paper.people.map(({ person }) => person));
	const erased = new Set(paper.erased.map(({ person }) => person));
	const isConsistent =
		people.size === paper.people.length &&
		erased.size === paper.erased.length &&
		paper.people.every(({ person }) => !erased.has(person));
	if (!isConsistent) throw damagedPaper();
	return paper;
}

/** The keys paper as it is kept: people in the order of their ids, so that the order says nothing. */
export function writeKeys(paper: KeysPaper): string {
	const byPerson = (one: { person: string }, other: { person: string }) => (one.person < other.person ? -1 : 1);
	const sorted = { ...paper, people: paper.people.toSorted(byPerson), erased: paper.erased.toSorted(byPerson) };
	return `${JSON.stringify(keysSchema.parse(sorted), null, "\t")}\n`;
}

/** By edition, then by what is written: an order that both sides agree on. */
function isBefore(one: KeysPaper, other: KeysPaper): boolean {
	return one.edition === other.edition ? writeKeys(one) < writeKeys(other) : one.edition < other.edition;
}

async function expand(
	vault: string,
	vaultKey: Uint8Array,
	purpose: "people" | "papers" | "backup",
): Promise<Uint8Array> {
	const salt = uuidToBytes(vault);
	if (salt === null || vaultKey.length !== KEY_BYTES) throw damagedPaper();
	return hkdf(vaultKey, salt, utf8(`what-matters/1/${purpose}`), KEY_BYTES);
}

function personLabel(vault: string, person: string): string {
	return `what-matters/1/person|${vault}|${person}`;
}

function recipientLabel(vault: string): string {
	return `what-matters/1/recovery-recipient|${vault}`;
}
