// @ts-check
/**
 * Whether package-lock.json is whole: for Windows, macOS and Linux alike, at any
 * registry. A lock written where some platform's packages were not served leaves
 * them out silently; this says so before somebody's laptop does.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { npm } from "./run.mjs";
import { projectRoot } from "./runtime-paths.mjs";

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {{ lockfileVersion?: number, packages?: Record<string, Entry> }} Lock */
/** @typedef {Pick<Entry, "dependencies" | "devDependencies" | "optionalDependencies">} Manifest */

const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/;

/**
 * @param {Lock} lock
 * @param {Manifest} manifest package.json
 * @returns {string[]} what is wrong, one sentence each
 */
export function lockfileProblems(lock, manifest) {
	const packages = lock.packages ?? {};
	if (lock.lockfileVersion !== 3) return ["package-lock.json is not of version 3: make it anew with npm 11."];
	return [
		...inexact(manifest),
		...differing(packages, manifest),
		...Object.entries(packages).flatMap(([place, entry]) => [
			...incomplete(packages, place, entry),
			...unfit(place, entry),
		]),
	];
}

/** @param {Manifest} manifest */
function inexact(manifest) {
	return directDependencies(manifest)
		.filter(([, wanted]) => !EXACT.test(wanted))
		.map(([name, wanted]) => `package.json asks for ${name} "${wanted}": write one exact version.`);
}

/** @param {Record<string, Entry>} packages @param {Manifest} manifest */
function differing(packages, manifest) {
	return directDependencies(manifest).flatMap(([name, wanted]) => {
		const locked = packages[`node_modules/${name}`]?.version;
		if (locked === undefined) return [`${name} is in package.json and not in the lock.`];
		return EXACT.test(wanted) && locked !== wanted
			? [`${name} is ${wanted} in package.json and ${locked} in the lock.`]
			: [];
	});
}

/** @param {Manifest} manifest */
function directDependencies({ dependencies, devDependencies, optionalDependencies }) {
	return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
}

/**
 * Every dependency must be found the way Node looks for it, and where an exact
 * version is asked for (as all platform packages are) it must be that one.
 * @param {Record<string, Entry>} packages
 * @param {string} place
 * @param {Entry} entry
 */
function incomplete(packages, place, entry) {
	const name = place || "the project";
	return Object.entries({ ...entry.dependencies, ...entry.optionalDependencies }).flatMap(([dependency, wanted]) => {
		const found = lookUp(packages, place, dependency);
		if (!found) return [`${dependency} ${wanted}, which ${name} needs on some system, is not in the lock.`];
		if (EXACT.test(wanted) && found.version !== wanted) {
			return [`${name} needs ${dependency} ${wanted}, and the lock has ${found.version}.`];
		}
		return [];
	});
}

/** @param {Record<string, Entry>} packages @param {string} place @param {string} name */
function lookUp(packages, place, name) {
	for (let folder = place; ; ) {
		const found = packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
		if (found || folder === "") return found;
		const up = folder.lastIndexOf("node_modules/");
		folder = up <= 0 ? "" : folder.slice(0, up - 1);
	}
}

/** @param {string} place @param {Entry} entry */
function unfit(place, entry) {
	if (place === "" || entry.link) return [];
	const problems = [];
	if (entry.resolved) problems.push(`${place} names the place it came from: a lock must work with any registry.`);
	if (!entry.integrity) problems.push(`${place} has no checksum.`);
	return problems;
}

/** @param {string} [root] @returns {Promise<string[]>} */
export async function checkLockfile(root = projectRoot) {
	const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), "utf8"));
	const problems = lockfileProblems(read("package-lock.json"), read("package.json"));
	const dry = await npm(["ci", "--dry-run", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"], {
		cwd: root,
	});
	if (dry.code !== 0) problems.push(`npm ci would refuse this lock:\n${dry.err.trim()}`);
	return problems;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const problems = await checkLockfile();
	for (const problem of problems) console.error(problem);
	if (problems.length > 0) {
		console.error(
			"Make the lock anew: rm -rf node_modules package-lock.json && npm install --omit-lockfile-registry-resolved",
		);
		process.exitCode = 1;
	} else console.log("The lock is whole for every system.");
}
