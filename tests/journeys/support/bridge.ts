/** Calls over the real bridge, from inside the real page. */
import type { Page } from "playwright-core";
import type { Bridge } from "../../../shared/bridge.ts";

export type BridgeFunction = Exclude<keyof Bridge, "onClosing" | "onLockNow">;

/** What came back, or what it was refused with. */
export interface Outcome {
	readonly answer?: unknown;
	readonly refused?: unknown;
}

/** Calls one function of `window.whatMatters`. A `Uint8Array` in the request may be given as `{ bytes: number[] }`. */
export async function callBridge(page: Page, name: BridgeFunction, request: object = {}): Promise<Outcome> {
	return await page.evaluate(
		async ([name, request]) => {
			const filled = Object.entries(request).map(([key, value]) => {
				const isBytes = typeof value === "object" && value !== null && "bytes" in value;
				return [key, isBytes ? Uint8Array.from(value.bytes as number[]) : value];
			});
			const bridge = (window as unknown as { whatMatters: Record<string, (request: object) => Promise<unknown>> })
				.whatMatters;
			try {
				const answer = await bridge[name]?.(Object.fromEntries(filled));
				return {
					answer: JSON.parse(
						JSON.stringify(answer, (_key, value) => (value instanceof Uint8Array ? [...value] : value)),
					),
				};
			} catch (refused) {
				return { refused };
			}
		},
		[name, request] as const,
	);
}

/** Bytes as they can be handed to `callBridge`. */
export function bytesOf(bytes: Uint8Array): { bytes: number[] } {
	return { bytes: [...bytes] };
}
