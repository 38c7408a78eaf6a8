/** Finds the same wording in several people's plans (voice rule V9) without keeping the words: a short digest of each. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Letters and figures alone: case, accents' spelling, spacing and punctuation make no difference. */
const normalised = (text: string): string =>
	text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
		.trim();

/** Sixteen hexadecimal digits; empty where there is nothing to compare. The words cannot be had back from it. */
export function wordingMark(text: string): string {
	const plain = normalised(text);
	return plain === "" ? "" : bytesToHex(sha256(utf8ToBytes(plain)).subarray(0, 8));
}
