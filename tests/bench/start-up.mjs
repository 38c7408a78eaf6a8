// @ts-check
/** Goal 1: from asking for the process to the first painted heading, the app against a bare window. */
import { join } from "node:path";
import { apps, runElectron } from "./electron-run.mjs";
import { places } from "./places.mjs";
import { inTurns } from "./statistics.mjs";

/**
 * In both pages the heading comes with the first thing that is painted: the app draws nothing before the unlock screen.
 * So the first contentful paint is the heading's; the heading is looked for as well, so that another screen is an error.
 */
const whenPainted = `new Promise((resolve) => {
	const look = () => {
		const heading = document.querySelector("h1");
		const paint = performance.getEntriesByName("first-contentful-paint")[0];
		if (heading && paint) resolve({ at: performance.timeOrigin + paint.startTime, heading: heading.textContent });
		else setTimeout(look, 20);
	};
	look();
})`;

/** @param {{ rounds: number }} how @param {string} userData of a vault that is set up and locked */
export async function measureStartUp({ rounds }, userData) {
	const real = { app: apps.real, userData };
	const bare = { app: apps.bare, userData: join(places.data, "bare") };
	return await inTurns(
		{ rounds, before: 1 },
		() => timeOf(real),
		() => timeOf(bare),
	);
}

/** @param {{ app: string, userData: string, profileFolder?: string }} wish */
export async function timeOf(wish) {
	/** @type {{ answer: { at: number, heading: string }, startedAt: number }} */
	const { answer, startedAt } = await runElectron({ ...wish, script: whenPainted });
	if (!answer.heading.startsWith("Unlock")) throw new Error(`Another screen than expected: ${answer.heading}`);
	return answer.at - startedAt;
}
