/** Makes documents off the window's thread, one worker a job, so that stopping is real: the worker ends. */
import type { Anchor } from "../../shared/documents/tree.ts";
import { AppError } from "../../shared/errors.ts";
import type { Job, WorkerAnswer } from "../worker/contract.ts";
import address from "../worker/documents.ts?worker&url";
import { trustedWorkerUrl } from "../worker/trusted.ts";

export interface MadeCopy {
	readonly bytes: Uint8Array;
	readonly pages: number | null;
	readonly warnings: readonly string[];
	readonly leftOff?: readonly string[];
	readonly runsOver?: readonly Anchor[];
}

/** One file. Progress goes from 0 to 1. Throws AppError `no-font`, `export-stopped` or `export-failed`. */
export function makeCopy(job: Job, onProgress: (done: number) => void, signal: AbortSignal): Promise<MadeCopy> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(trustedWorkerUrl(new URL(address, globalThis.location.href)), {
			type: "module",
			name: "documents",
		});
		const end = (settle: () => void) => {
			signal.removeEventListener("abort", onAbort);
			worker.terminate();
			settle();
		};
		const onAbort = () => end(() => reject(new AppError("export-stopped", "Stopped. Copies already made stay made.")));
		const failed = () =>
			end(() =>
				reject(new AppError("export-failed", "This copy could not be made. The plan itself is safe. Try again.")),
			);
		signal.addEventListener("abort", onAbort);
		worker.onerror = failed;
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
			if (data.kind === "progress") onProgress(data.done);
			else if (data.kind === "made") end(() => resolve(data));
			else if (data.kind === "no-font")
				end(() =>
					reject(new AppError("no-font", `Some characters cannot be printed. Look in: ${data.where.join("; ")}.`)),
				);
			else failed();
		};
		worker.postMessage(job);
	});
}
