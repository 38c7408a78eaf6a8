// @ts-check
/** A worker that does Argon2id and nothing else. It says when it is ready, so that its own start is not counted. */
import "../../renderer/worker/no-eval.ts";
import { deriveKey } from "../../shared/vault/kdf.ts";
import { DEFAULT_KDF } from "../../shared/vault/kdf-params.ts";

addEventListener("message", ({ data }) => {
	void deriveKey(data.secret, data.salt, DEFAULT_KDF).then((key) => postMessage({ key }));
});
postMessage("ready");
