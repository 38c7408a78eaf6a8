/**
 * The recovery identity: an age identity of which every backup is for, closed with the recovery code.
 *
 * `recovery-identity.age` is an armoured age file with the recovery code (capitals, dashes) as its passphrase, holding a
 * file as `age-keygen` writes it. So, without this app: `age -d -i recovery-identity.age backup.age`.
 *
 * Heavy (scrypt): import it where keys are derived, in the worker.
 */
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

export interface RecoveryIdentity {
	/** What `recovery-identity.age` holds. */
	readonly text: string;
	/** Public: whom backups are for. */
	readonly recipient: string;
}

/** A new recovery identity, closed with this code (in its written form). */
export async function makeRecoveryIdentity(code: string): Promise<RecoveryIdentity> {
	const identity = await generateX25519Identity();
	const recipient = await identityToRecipient(identity);
	const encrypter = new Encrypter();
	encrypter.setPassphrase(code);
	const file = await encrypter.encrypt(`# public key: ${recipient}\n${identity}\n`);
	return { text: armor.encode(file), recipient };
}
