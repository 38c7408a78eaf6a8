/** The stable identity of a field in a document (technology/documents.md A: bookmarks survive what content controls do not). */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Anchor } from "./tree.ts";

const HEX_DIGITS = 32;

/**
 * The anchor of a thing with an id, or of one field of it.
 *
 * In: `id`, a UUID with or without hyphens, in either case; `field`, the field's name in the plan ("title", "why", "speaker").
 * Out: `cp_` and 32 lower-case hex digits: the UUID's own without a field, else the first 32 of SHA-256 over `id/field`,
 * where `id` is written in its usual form (lower case, with hyphens) so that one thing has one anchor.
 * Always a legal Word bookmark: a letter first, only letters, digits and underscores, 35 characters (at most 40 are allowed).
 * Errors: `TypeError` when `id` is not a UUID; the message never holds the id.
 * Source: decisions.md 3.
 */
export function anchorFor(id: string, field?: string): Anchor {
	const digits = id.replaceAll("-", "").toLowerCase();
	if (!/^[0-9a-f]{32}$/.test(digits)) throw new TypeError("An anchor needs a UUID.");
	if (field === undefined) return `cp_${digits}`;
	return `cp_${bytesToHex(sha256(utf8ToBytes(`${hyphenated(digits)}/${field}`))).slice(0, HEX_DIGITS)}`;
}

const hyphenated = (digits: string): string => digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
