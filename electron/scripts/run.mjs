// @ts-check
/** Starting other programs: one place that knows about npm on Windows and about output. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say, seconds } from "./say.mjs";

/**
 * @typedef {object} Ran
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} out
 * @property {string} err
 */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions & { show?: boolean, limit?: number }} [options]
 *   show: pass its output through. limit: milliseconds after which it, and all it started, is ended.
 * @returns {Promise<Ran>}
 */
export function run(command, args, options = {}) {
	const { show = false, limit, ...rest } = options;
	// Only a group of its own can be ended whole; without a limit it stays in ours.
	const isGroup = limit !== undefined && process.platform !== "win32";
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
			detached: isGroup,
			...rest,
		});
		let out = "";
		let err = "";
		child.stdout?.on("data", (chunk) => {
			out += chunk;
		});
		child.stderr?.on("data", (chunk) => {
			err += chunk;
		});
		const done = limit === undefined ? () => undefined : guard(child, isGroup, limit);
		/** @param {Ran} ran */
		const finish = (ran) => {
			done();
			resolve(ran);
		};
		child.on("error", (error) => finish({ code: 127, out, err: err || error.message }));
		// A program ended by a signal has failed, whatever its output says.
		child.on("close", (code) => finish({ code: code ?? 1, out, err }));
	});
}

/**
 * Ends a program at its limit, and with us: what is in a group of its own does
 * not hear Ctrl+C.
 * @param {import("node:child_process").ChildProcess} child
 * @param {boolean} isGroup
 * @param {number} limit
 */
function guard(child, isGroup, limit) {
	const end = () => {
		try {
			if (isGroup && child.pid) process.kill(-child.pid, "SIGKILL");
			else child.kill("SIGKILL");
		} catch {} // It ended meanwhile.
	};
	const stop = () => {
		end();
		process.exit(130);
	};
	const timer = setTimeout(() => {
		say(`Ended after ${seconds(limit)}, since it did not come to an end by itself.`);
		end();
	}, limit);
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	return () => {
		clearTimeout(timer);
		process.off("SIGINT", stop);
		process.off("SIGTERM", stop);
	};
}

/**
 * How to start npm: with the very npm that started us where there is one, since
 * Windows cannot spawn npm.cmd without a shell.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {{ command: string, before: string[], shell: boolean }}
 */
function npmCommand(env = process.env, platform = process.platform) {
	const own = env.npm_execpath;
	if (own?.endsWith("npm-cli.js")) return { command: process.execPath, before: [own], shell: false };
	return { command: "npm", before: [], shell: platform === "win32" };
}

/**
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options = {}) {
	const { command, before, shell } = npmCommand();
	return run(command, [...before, ...args], { shell, ...options });
}

/**
 * Whether a program can be found on the PATH.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export function onPath(name, env = process.env) {
	return (env.PATH ?? "").split(delimiter).some((folder) => folder && existsSync(join(folder, name)));
}
