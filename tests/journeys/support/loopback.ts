/** A server on this computer that nothing should ever reach. It counts whoever knocks, before a word is said. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Loopback {
	readonly port: number;
	readonly knocks: () => number;
	readonly close: () => Promise<void>;
}

/** Listens on a free port. */
export async function listenOnLoopback(): Promise<Loopback> {
	let count = 0;
	const server = createServer((_request, response) =>
		response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("reached"),
	);
	server.on("connection", () => {
		count += 1;
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		port,
		knocks: () => count,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
