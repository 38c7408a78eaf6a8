// @ts-check
/** The apt packages that running and testing need, and what each is for. Pure. */

/**
 * @typedef {object} Need
 * @property {string} what for a person to read
 * @property {string} apt package on Debian 12
 * @property {string} [aptT64] its name where 64-bit times renamed it (Debian 13, Ubuntu 24.04)
 * @property {string} [program] found on the PATH when present
 * @property {string} [library] a line of ldd that is "not found" without it
 */

/** @type {Need} */
const gtk = {
	what: "the window's toolkit (GTK)",
	apt: "libgtk-3-0",
	aptT64: "libgtk-3-0t64",
	library: "libgtk-3.so.0",
};

/** What the window itself needs. @type {Need[]} */
export const windowNeeds = [
	gtk,
	{ what: "Chromium's certificates library (NSS)", apt: "libnss3", library: "libnss3.so" },
	{ what: "sound (ALSA)", apt: "libasound2", aptT64: "libasound2t64", library: "libasound.so.2" },
	{ what: "drawing (GBM)", apt: "libgbm1", library: "libgbm.so.1" },
];

/** A screen that nobody sees, for tests on a machine without one. @type {Need[]} */
export const screenNeeds = [
	{ what: "a screen for the tests (Xvfb)", apt: "xvfb", program: "Xvfb" },
	{ what: "the key to that screen", apt: "xauth", program: "xauth" },
];

/** Programs that open and print the documents that the tests make. @type {Need[]} */
export const documentNeeds = [
	{ what: "LibreOffice Writer, to open Word documents", apt: "libreoffice-writer-nogui", program: "soffice" },
	{ what: "poppler, to read PDFs back", apt: "poppler-utils", program: "pdftotext" },
];

/** A browser for the tests of browser mode. @type {Need[]} */
export const browserNeeds = [{ what: "Chromium, to test browser mode", apt: "chromium", program: "chromium" }];

/**
 * @typedef {object} System
 * @property {boolean} isApt Debian or Ubuntu
 * @property {boolean} isT64 the generation whose library names end in t64
 */

/** @param {string} osRelease the text of /etc/os-release @returns {System} */
export function readSystem(osRelease) {
	/** @type {Record<string, string>} */
	const fields = {};
	for (const line of osRelease.split("\n")) {
		const match = /^(\w+)="?([^"]*)"?$/.exec(line.trim());
		if (match?.[1]) fields[match[1]] = match[2] ?? "";
	}
	const id = fields.ID ?? "";
	const version = Number.parseFloat(fields.VERSION_ID ?? "");
	const isUbuntu = id === "ubuntu";
	const isApt = id === "debian" || isUbuntu || (fields.ID_LIKE ?? "").split(" ").includes("debian");
	// Testing and unstable Debian state no version; they are newer than 13.
	const isT64 = isUbuntu ? version >= 24.04 : id === "debian" && !(version < 13);
	return { isApt, isT64 };
}

/** @param {string} ldd what ldd printed @returns {string[]} libraries that are not there */
export function missingLibraries(ldd) {
	const found = new Set();
	for (const match of ldd.matchAll(/^\s*(\S+) => not found/gm)) if (match[1]) found.add(match[1]);
	return [...found].sort();
}

/** @param {Need[]} needs @param {System} system */
export function aptNames(needs, system) {
	return needs.map((need) => (system.isT64 ? (need.aptT64 ?? need.apt) : need.apt));
}

/**
 * The needs that would bring the missing libraries. Most of them come along with
 * GTK, so where any library is missing that no need names, GTK is asked for too.
 * @param {string[]} missing
 * @returns {Need[]}
 */
export function needsForLibraries(missing) {
	const named = windowNeeds.filter((need) => need.library !== undefined && missing.includes(need.library));
	const hasUnnamed = missing.some((library) => !windowNeeds.some((need) => need.library === library));
	return hasUnnamed && !named.includes(gtk) ? [gtk, ...named] : named;
}

/** @param {Need[]} needs @param {(name: string) => boolean} has */
export function needsForPrograms(needs, has) {
	return needs.filter((need) => need.program !== undefined && !has(need.program));
}

/** @param {Need[]} needs @param {System} system */
export function aptCommand(needs, system) {
	return `apt-get install -y --no-install-recommends ${aptNames(needs, system).join(" ")}`;
}
