/** What the page can and cannot do, asked from inside the page. S-numbers: storage-and-security.md, section A. */
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPage, launchApp, type RunningApp, standInPage } from "./support/electron.ts";

let running: RunningApp;

beforeAll(async () => {
	running = await launchApp({ rendererFolder: builtPage() ?? (await standInPage()) });
});
afterAll(() => running.close());

test("S1: every window is sandboxed, isolated and without node", async () => {
	const preferences = await running.app.evaluate(({ webContents }) =>
		webContents.getAllWebContents().map((contents) => {
			// Left out of Electron's types since; still the only way to ask.
			const asked = contents as unknown as { getLastWebPreferences: () => object };
			return { ...asked.getLastWebPreferences() };
		}),
	);
	expect(preferences.length).toBe(1);
	for (const each of preferences) {
		expect(each).toMatchObject({
			sandbox: true,
			contextIsolation: true,
			nodeIntegration: false,
			nodeIntegrationInSubFrames: false,
			webSecurity: true,
			webviewTag: false,
			allowRunningInsecureContent: false,
			experimentalFeatures: false,
		});
	}
});

test("S2: the page sees the bridge, whole and closed, and nothing of node", async () => {
	const seen = await running.page.evaluate(() => {
		const own = window as unknown as Record<string, unknown>;
		const bridge = own.whatMatters as Record<string, unknown>;
		let isClosed = false;
		try {
			bridge.appInfo = null;
		} catch {
			isClosed = true;
		}
		return {
			isClosed: isClosed || typeof bridge.appInfo === "function",
			isIsolated: window.crossOriginIsolated,
			isSecure: window.isSecureContext,
			node: ["require", "process", "module", "Buffer", "global", "electron", "ipcRenderer"].filter(
				(name) => name in own,
			),
			names: Object.keys(bridge).sort(),
		};
	});
	expect(seen).toEqual({
		isClosed: true,
		isIsolated: true,
		isSecure: true,
		node: [],
		names: [
			"appInfo",
			"clipboardCopied",
			"clipboardWrite",
			"filesChoose",
			"filesWrite",
			"journalAppend",
			"journalFetch",
			"journalHeads",
			"onClosing",
			"onLockNow",
			"papersRead",
			"papersWrite",
			"windowLock",
			"windowReadyToClose",
			"windowRebuild",
			"windowStayOpen",
		],
	});
});

test("a frame within the page has no bridge", async () => {
	const inFrame = await running.page.evaluate(() => {
		const frame = document.body.appendChild(document.createElement("iframe"));
		const type = typeof (frame.contentWindow as unknown as Record<string, unknown> | null)?.whatMatters;
		frame.remove();
		return type;
	});
	expect(inFrame).toBe("undefined");
});

test("S3: text is never run as code", async () => {
	// Inside a timeout: what Playwright evaluates directly passes by the policy, and would be a false alarm.
	const errors = await running.page.evaluate(async () => {
		const inPage = (attempt: () => unknown): Promise<string> =>
			new Promise((resolve) =>
				setTimeout(() => {
					try {
						attempt();
						resolve("ran");
					} catch (error) {
						resolve((error as Error).name);
					}
				}),
			);
		return [
			// biome-ignore lint/security/noGlobalEval: it is what must not work
			await inPage(() => window.eval("1")),
			await inPage(() => new Function("return 1")()),
			await inPage(() => window.setTimeout("window.wasRun = true" as unknown as () => void)),
		];
	});
	expect(errors).toEqual(["EvalError", "EvalError", expect.stringMatching(/Error$/)]);
	expect(await running.page.evaluate(() => "wasRun" in window)).toBe(false);
});

test("S4: nothing becomes markup or a script by being put into the page", async () => {
	const outcome = await running.page.evaluate(async () => {
		const inPage = (attempt: () => unknown): Promise<string> =>
			new Promise((resolve) =>
				setTimeout(() => {
					try {
						attempt();
						resolve("took it");
					} catch (error) {
						resolve((error as Error).name);
					}
				}),
			);
		const image = "<img src=x onerror='window.wasRun = true'>";
		const factory = (window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } })
			.trustedTypes;
		const results = [
			await inPage(() => (document.createElement("p").innerHTML = image)),
			await inPage(() => document.body.insertAdjacentHTML("beforeend", image)),
			await inPage(() => document.write(image)),
			await inPage(() => new DOMParser().parseFromString(image, "text/html")),
			await inPage(() => document.createRange().createContextualFragment(image)),
			await inPage(() => (document.createElement("script").src = "/assets/page.js")),
			await inPage(() => (document.createElement("script").text = "window.wasRun = true")),
			await inPage(() => (document.createElement("iframe").srcdoc = image)),
			await inPage(() => new Worker("/assets/page.js")),
			await inPage(() => factory.createPolicy("another", {})),
		];
		const script = document.createElement("script");
		const link = document.createElement("a");
		results.push(await inPage(() => script.append("window.wasRun = true")));
		results.push(await inPage(() => link.setAttribute("onclick", "window.wasRun = true")));
		document.body.append(script, link);
		link.click();
		const style = document.createElement("style");
		style.append("body { --was-styled: 1 }");
		document.head.append(style);
		const isStyled = getComputedStyle(document.body).getPropertyValue("--was-styled") !== "";
		for (const element of [script, link, style]) element.remove();
		return { results, wasRun: "wasRun" in window, isStyled };
	});
	expect(outcome).toEqual({ results: Array.from({ length: 12 }, () => "TypeError"), wasRun: false, isStyled: false });
});

test("S6: WebRTC finds no way out", async () => {
	const candidates = await running.page.evaluate(async () => {
		const connection = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:3478" }] });
		const found: string[] = [];
		connection.onicecandidate = (event) => event.candidate && found.push(event.candidate.candidate);
		connection.createDataChannel("x");
		await connection.setLocalDescription(await connection.createOffer());
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		connection.close();
		return found;
	});
	expect(candidates).toEqual([]);
});

test("S9: every permission is denied but keeping one's own storage", async () => {
	const outcome = await running.page.evaluate(async () => {
		const names =
			"accelerometer background-sync camera clipboard-read clipboard-write display-capture geolocation gyroscope local-fonts magnetometer microphone midi notifications nfc payment-handler persistent-storage screen-wake-lock storage-access window-management";
		const states: Record<string, string> = {};
		for (const name of names.split(" ")) {
			const status = await navigator.permissions.query({ name: name as PermissionName }).catch(() => null);
			if (status !== null) states[name] = status.state;
		}
		const settle = async (attempt: () => Promise<unknown>): Promise<string> => {
			const late = new Promise((resolve) => setTimeout(() => resolve("late"), 3_000));
			return await Promise.race([attempt(), late]).then(
				(value) => (value === "late" || value === "denied" ? value : "granted"),
				() => "refused",
			);
		};
		const devices = navigator as unknown as Record<
			string,
			{ requestDevice: (o: object) => Promise<unknown> } | undefined
		>;
		return {
			states,
			attempts: {
				camera: await settle(() => navigator.mediaDevices.getUserMedia({ video: true })),
				microphone: await settle(() => navigator.mediaDevices.getUserMedia({ audio: true })),
				screen: await settle(() => navigator.mediaDevices.getDisplayMedia()),
				clipboard: await settle(() => navigator.clipboard.readText()),
				toClipboard: await settle(() => navigator.clipboard.writeText("from the page")),
				place: await settle(() => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail))),
				notice: await settle(() => Notification.requestPermission()),
				midi: await settle(() => navigator.requestMIDIAccess()),
				usb: await settle(async () => await devices.usb?.requestDevice({ filters: [] })),
			},
			persistence: await navigator.storage.persist(),
		};
	});
	const { "persistent-storage": storage, ...others } = outcome.states;
	expect(storage).toBe("granted");
	expect(Object.keys(others).length).toBeGreaterThan(8);
	expect(Object.entries(others).filter(([, state]) => state !== "denied")).toEqual([]);
	expect(Object.entries(outcome.attempts).filter(([, result]) => result !== "refused" && result !== "denied")).toEqual(
		[],
	);
	expect(outcome.persistence).toBe(true);
});

test("S10: no address leads out of the built files; every answer has the headers", async () => {
	const probes = [
		"/..%2fmain/main.js",
		"/%2e%2e/main/main.js",
		"/..%5cmain%5cmain.js",
		"//etc/passwd",
		"/%252e%252e/x",
		"/%00",
		"/none",
		"/assets/",
	];
	const answers = await running.page.evaluate(
		async (probes) =>
			await Promise.all(
				probes.map(async (probe) => {
					const response = await fetch(`app://what-matters${probe}`).catch(() => null);
					return [probe, response?.status, response?.headers.get("X-Content-Type-Options")];
				}),
			),
		probes,
	);
	expect(answers).toEqual(probes.map((probe) => [probe, 404, "nosniff"]));
	const others = await running.page.evaluate(async () => {
		const attempt = (address: string, init?: RequestInit): Promise<unknown> =>
			fetch(address, init).then(
				(r) => r.status,
				() => "refused",
			);
		return [
			await attempt("app://other/index.html"),
			await attempt("app://what-matters.x/"),
			await attempt("/", { method: "POST" }),
			await attempt("/"),
		];
	});
	expect(others).toEqual(["refused", "refused", 405, 200]);
	const policy = await running.page.evaluate(async () => (await fetch("/")).headers.get("Content-Security-Policy"));
	const { headers } = JSON.parse(
		await readFile(new URL("../../electron/security-headers.json", import.meta.url), "utf8"),
	);
	expect(policy).toBe(headers["Content-Security-Policy"]);
});

test("S19: the spelling checker is off", async () => {
	const isOn = await running.app.evaluate(({ session }) =>
		[session.defaultSession, session.fromPartition("persist:what-matters")].map((each) => each.isSpellCheckerEnabled()),
	);
	expect(isOn).toEqual([false, false]);
});
