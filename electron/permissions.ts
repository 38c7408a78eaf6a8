/** The page may keep its storage, and nothing else: no camera, no clipboard, no devices, no windows, no going elsewhere. */
import type { App, Session, WebContents } from "electron";
import { isOurAddress } from "./address.ts";

/** Without these handlers Electron grants camera, microphone, place, clipboard and more (measured). */
export function denyPermissions(session: Session): void {
	session.setPermissionRequestHandler((_contents, permission, answer, details) => {
		answer(details.isMainFrame && isPermitted(permission, details.requestingUrl));
	});
	session.setPermissionCheckHandler((_contents, permission, origin, details) => {
		return details.isMainFrame && isPermitted(permission, origin);
	});
	session.setDevicePermissionHandler(() => false);
	session.on("select-hid-device", (event, _details, answer) => {
		event.preventDefault();
		answer();
	});
	session.on("select-serial-port", (event, _ports, _contents, answer) => {
		event.preventDefault();
		answer("");
	});
	session.on("select-usb-device", (event, _details, answer) => {
		event.preventDefault();
		answer();
	});
}

/** Exported for its test. */
export function isPermitted(permission: string, address: string): boolean {
	return permission === "persistent-storage" && isOurAddress(address);
}

/** Every page there will ever be, the developer tools' own aside: it stays where it is and opens nothing. */
export function keepContentsIn(app: App): void {
	app.on("web-contents-created", (_event, contents) => {
		if (contents.getType() === "remote") return;
		keepIn(contents);
	});
}

function keepIn(contents: WebContents): void {
	contents.on("will-navigate", (event) => event.preventDefault());
	contents.on("will-redirect", (event) => event.preventDefault());
	contents.on("will-frame-navigate", (event) => event.preventDefault());
	contents.on("will-attach-webview", (event) => event.preventDefault());
	contents.on("select-bluetooth-device", (event, _devices, answer) => {
		event.preventDefault();
		answer("");
	});
	contents.setWindowOpenHandler(() => ({ action: "deny" }));
	contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
}
