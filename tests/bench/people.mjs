// @ts-check
/** Many people: from "Unlock" to the list, and from a key to the people found, in the app's own window. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { apps, runElectron } from "./electron-run.mjs";
import { PASSPHRASE } from "./passphrase.mjs";
import { places } from "./places.mjs";
import { compare } from "./statistics.mjs";
import { ask } from "./vault.mjs";

/** Typed letter by letter, then taken away again. */
const SOUGHT = ["morag n", "delyth o", "yusuf k"];

/** Runs in the page. A result is there when the page has been drawn after its last change, and then stays as it is. */
const unlockAndSearch = `(async () => {
	const until = (find) => new Promise((resolve) => {
		const look = () => {
			const found = find();
			if (found) resolve(found);
			else requestAnimationFrame(look);
		};
		look();
	});
	const type = (field, text) => {
		Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, text);
		field.dispatchEvent(new Event("input", { bubbles: true }));
	};
	const drawn = () => new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
	});
	const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
	type(await until(() => document.querySelector("form input")), ${JSON.stringify(PASSPHRASE)});
	await drawn();
	const from = performance.now();
	document.querySelector("form button[type=submit]").click();
	await until(() => document.querySelector("table.people tbody tr"));
	const unlocking = (await drawn()) - from;
	const foot = document.querySelector(".list-foot")?.textContent ?? "";
	const field = document.querySelector("main input");
	let changed = 0;
	const observer = new MutationObserver(() => { changed = performance.now(); });
	// Not all of the page: what is told to a screen reader comes later on purpose.
	const wanted = { subtree: true, childList: true, characterData: true, attributes: true };
	for (const part of document.querySelectorAll("table.people, .list-foot")) observer.observe(part, wanted);
	const keys = [];
	for (const word of ${JSON.stringify(SOUGHT)}) {
		for (let length = 1; length <= word.length; length++) {
			await wait(50);
			const pressed = performance.now();
			type(field, word.slice(0, length));
			let at = await drawn();
			while (performance.now() - Math.max(at, changed) < 100) {
				await wait(10);
				if (changed > at) at = await drawn();
			}
			keys.push(at - pressed);
		}
		type(field, "");
		await wait(200);
	}
	return { unlocking, keys, foot, rows: document.querySelectorAll("table.people tbody tr").length };
})()`;

/** @param {number} count @returns {Promise<string>} the data folder of an app with so many people */
async function setUp(count) {
	const userData = join(places.data, `people-${count}`);
	await mkdir(userData, { recursive: true });
	/** @type {{ people: number }} */
	const { people } = await ask(userData, `setUpPeople(${count})`);
	if (people !== count) throw new Error(`The vault holds ${people} people.`);
	return userData;
}

/** @param {{ rounds: number, many: number, few: number }} how */
export async function measurePeople({ rounds, many, few }) {
	const folders = [await setUp(many), await setUp(few)];
	/** @type {number[][]} */
	const unlocks = [[], []];
	/** @type {number[][]} */
	const keys = [[], []];
	for (let round = 0; round < rounds; round++) {
		for (const [at, userData] of folders.entries()) {
			/** @type {{ answer: { unlocking: number, keys: number[], foot: string } }} */
			const { answer } = await runElectron({ app: apps.real, userData, script: unlockAndSearch });
			if (!answer.foot.includes(` of ${at === 0 ? many : few},`)) throw new Error(`Another list: ${answer.foot}`);
			unlocks[at]?.push(answer.unlocking);
			keys[at]?.push(...answer.keys);
		}
	}
	return {
		unlock: compare(unlocks[0] ?? [], unlocks[1] ?? []),
		key: compare(keys[0] ?? [], keys[1] ?? []),
	};
}
