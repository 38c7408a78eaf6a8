// @ts-check
/** Goals 2 and 3: saving and unlocking, in the real shell, over its bridge, to this disk. */
import { apps, runElectron } from "./electron-run.mjs";
import { places } from "./places.mjs";
import { compare } from "./statistics.mjs";

/** @param {string} userData @param {number} plans */
export async function setUpVault(userData, plans) {
	/** @type {{ people: number, bytes: number }} */
	const made = await ask(userData, `setUp(${plans})`);
	if (made.people !== plans) throw new Error(`The vault holds ${made.people} plans.`);
	return made;
}

/** Each round is a new process, as each unlock in life is. @param {{ rounds: number, plans: number }} how @param {string} userData */
export async function measureUnlock({ rounds, plans }, userData) {
	const found = [];
	for (let round = 0; round < rounds; round++) {
		/** @type {{ unlocking: number, alone: number }} */
		const one = await ask(userData, `unlockOnce(${plans})`);
		found.push(one);
	}
	return compare(
		found.map(({ unlocking }) => unlocking),
		found.map(({ alone }) => alone),
	);
}

/** All rounds in one window. @param {{ rounds: number, before: number }} how @param {string} userData */
export async function measureSave({ rounds, before }, userData) {
	/** @type {{ saves: number[], puts: number[] }} */
	const { saves, puts } = await ask(userData, `saveInTurns(${rounds}, ${before})`);
	return compare(saves, puts);
}

/**
 * @template T
 * @param {string} userData @param {string} call of what vault-page.mjs offers @param {string} [profileFolder]
 * @returns {Promise<T>}
 */
export async function ask(userData, call, profileFolder) {
	const script = `(async () => {
		while (!globalThis.bench) await new Promise((resolve) => setTimeout(resolve, 10));
		return await bench.${call};
	})()`;
	const profiled = profileFolder === undefined ? {} : { profileFolder };
	/** @type {{ answer: T }} */
	const { answer } = await runElectron({ app: apps.real, userData, rendererFolder: places.page, script, ...profiled });
	return answer;
}
