/**
 * The one Trusted Types policy there is (decision 26): a worker may be started from this app's own files and from
 * nowhere else. Where the platform has no Trusted Types, the same check is made.
 */

interface TrustedTypesParts {
	createPolicy(
		name: "what-matters-worker",
		rules: { createScriptURL: (text: string) => string },
	): { createScriptURL(text: string): URL };
}

let policy: { createScriptURL(text: string): URL } | null = null;

/** The address of one of the app's own workers, in the form in which `new Worker` takes it. */
export function trustedWorkerUrl(url: URL): URL {
	const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypesParts }).trustedTypes;
	if (trustedTypes === undefined) return new URL(ownUrl(url.href));
	policy ??= trustedTypes.createPolicy("what-matters-worker", { createScriptURL: ownUrl });
	return policy.createScriptURL(url.href);
}

/** Throws for any address outside the app. (`origin` is not compared: it is "null" for some schemes in some runtimes.) */
function ownUrl(text: string): string {
	const url = new URL(text);
	const own = new URL(globalThis.location.href);
	if (url.protocol !== own.protocol || url.host !== own.host) throw new TypeError("not one of this app's workers");
	return url.href;
}
