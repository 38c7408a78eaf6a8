/** The one address that is ours. Node gives the origin of an app: address as "null", so the parts are compared. */
import { APP_ORIGIN } from "../shared/bridge.ts";

export const APP_SCHEME = "app";
const APP_HOST = "what-matters";
/** The page itself, without any route. */
export const APP_PAGE = `${APP_ORIGIN}/`;

/** Is this an address of the app's own page or of one of its files? */
export function isOurAddress(text: string): boolean {
	return ourAddress(text) !== null;
}

/** The address in its parts, or null when it is anyone else's. */
export function ourAddress(text: string): URL | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const isOurs =
		url.protocol === `${APP_SCHEME}:` && url.host === APP_HOST && url.username === "" && url.password === "";
	return isOurs ? url : null;
}
