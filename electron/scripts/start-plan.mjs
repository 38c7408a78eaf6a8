// @ts-check
/** The decisions of `npm start` that need no machine to be tested. Pure. */

/** @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env */
export function hasDisplay(platform, env) {
	return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * @param {string} folder the app's
 * @param {string[]} args what was given to npm start
 * @param {boolean} isRoot Chromium's sandbox refuses to run as root, and only then is it left out
 */
export function electronArguments(folder, args, isRoot) {
	return [...(isRoot ? ["--no-sandbox"] : []), folder, ...args];
}
