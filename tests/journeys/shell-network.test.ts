/** S5 and S7: nothing leaves this computer, by any way that a page has, with the policy of the page and without it. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callBridge } from "./support/bridge.ts";
import { builtPage, launchApp, standInPage, temporaryFolder } from "./support/electron.ts";
import { type Loopback, listenOnLoopback } from "./support/loopback.ts";
import { readNetLog } from "./support/net-log.ts";

let loopback: Loopback;
beforeAll(async () => {
	loopback = await listenOnLoopback();
});
afterAll(() => loopback.close());

/** Tries every way out to one host; answers what got an answer. */
async function tryEveryWay(page: Page, host: string): Promise<string[]> {
	return await page.evaluate(async (host) => {
		const http = `http://${host}`;
		const within = (work: (done: (value: string) => void) => void): Promise<string> =>
			new Promise((resolve) => {
				setTimeout(() => resolve("nothing"), 1_200);
				try {
					work(resolve);
				} catch {
					resolve("refused");
				}
			});
		const element = (tag: string, attributes: Record<string, string>) =>
			within((done) => {
				const made = document.createElement(tag);
				made.onload = () => done("loaded");
				made.onerror = () => done("refused");
				for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
				document.head.append(made);
			});
		const link = (rel: string, more: Record<string, string> = {}) =>
			element("link", { rel, href: `${http}/${rel}`, ...more });
		const ways: Record<string, Promise<string>> = {
			fetch: within(
				(done) =>
					void fetch(http).then(
						() => done("answered"),
						() => done("refused"),
					),
			),
			opaque: within(
				(done) =>
					void fetch(http, { mode: "no-cors", method: "POST", body: "x" }).then(
						() => done("answered"),
						() => done("refused"),
					),
			),
			request: within((done) => {
				const request = new XMLHttpRequest();
				Object.assign(request, { onload: () => done("answered"), onerror: () => done("refused") });
				request.open("GET", http);
				request.send();
			}),
			image: within((done) =>
				Object.assign(new Image(), {
					onload: () => done("loaded"),
					onerror: () => done("refused"),
					src: `${http}/x.png`,
				}),
			),
			socket: within((done) =>
				Object.assign(new WebSocket(`ws://${host}`), { onopen: () => done("open"), onerror: () => done("refused") }),
			),
			events: within((done) =>
				Object.assign(new EventSource(http), { onopen: () => done("open"), onerror: () => done("refused") }),
			),
			beacon: within(() => navigator.sendBeacon(http, "x")),
			worker: within((done) => Object.assign(new Worker(http as string), { onerror: () => done("refused") })),
			transport: within((done) => {
				const transport = new (
					window as unknown as { WebTransport: new (a: string) => { ready: Promise<void> } }
				).WebTransport(`https://${host}`);
				transport.ready.then(
					() => done("open"),
					() => done("refused"),
				);
			}),
			font: within(
				(done) =>
					void new FontFace("x", `url(${http}/x.woff2)`).load().then(
						() => done("loaded"),
						() => done("refused"),
					),
			),
			frame: element("iframe", { src: http }).then((value) => (value === "loaded" ? "nothing" : value)),
			script: element("script", { src: `${http}/x.js` }),
			style: link("stylesheet"),
			prefetch: link("prefetch"),
			preload: link("preload", { as: "fetch" }),
			module: link("modulepreload"),
			icon: link("icon"),
			manifest: link("manifest"),
			preconnect: link("preconnect"),
			names: link("dns-prefetch"),
			object: element("object", { data: http }),
			embed: element("embed", { src: http }),
			video: element("video", { src: `${http}/x.mp4` }),
			track: element("audio", { src: `${http}/x.mp3` }),
			form: within(() => {
				const form = Object.assign(document.createElement("form"), { action: http, method: "post" });
				document.body.append(form);
				form.submit();
			}),
			ping: within(() => {
				const anchor = Object.assign(document.createElement("a"), { href: "#x", ping: http });
				document.body.append(anchor);
				anchor.click();
			}),
			file: within(
				(done) =>
					void fetch("file:///etc/passwd").then(
						() => done("answered"),
						() => done("refused"),
					),
			),
		};
		const results = await Promise.all(
			Object.entries(ways).map(async ([name, result]) => [name, await result] as const),
		);
		return results
			.filter(([, result]) => result !== "refused" && result !== "nothing")
			.map(([name, result]) => `${name}: ${result}`);
	}, host);
}

test("the server of this test can be reached, so that silence means something", async () => {
	const before = loopback.knocks();
	expect(await (await fetch(`http://127.0.0.1:${loopback.port}`)).text()).toBe("reached");
	expect(loopback.knocks()).toBe(before + 1);
});

test("S5: no way out for the page, under its policy", async () => {
	const running = await launchApp({ rendererFolder: builtPage() ?? (await standInPage()) });
	const before = loopback.knocks();
	expect(await tryEveryWay(running.page, `127.0.0.1:${loopback.port}`)).toEqual([]);
	expect(loopback.knocks()).toBe(before);
	await running.close();
});

test("S5: and none without its policy: the wall stands by itself", async () => {
	const running = await launchApp({ rendererFolder: await standInPage() });
	const before = loopback.knocks();
	const session = await running.page.context().newCDPSession(running.page);
	await session.send("Page.setBypassCSP", { enabled: true });
	await Promise.all([running.page.waitForEvent("load"), session.send("Page.reload")]);
	expect(await running.page.evaluate(() => (document.createElement("p").innerHTML = "<b>no policy</b>"))).toBe(
		"<b>no policy</b>",
	);
	await running.app.evaluate(({ session }) => {
		const endings: string[] = [];
		Object.assign(globalThis, { endings });
		session.fromPartition("persist:what-matters").webRequest.onErrorOccurred(({ error }) => endings.push(error));
	});
	expect(await tryEveryWay(running.page, `127.0.0.1:${loopback.port}`)).toEqual([]);
	// Stopped here, and not by the next wall, where no name and no number is found.
	const endings = await running.app.evaluate(() => [
		...new Set((globalThis as unknown as { endings: string[] }).endings),
	]);
	expect(endings).toEqual(["net::ERR_BLOCKED_BY_CLIENT"]);
	const fromMain = await running.app.evaluate(async ({ session, net }, address) => {
		const attempts = [
			session.fromPartition("persist:what-matters").fetch(address),
			session.defaultSession.fetch(address),
			net.fetch(address),
		];
		return await Promise.all(
			attempts.map((attempt) =>
				attempt.then(
					() => "answered",
					() => "refused",
				),
			),
		);
	}, `http://127.0.0.1:${loopback.port}`);
	expect(fromMain).toEqual(["refused", "refused", "refused"]);
	expect(loopback.knocks()).toBe(before);
	await running.close();
});

test("S7: in a whole run Chromium names no host but ours and sends not one byte", async () => {
	const netLog = join(await temporaryFolder("net"), "net.json");
	const running = await launchApp({ rendererFolder: builtPage() ?? (await standInPage()), netLog });
	await running.page.evaluate(async () => {
		const box = document.body.appendChild(document.createElement("textarea"));
		box.spellcheck = true;
		box.focus();
	});
	await running.page.keyboard.type("What maters to me is beeing able to wallk.");
	await callBridge(running.page, "papersWrite", { vault: "practice", name: "slots", text: "{}" });
	await new Promise((resolve) => setTimeout(resolve, 3_000));
	await running.close();
	const report = await readNetLog(netLog);
	expect(report.events).toBeGreaterThan(5);
	expect(report.named.filter((name) => !name.startsWith("app://what-matters/"))).toEqual([]);
	expect(report.sent).toEqual([]);
});

test("S7: a page that tries to give words away by names of hosts gets none of them asked for", async () => {
	const netLog = join(await temporaryFolder("net"), "net.json");
	const running = await launchApp({ rendererFolder: await standInPage(), netLog });
	await tryEveryWay(running.page, "mary-smith.example.org");
	await running.close();
	const report = await readNetLog(netLog);
	expect(report.named.filter((name) => name.includes("mary"))).toEqual([]);
	// The asking ends inside Chromium: every name is mapped to none. What is left are numbers: before it maps a name it
	// looks up which way a packet would take, and sends none.
	const isNumber = (name: string): boolean => /^[[\]0-9a-f.:]+$/.test(name);
	const isNowhere = (name: string): boolean => name.startsWith("app://what-matters/") || name.endsWith("://~notfound");
	expect(report.named.filter((name) => !isNumber(name) && !isNowhere(name))).toEqual([]);
	expect(report.sent).toEqual([]);
});
