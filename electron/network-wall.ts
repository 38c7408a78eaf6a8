/**
 * Nothing leaves this computer. Several walls, because none of them is whole: `webRequest` does not see the spelling
 * checker's downloads (measured), WebRTC is stopped only by its own policy, and neither knows of name look-ups.
 */
import type { App, Session } from "electron";
import { isOurAddress } from "./address.ts";

/** Command-line side of the wall; must run before `ready`. */
export function closeNameLookup(app: App): void {
	// `<link rel=dns-prefetch>` passes by CSP and webRequest, and a host's name can carry words: no name is ever asked for.
	app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/**
 * A session begins with the spelling checker on and a language chosen, and then fetches a dictionary on its own. Off
 * must come in the moment the session is made: a turn later it has already asked (measured by net log).
 */
export function stopSpelling(app: App): void {
	app.on("session-created", (session) => {
		session.setSpellCheckerEnabled(false);
		session.setSpellCheckerLanguages([]);
	});
}

/** Walls of one session: requests, downloads, certificates, proxies. */
export async function closeNetwork(session: Session, isPackaged: boolean): Promise<void> {
	session.webRequest.onBeforeRequest((request, answer) =>
		answer({ cancel: !isRequestAllowed(request.url, isPackaged) }),
	);
	session.on("will-download", (event) => event.preventDefault());
	// -2: refuse, whatever the system thinks of it.
	session.setCertificateVerifyProc((_request, answer) => answer(-2));
	await session.setProxy({ mode: "direct" });
}

/** Walls of the whole app, for what no session decides. */
export function refuseConnections(app: App): void {
	app.on("certificate-error", (event, _contents, _url, _error, _certificate, answer) => {
		event.preventDefault();
		answer(false);
	});
	app.on("select-client-certificate", (event, _contents, _url, _list, answer) => {
		event.preventDefault();
		answer();
	});
	app.on("login", (event, _contents, _details, _info, answer) => {
		event.preventDefault();
		answer();
	});
}

/** Only our own files, what the page made itself, and (unpackaged) the developer tools. */
export function isRequestAllowed(address: string, isPackaged: boolean): boolean {
	if (isOurAddress(address)) return true;
	if (address.startsWith("blob:")) return isOurAddress(address.slice("blob:".length));
	return !isPackaged && address.startsWith("devtools://");
}
