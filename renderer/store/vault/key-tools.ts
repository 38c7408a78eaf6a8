/** The slow sums of the vault: in a worker that lives as long as they take; in tests and where there is none, here. */
import { AppError } from "../../../shared/errors.ts";
import type { DeriveKey } from "../../../shared/vault/kdf-params.ts";
import type { RecoveryIdentity } from "../../../shared/vault/recovery-identity.ts";
import type { KdfAnswer, KdfRequest } from "../../worker/kdf-messages.ts";

export interface KeyTools {
	readonly derive: DeriveKey;
	readonly recoveryIdentity: (code: string) => Promise<RecoveryIdentity>;
}

/** Gives the tools to `use`, and ends the worker when it is done. */
export type WithKeyTools = <T>(use: (tools: KeyTools) => Promise<T>) => Promise<T>;

/** The real tools. */
export const withKeyTools: WithKeyTools = async (use) => {
	if (typeof Worker === "undefined") return use(toolsHere);
	const worker = await startWorker();
	try {
		return await use(toolsIn(worker));
	} finally {
		worker.terminate();
	}
};

const toolsHere: KeyTools = {
	derive: async (secret, salt, params) =>
		(await import("../../../shared/vault/kdf.ts")).deriveKey(secret, salt, params),
	recoveryIdentity: async (code) =>
		(await import("../../../shared/vault/recovery-identity.ts")).makeRecoveryIdentity(code),
};

async function startWorker(): Promise<Worker> {
	const [{ default: address }, { trustedWorkerUrl }] = await Promise.all([
		import("../../worker/kdf.ts?worker&url"),
		import("../../worker/trusted.ts"),
	]);
	return new Worker(trustedWorkerUrl(new URL(address, globalThis.location.href)), { type: "module", name: "keys" });
}

function toolsIn(worker: Worker): KeyTools {
	const waiting = new Map<number, { done: (answer: KdfAnswer) => void; failed: (error: AppError) => void }>();
	let count = 0;
	worker.addEventListener("message", ({ data }: MessageEvent<KdfAnswer>) => {
		const waiter = waiting.get(data.number);
		waiting.delete(data.number);
		if (data.isDone) waiter?.done(data);
		else waiter?.failed(new AppError(data.code, data.whatToDo));
	});
	worker.addEventListener("error", () => {
		for (const { failed } of waiting.values())
			failed(new AppError("storage-failed", "The vault could not be opened. Close the app and start it again."));
		waiting.clear();
	});
	const ask = (request: KdfRequest) =>
		new Promise<KdfAnswer>((done, failed) => {
			waiting.set(request.number, { done, failed });
			worker.postMessage(request);
		});
	return {
		derive: async (secret, salt, params) => {
			const answer = await ask({ ask: "derive", number: ++count, secret, salt, params });
			return "key" in answer ? answer.key : unexpected();
		},
		recoveryIdentity: async (code) => {
			const answer = await ask({ ask: "recovery-identity", number: ++count, code });
			return "identity" in answer ? answer.identity : unexpected();
		},
	};
}

function unexpected(): never {
	throw new AppError("storage-failed", "The vault could not be opened. Close the app and start it again.");
}
