/** The key worker: slow sums away from the window. It is ended after use, and its memory with it. */
import "./no-eval.ts";
import { AppError } from "../../shared/errors.ts";
import { deriveKey } from "../../shared/vault/kdf.ts";
import { makeRecoveryIdentity } from "../../shared/vault/recovery-identity.ts";
import type { KdfAnswer, KdfRequest } from "./kdf-messages.ts";

addEventListener("message", (event: MessageEvent<KdfRequest>) => {
	void answer(event.data).then((message) => postMessage(message));
});

async function answer(request: KdfRequest): Promise<KdfAnswer> {
	const { number } = request;
	try {
		if (request.ask === "recovery-identity") {
			return { number, isDone: true, identity: await makeRecoveryIdentity(request.code) };
		}
		const key = await deriveKey(request.secret, request.salt, request.params);
		request.secret.fill(0);
		return { number, isDone: true, key };
	} catch (error) {
		const known = error instanceof AppError ? error : tooLittleMemory();
		return { number, isDone: false, code: known.code, whatToDo: known.whatToDo };
	}
}

function tooLittleMemory(): AppError {
	return new AppError(
		"storage-failed",
		"This computer had too little free memory for that. Close other programs, then try again.",
	);
}
