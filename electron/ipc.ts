/**
 * The only way in from the window. Every call: the sender is our own page in the main frame; the request is parsed; the
 * answer is parsed; an error crosses as code, field and what to do, and nothing else.
 *
 * Handlers never throw to Electron: it would print the error, and its stack, to the log.
 */
import { type BridgeAnswer, type BridgeCall, type BridgeRequest, bridgeCalls } from "../shared/bridge.ts";
import { AppError } from "../shared/errors.ts";
import { isOurAddress } from "./address.ts";
import type { Reply } from "./reply.ts";

export type Handlers = { readonly [C in BridgeCall]: (request: BridgeRequest<C>) => Promise<BridgeAnswer<C>> };

/** What is used of Electron's IpcMainInvokeEvent. */
export interface CallEvent {
	readonly senderFrame: { readonly url: string } | null;
	readonly sender: { readonly mainFrame: { readonly url: string } };
}

/** What is used of Electron's ipcMain. */
export interface Wire {
	readonly handle: (channel: string, listener: (event: CallEvent, request: unknown) => Promise<Reply>) => void;
}

/** Answers every call of the contract, and no other. */
export function answerCalls(wire: Wire, handlers: Handlers): void {
	for (const call of Object.keys(bridgeCalls) as BridgeCall[]) handle(wire, call, handlers);
}

function handle<C extends BridgeCall>(wire: Wire, call: C, handlers: Handlers): void {
	const { request: requestSchema, answer: answerSchema } = bridgeCalls[call];
	wire.handle(call, async (event, raw) => {
		try {
			if (!isOurPage(event)) throw new AppError("forbidden", "This was not asked by the app itself.");
			const request = requestSchema.safeParse(raw);
			if (!request.success) throw badRequest(request.error.issues[0]?.path ?? []);
			const answer = await handlers[call](request.data as BridgeRequest<C>);
			return { ok: true, answer: answerSchema.parse(answer) };
		} catch (error) {
			return { ok: false, error: harmless(error) };
		}
	});
}

/** A frame that went away has no name to check: it is a stranger too. */
function isOurPage(event: CallEvent): boolean {
	const frame = event.senderFrame;
	if (frame === null || frame !== event.sender.mainFrame) return false;
	return isOurAddress(frame.url);
}

/** Only names from the contract and positions: a key that someone made up could carry words. */
function badRequest(path: readonly PropertyKey[]): AppError {
	const field = path.filter((part) => typeof part !== "symbol").join(".");
	return new AppError(
		"bad-input",
		"The app asked for something in the wrong form. Nothing was changed.",
		field || null,
	);
}

function harmless(error: unknown): Extract<Reply, { ok: false }>["error"] {
	if (error instanceof AppError) return { code: error.code, field: error.field, whatToDo: error.whatToDo };
	return {
		code: "storage-failed",
		field: null,
		whatToDo: "The app could not do this. Try again; if it stays so, start the app again.",
	};
}
