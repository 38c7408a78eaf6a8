/** Serves the page at app://what-matters. */
import { protocol, type Session } from "electron";
import { APP_SCHEME } from "./address.ts";
import { listAssets, respond } from "./assets.ts";

/** Makes app: a secure scheme with storage of its own. Must run while the module loads, before `ready`. */
export function registerScheme(): void {
	// No codeCache: compiled code on the disk would be run without the checks that the packaged files get.
	protocol.registerSchemesAsPrivileged([
		{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
	]);
}

/** Serves the built files in `folder` to this session. */
export async function servePage(session: Session, folder: string): Promise<void> {
	const assets = await listAssets(folder);
	session.protocol.handle(APP_SCHEME, (request) => respond(assets, request.method, request.url));
}
