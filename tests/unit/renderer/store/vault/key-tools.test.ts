import { afterEach, expect, test, vi } from "vitest";
import { withKeyTools } from "../../../../../renderer/store/vault/key-tools.ts";
import type { KdfRequest } from "../../../../../renderer/worker/kdf-messages.ts";
import { trustedWorkerUrl } from "../../../../../renderer/worker/trusted.ts";
import { deriveKey } from "../../../../../shared/vault/kdf.ts";
import { DEFAULT_KDF } from "../../../../../shared/vault/kdf-params.ts";
import { utf8 } from "../../../../../shared/vault/web-crypto.ts";

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** A worker that answers as it is told. */
function stubWorker(answer: (request: KdfRequest) => unknown) {
	const made: { url: string; isEnded: boolean }[] = [];
	vi.stubGlobal("location", { href: "app://what-matters/index.html" });
	vi.stubGlobal(
		"Worker",
		class extends EventTarget {
			readonly mine: { url: string; isEnded: boolean };
			constructor(url: URL) {
				super();
				this.mine = { url: url.href, isEnded: false };
				made.push(this.mine);
			}
			postMessage(request: KdfRequest) {
				const data = answer(request);
				queueMicrotask(() =>
					this.dispatchEvent(data === "error" ? new Event("error") : new MessageEvent("message", { data })),
				);
			}
			terminate() {
				this.mine.isEnded = true;
			}
		},
	);
	return made;
}

test("without workers the sums are done here, and are the real ones", async () => {
	const [secret, salt] = [utf8("violet kettle"), new Uint8Array(16).fill(3)];
	const key = await withKeyTools(({ derive }) => derive(secret, salt, DEFAULT_KDF));
	expect(key).toEqual(await deriveKey(secret, salt, DEFAULT_KDF));
});

test("the worker is one of the app's own, and is ended after use, however that ends", async () => {
	const made = stubWorker(({ number }) => ({ number, isDone: true, key: new Uint8Array(32).fill(number) }));
	const keys = await withKeyTools(({ derive }) =>
		Promise.all([
			derive(utf8("a"), new Uint8Array(16), DEFAULT_KDF),
			derive(utf8("b"), new Uint8Array(16), DEFAULT_KDF),
		]),
	);
	expect(keys.map((key) => key[0])).toEqual([1, 2]);
	await expect(
		withKeyTools(() => {
			throw new Error("stopped");
		}),
	).rejects.toThrow("stopped");
	expect(made.map(({ url, isEnded }) => [url.startsWith("app://what-matters/"), isEnded])).toEqual([
		[true, true],
		[true, true],
	]);
});

test("what goes wrong in the worker is an AppError", async () => {
	stubWorker(({ number }) => ({ number, isDone: false, code: "vault-damaged", whatToDo: "Restore it." }));
	await expect(withKeyTools(({ derive }) => derive(utf8("a"), new Uint8Array(16), DEFAULT_KDF))).rejects.toMatchObject({
		name: "AppError",
		code: "vault-damaged",
	});
	stubWorker(() => "error");
	await expect(withKeyTools(({ recoveryIdentity }) => recoveryIdentity("code"))).rejects.toMatchObject({
		name: "AppError",
		code: "storage-failed",
	});
});

test("only the app's own addresses become workers, with Trusted Types and without", async () => {
	vi.stubGlobal("location", { href: "app://what-matters/index.html" });
	expect(trustedWorkerUrl(new URL("app://what-matters/assets/kdf.js")).href).toBe("app://what-matters/assets/kdf.js");
	const strangers = [
		"app://other/kdf.js",
		"https://what-matters/kdf.js",
		"data:text/javascript,1",
		"blob:app://what-matters/1",
		"javascript:1",
	];
	for (const url of strangers) expect(() => trustedWorkerUrl(new URL(url))).toThrow(TypeError);
	const policies: string[] = [];
	vi.stubGlobal("trustedTypes", {
		createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => {
			policies.push(name);
			return { createScriptURL: (text: string) => ({ trusted: rules.createScriptURL(text) }) };
		},
	});
	expect(trustedWorkerUrl(new URL("app://what-matters/a.js"))).toEqual({ trusted: "app://what-matters/a.js" });
	for (const url of strangers) expect(() => trustedWorkerUrl(new URL(url))).toThrow(TypeError);
	expect(policies).toEqual(["what-matters-worker"]);
});
