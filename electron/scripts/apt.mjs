// @ts-check
/** Installing what the tests lack, where this process may: as root on Debian or Ubuntu, after saying what for. */
import { aptCommand, aptNames } from "./packages.mjs";
import { run } from "./run.mjs";
import { say, timed } from "./say.mjs";

/** @typedef {import("./packages.mjs").Need} Need */
/** @typedef {import("./packages.mjs").System} System */

/** @param {System} system */
export function mayInstall(system) {
	return process.platform === "linux" && system.isApt && process.getuid?.() === 0;
}

/**
 * @param {Need[]} needs
 * @param {System} system
 * @returns {Promise<void>} whether it worked is seen by looking again
 */
export async function install(needs, system) {
	say("These tests need programs that are not here. They will be installed with apt:");
	for (const need of needs) {
		say(`  ${aptNames([need], system)[0]}: ${need.what}`);
	}
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	// Another apt may be at work; waiting is better than failing.
	const wait = ["-o", "DPkg::Lock::Timeout=300"];
	const update = await timed("apt-get update", () => run("apt-get", [...wait, "-qq", "update"], { env }));
	if (update.code !== 0) say(update.err.trim());
	const names = aptNames(needs, system);
	const installed = await timed("apt-get install", () =>
		run("apt-get", [...wait, "-qq", "install", "-y", "--no-install-recommends", ...names], { env }),
	);
	if (installed.code !== 0) say(`apt-get could not install them:\n${installed.err.trim()}`);
}

/** @param {Need[]} needs @param {System} system one sentence for a person */
export function howToInstall(needs, system) {
	const what = needs.map((need) => need.what).join("; ");
	if (!system.isApt) return `this machine lacks ${what}`;
	return `this machine lacks ${what}. Install with: sudo ${aptCommand(needs, system)}`;
}
