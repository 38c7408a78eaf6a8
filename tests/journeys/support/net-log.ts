/** Reads what Chromium says it did on the network. */
import { readFile } from "node:fs/promises";

interface NetLog {
	readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
	readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

export interface NetReport {
	/** Every address and host that any event names. */
	readonly named: readonly string[];
	/** Names of the events that are bytes on a wire. */
	readonly sent: readonly string[];
	readonly events: number;
}

/** What the log of an app that was closed in order says. */
export async function readNetLog(path: string): Promise<NetReport> {
	const log = JSON.parse(await readFile(path, "utf8")) as NetLog;
	const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, number]) => [number, name]));
	const types = log.events.map((event) => names.get(event.type) ?? "");
	return {
		named: [...new Set(log.events.flatMap((event) => addressesIn(event.params)))],
		sent: types.filter((name) =>
			/^(TCP_CONNECT|TCP_CONNECT_ATTEMPT|SOCKET_BYTES_SENT|UDP_BYTES_SENT|SSL_CONNECT)$/.test(name),
		),
		events: types.length,
	};
}

/** Params may stand inside params. */
function addressesIn(params: unknown): string[] {
	if (typeof params !== "object" || params === null) return [];
	return Object.entries(params).flatMap(([key, value]) => {
		const isAddress = ["url", "host", "address", "hostname", "original_url"].includes(key) && typeof value === "string";
		return isAddress ? [value] : addressesIn(value);
	});
}
