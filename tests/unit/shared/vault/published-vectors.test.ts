/** Published answers, through the same functions that the vault uses. */
import { argon2id as nobleArgon2id } from "@noble/hashes/argon2.js";
import { expect, test } from "vitest";
import { importAesKey, openBytes } from "../../../../shared/vault/aes.ts";
import { toHex } from "../../../../shared/vault/bytes.ts";
import { argon2, deriveKey } from "../../../../shared/vault/kdf.ts";
import { DEFAULT_KDF } from "../../../../shared/vault/kdf-params.ts";
import { hkdf } from "../../../../shared/vault/keys.ts";
import { utf8 } from "../../../../shared/vault/web-crypto.ts";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const same = (byte: number, count: number) => new Uint8Array(count).fill(byte);

// "The Galois/Counter Mode of Operation" (McGrew, Viega), the submission to NIST, test cases 13, 14 and 16.
const gcm = [
	{
		key: "00".repeat(32),
		iv: "00".repeat(12),
		aad: "",
		plain: "",
		cipher: "",
		tag: "530f8afbc74536b9a963b4f1c4cb738b",
	},
	{
		key: "00".repeat(32),
		iv: "00".repeat(12),
		aad: "",
		plain: "00".repeat(16),
		cipher: "cea7403d4d606b6e074ec5d3baf39d18",
		tag: "d0d1c8a799996bf0265b98b5d48ab919",
	},
	{
		key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
		iv: "cafebabefacedbaddecaf888",
		aad: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
		plain:
			"d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
		cipher:
			"522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
		tag: "76fc6ece0f4e1768cddf8853bb2d551b",
	},
] as const;

test("AES-256-GCM: the submission's test cases open, and no changed bit of them does", async () => {
	for (const { key, iv, aad, plain, cipher, tag } of gcm) {
		const imported = await importAesKey(bytes(key));
		expect(imported.extractable).toBe(false);
		const sealed = bytes(iv + cipher + tag);
		expect(toHex((await openBytes(imported, bytes(aad), sealed)) ?? same(1, 1))).toBe(plain);
		for (let at = 0; at < sealed.length * 8; at++) {
			const hurt = sealed.slice();
			hurt[at >> 3] = (hurt[at >> 3] ?? 0) ^ (1 << (at & 7));
			expect(await openBytes(imported, bytes(aad), hurt)).toBe(null);
		}
		expect(await openBytes(imported, bytes(`${aad}00`), sealed)).toBe(null);
	}
});

test("HKDF-SHA256: RFC 5869, appendix A.1 to A.3", async () => {
	const first = await hkdf(same(0x0b, 22), bytes("000102030405060708090a0b0c"), bytes("f0f1f2f3f4f5f6f7f8f9"), 42);
	expect(toHex(first)).toBe("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
	const range = (from: number, to: number) => Uint8Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const second = await hkdf(range(0x00, 0x4f), range(0x60, 0xaf), range(0xb0, 0xff), 82);
	expect(toHex(second)).toBe(
		"b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
	);
	const third = await hkdf(same(0x0b, 22), new Uint8Array(0), new Uint8Array(0), 42);
	expect(toHex(third)).toBe("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
});

test("Argon2id: the reference program's answers", async () => {
	const answer = async (memoryKiB: number, passes: number, lanes: number, secret = "password", salt = "somesalt") =>
		toHex(await argon2(utf8(secret), utf8(salt), { memoryKiB, passes, lanes }, 32));
	expect(await answer(65_536, 2, 1)).toBe("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
	expect(await answer(256, 2, 1)).toBe("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
	expect(await answer(256, 2, 2)).toBe("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
	expect(await answer(65_536, 1, 1)).toBe("f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98");
	expect(await answer(65_536, 2, 1, "differentpassword")).toBe(
		"0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
	);
});

test("Argon2id: RFC 9106, by way of a second implementation that agrees with ours on what we use", async () => {
	// The RFC's vector has a key and associated data, which ours never takes; the second implementation takes them.
	const rfc = nobleArgon2id(same(1, 32), same(2, 16), {
		t: 3,
		m: 32,
		p: 4,
		dkLen: 32,
		key: same(3, 8),
		personalization: same(4, 12),
	});
	expect(toHex(rfc)).toBe("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
	const [secret, salt] = [utf8("violet kettle harbour moss"), same(7, 16)];
	for (const cost of [
		{ memoryKiB: 32, passes: 3, lanes: 4 },
		{ memoryKiB: 1024, passes: 4, lanes: 1 },
	]) {
		const theirs = nobleArgon2id(secret, salt, { t: cost.passes, m: cost.memoryKiB, p: cost.lanes, dkLen: 32 });
		expect(await argon2(secret, salt, cost, 32)).toEqual(theirs);
	}
	const { memoryKiB, passes, lanes } = DEFAULT_KDF;
	const theirs = nobleArgon2id(secret, salt, { t: passes, m: memoryKiB, p: lanes, dkLen: 32 });
	expect(await deriveKey(secret, salt, DEFAULT_KDF)).toEqual(theirs);
});

test("Argon2id: costs below the floor and above the ceiling are refused", async () => {
	for (const change of [
		{ memoryKiB: 65_535 },
		{ passes: 2 },
		{ lanes: 0 },
		{ memoryKiB: 4_194_304 },
		{ passes: 1_000_000 },
		{ lanes: 255 },
		{ passes: 3.5 },
	]) {
		await expect(deriveKey(utf8("secret"), same(7, 16), { ...DEFAULT_KDF, ...change })).rejects.toThrow(
			"vault-damaged",
		);
	}
	await expect(deriveKey(utf8("secret"), same(7, 8), DEFAULT_KDF)).rejects.toThrow("vault-damaged");
	await expect(deriveKey(new Uint8Array(0), same(7, 16), DEFAULT_KDF)).rejects.toThrow("vault-damaged");
});
