/**
 * The app is killed, with all its processes, at random moments of typing, in one part of the talk after another: words,
 * worries, health, why a goal matters, who does what, if things change, risks, the team, reading back. Nothing that it had
 * called saved may be lost.
 *
 * What counts as called saved, after each kill:
 * 1. every revision that the shell acknowledged (`ACK id rev`, printed when it is on the disk) is the newest, or older;
 * 2. words that stood on the screen before an acknowledgement came in are in the save after that one, once that is
 *    acknowledged too: there is one writer, and it takes the newest words when it begins;
 * 3. words that had stood on the screen for longer than the writer ever waits, while the save line said "Saved".
 */
import { randomInt } from "node:crypto";
import { rm } from "node:fs/promises";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { callBridge } from "./support/bridge.ts";
import { launchApp, type RunningApp, temporaryFolder } from "./support/electron.ts";
import { Hands } from "./support/hands.ts";
import { goToPart, makeParts, type Part, parts } from "./support/kill-parts.ts";
import { killAll } from "./support/memory.ts";
import { setUp, startConversation, unlock } from "./support/steps.ts";

const kills = Number(process.env.WM_KILLS || 25);
/** The longest that the writer waits while typing goes on, and time for the save itself. */
const LONGEST_WAIT_MS = 2_000 + 500;
const userDataMade = temporaryFolder("kills");

interface Ack {
	readonly id: string;
	readonly rev: number;
	readonly at: number;
}
/** What the page showed, when it was asked and when it had answered. */
interface Seen {
	readonly at: number;
	readonly words: number;
	readonly save: string;
}
interface Started {
	readonly running: RunningApp;
	readonly hands: Hands;
	readonly acks: readonly Ack[];
}
interface Episode {
	readonly acks: readonly Ack[];
	/** The number of words that must be there afterwards. */
	readonly promised: number;
	readonly shown: number;
}

afterAll(async () => rm(await userDataMade, { recursive: true, force: true }));

/** Every word typed is its own number: w000001 w000002 … */
const wordOf = (number: number): string => `w${String(number).padStart(6, "0")}`;
const numbersIn = (text: string): number[] => [...text.matchAll(/w(\d{6})/g)].map(([, digits]) => Number(digits));

/** All words of the part on the screen, kept and being typed. */
async function shownText(page: Page, { words }: Part): Promise<{ text: string; save: string }> {
	return await page.evaluate(
		(words) => ({
			text: [...document.querySelectorAll(words)]
				.map((each) => (each instanceof HTMLTextAreaElement ? each.value : each.textContent))
				.join(" "),
			save: document.querySelector("[data-save]")?.getAttribute("data-save") ?? "",
		}),
		words,
	);
}

function listenForAcks(running: RunningApp): Ack[] {
	const acks: Ack[] = [];
	let rest = "";
	running.app.process().stdout?.on("data", (chunk: Buffer) => {
		const lines = (rest + chunk.toString()).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) {
			const [, id, rev] = /^ACK (\S+) (\d+)$/.exec(line) ?? [];
			if (id && rev) acks.push({ id, rev: Number(rev), at: Date.now() });
		}
	});
	return acks;
}

/** Types words in bursts until the app is gone. */
async function typeOn(hands: Hands, part: Part, from: number): Promise<void> {
	const { keyboard } = hands.page;
	await keyboard.press("Control+End");
	for (let number = from; ; number++) {
		await keyboard.insertText(` ${wordOf(number)}`);
		await hands.page.waitForTimeout(randomInt(10, 60));
		if (part.keeps && number % 8 === 0) await keyboard.press("Enter");
		// Long enough now and then for the writer's quiet time to pass.
		if (randomInt(8) === 0) await hands.page.waitForTimeout(randomInt(50, 700));
	}
}

/** Types, watches the screen, kills. */
async function episode(
	{ running, hands, acks }: Started,
	profile: string | undefined,
	part: Part,
	from: number,
): Promise<Episode> {
	const lag = monitorEventLoopDelay({ resolution: 5 });
	lag.enable();
	const seen: Seen[] = [];
	const end = Date.now() + randomInt(50, 2_000);
	const typing = typeOn(hands, part, from).catch(() => undefined);
	while (Date.now() < end) {
		const { text, save } = await shownText(hands.page, part);
		seen.push({ at: Date.now(), words: numbersIn(text).at(-1) ?? 0, save });
		await new Promise((resolve) => setTimeout(resolve, 15));
	}
	const killedAt = Date.now();
	await killAll(running.app.process().pid ?? 0);
	await typing;
	lag.disable();

	// An acknowledgement may have waited for this process to read it.
	const slack = 100 + lag.max / 1e6;
	const ofPlan = acks.filter(({ id }) => id !== profile);
	const beforeLast = ofPlan.at(-2)?.at ?? 0;
	const lastUnsaved = seen.findLast(({ save }) => save === "unsaved")?.at ?? 0;
	const promises = seen.filter(
		({ at }) => at < beforeLast - slack || (at > lastUnsaved && at < killedAt - LONGEST_WAIT_MS),
	);
	return { acks: [...acks], promised: promises.at(-1)?.words ?? 0, shown: seen.at(-1)?.words ?? 0 };
}

/** After unlock: the plan is open again, or a kill came before it was noted that it was open. */
async function goToPlan({ page }: Hands): Promise<void> {
	const plan = page.locator(".banner-who");
	await plan
		.or(page.getByRole("heading", { name: "People" }))
		.first()
		.waitFor({ timeout: 30_000 });
	if ((await plan.count()) === 0) {
		if ((await page.locator("#find").count()) === 0) throw new Error("The person is lost: nobody is in the list.");
		await page.getByRole("button", { name: /with Mo$/ }).click();
	}
	await plan.waitFor();
}

async function start(userData: string): Promise<Started> {
	const running = await launchApp({ userData, env: { WM_ACK: "1" } });
	return { running, hands: new Hands(running.page), acks: listenForAcks(running) };
}

test(
	`killed ${kills} times while typing all through the talk: nothing that was called saved is lost`,
	async () => {
		const userData = await userDataMade;
		const began = Date.now();
		let started = await start(userData);
		await setUp(started.hands);
		// Who works here is the first thing that is ever saved; all else is the plan.
		const profile = started.acks[0]?.id;
		await startConversation(started.hands, { called: "Mo", family: "Adeyemi" });
		await makeParts(started.hands);
		const lost: string[] = [];
		const typed = new Map<Part, number>();
		let acknowledged = 0;
		let promisedOverAll = 0;
		for (let kill = 1; kill <= kills; kill++) {
			const part = parts[kill % parts.length] ?? expect.fail("no part");
			const from = (typed.get(part) ?? 0) + 1;
			await goToPart(started.hands, part);
			const { acks: told, promised, shown } = await episode(started, profile, part, from);
			acknowledged += told.length;
			promisedOverAll += Math.max(0, promised - from + 1);

			started = await start(userData);
			const { hands } = started;
			const { answer } = await callBridge(hands.page, "journalHeads", { vault: "main" });
			const heads = (answer as { heads: readonly { id: string; rev: number }[] }).heads;
			for (const { id, rev } of told) {
				const newest = heads.find((head) => head.id === id)?.rev ?? 0;
				if (newest < rev) lost.push(`kill ${kill}: revision ${rev} was acknowledged, ${newest} is there`);
			}
			await unlock(hands);
			await goToPlan(hands);
			await goToPart(hands, part);
			const numbers = numbersIn((await shownText(hands.page, part)).text);
			const there = numbers.at(-1) ?? 0;
			if (there < promised)
				lost.push(`kill ${kill}, ${part.name}: ${promised} words were called saved, ${there} are there`);
			const isWhole = numbers.every((number, index) => number === index + 1);
			if (!isWhole) lost.push(`kill ${kill}, ${part.name}: a hole before word ${there}`);
			expect(there).toBeLessThanOrEqual(shown + 20);
			typed.set(part, there);
		}
		// What was typed in the parts before is as it was then.
		for (const [part, there] of typed) {
			await goToPart(started.hands, part);
			const numbers = numbersIn((await shownText(started.hands.page, part)).text);
			if (numbers.length !== there) lost.push(`at the end, ${part.name}: ${there} were there, ${numbers.length} are`);
		}
		await started.running.close();
		const seconds = Math.round((Date.now() - began) / 1_000);
		console.log(
			`${kills} kills in ${parts.length} parts, ${acknowledged} saves acknowledged, ${promisedOverAll} words called saved, ${lost.length} lost, ${seconds} s`,
		);
		expect(lost).toEqual([]);
		// A run in which nothing was ever promised would prove nothing.
		expect(acknowledged).toBeGreaterThan(kills);
		expect(promisedOverAll).toBeGreaterThan(kills);
	},
	kills * 20_000 + 60_000,
);
