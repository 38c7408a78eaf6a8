import { randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { handlersOf } from "../../../electron/calls.ts";
import { openFiles } from "../../../electron/files.ts";
import { answerCalls, type CallEvent, type Handlers } from "../../../electron/ipc.ts";
import type { Reply } from "../../../electron/reply.ts";
import { openVaults } from "../../../electron/vaults.ts";
import { type BridgeCall, bridgeCalls } from "../../../shared/bridge.ts";
import { AppError } from "../../../shared/errors.ts";
import { envelopeOf, testFolder } from "./support/frames.ts";

const calls = Object.keys(bridgeCalls) as BridgeCall[];
type Invoke = (call: string, event: CallEvent, request: unknown) => Promise<Reply>;

const frame = { url: "app://what-matters/#/plans" };
const ourPage: CallEvent = { senderFrame: frame, sender: { mainFrame: frame } };

/** The wire with the real vaults and files behind it; everything that was carried out is noted. */
async function shell(folder: string): Promise<{ invoke: Invoke; done: string[] }> {
	const listeners = new Map<string, (event: CallEvent, request: unknown) => Promise<Reply>>();
	const done: string[] = [];
	const note = (name: string) => async (): Promise<void> => void done.push(name);
	const vaults = openVaults(join(folder, "data"));
	onTestFinished(() => vaults.close());
	const handlers = handlersOf({
		info: { version: "1", isPackaged: false, runtime: "test" },
		vaults,
		files: openFiles(async () => folder),
		clipboard: { write: note("clipboard"), copiedByHand: note("by hand"), clearOwn: note("clear") },
		closing: { ready: () => void done.push("ready"), stay: () => void done.push("stay") },
		lock: { lock: note("lock") },
		rebuild: note("rebuild"),
	});
	const noted = Object.fromEntries(
		calls.map((call) => [
			call,
			async (request: never) => {
				done.push(call);
				return await handlers[call](request);
			},
		]),
	) as unknown as Handlers;
	answerCalls({ handle: (channel, listener) => void listeners.set(channel, listener) }, noted);
	expect([...listeners.keys()].sort()).toEqual([...calls].sort());
	const invoke: Invoke = async (call, event, request) => {
		const listener = listeners.get(call);
		if (listener === undefined) throw new Error("no such call");
		return await listener(event, request);
	};
	return { invoke, done };
}

/** One right request for each call, from which wrong ones are made. */
const right = {
	"app.info": {},
	"papers.read": { vault: "main" },
	"papers.write": { vault: "main", name: "slots", text: "{}" },
	"journal.append": { vault: "main", frame: envelopeOf(randomUUID(), 1) },
	"journal.heads": { vault: "practice" },
	"journal.fetch": { vault: "main", id: randomUUID() },
	"files.choose": { names: ["plan.docx"] },
	"files.write": { token: randomUUID(), name: "plan.docx", bytes: new Uint8Array(3) },
	"clipboard.write": { text: "words", seconds: 60 },
	"clipboard.copied": {},
	"window.lock": {},
	"window.ready-to-close": {},
	"window.stay-open": {},
	"window.rebuild": {},
} as const satisfies Record<BridgeCall, object>;

describe("strangers are dropped", () => {
	const strangers: Record<string, CallEvent> = {
		"a frame inside the page": { senderFrame: { url: frame.url }, sender: { mainFrame: frame } },
		"a frame that is gone": { senderFrame: null, sender: { mainFrame: frame } },
		...Object.fromEntries(
			[
				"https://what-matters/",
				"http://127.0.0.1:47810/",
				"file:///etc/passwd",
				"app://what-matters.example/",
				"app://other/",
				"app://what-matters:81/",
				"app://name@what-matters/",
				"apps://what-matters/",
				"devtools://devtools/bundled/inspector.html",
				"about:blank",
				"data:text/html,app://what-matters/",
				"blob:app://what-matters/1",
				"javascript:app://what-matters/",
				"",
				"app:",
			].map((url) => {
				const main = { url };
				return [url, { senderFrame: main, sender: { mainFrame: main } }];
			}),
		),
	};
	test.each(Object.entries(strangers))("%s", async (_name, event) => {
		const { invoke, done } = await shell(await testFolder());
		for (const call of calls) {
			expect(await invoke(call, event, right[call])).toMatchObject({ ok: false, error: { code: "forbidden" } });
		}
		expect(done).toEqual([]);
	});
});

test("the app's own page is heard", async () => {
	const { invoke, done } = await shell(await testFolder());
	for (const call of calls) {
		const reply = await invoke(call, ourPage, right[call]);
		// The token of this request was never given out: the one call that is refused, and rightly.
		expect(reply.ok).toBe(call !== "files.write");
		expect(done).toContain(call);
	}
});

describe("1,000 wrong requests to each call are refused, and nothing changes", () => {
	test.each(calls)("%s", async (call) => {
		const folder = await testFolder();
		const { invoke, done } = await shell(folder);
		await invoke("papers.write", ourPage, { vault: "main", name: "slots", text: '{"kept":true}' });
		await invoke("journal.append", ourPage, right["journal.append"]);
		const before = await everythingIn(folder);
		done.length = 0;
		await fc.assert(
			fc.asyncProperty(wrongRequests(call), async (request) => {
				expect(await invoke(call, ourPage, request)).toMatchObject({ ok: false, error: { code: "bad-input" } });
			}),
			{ numRuns: 1_000 },
		);
		expect(done).toEqual([]);
		expect(await everythingIn(folder)).toEqual(before);
	});
});

test("requests over the limits are refused", async () => {
	const { invoke, done } = await shell(await testFolder());
	const tooMuch: [BridgeCall, unknown][] = [
		["journal.append", { vault: "main", frame: new Uint8Array(16 * 1024 * 1024 + 1) }],
		["papers.write", { vault: "main", name: "keys", text: `"${"x".repeat(8 * 1024 * 1024)}"` }],
		["files.choose", { names: Array.from({ length: 51 }, (_, index) => `plan ${index}.docx`) }],
		["clipboard.write", { text: "words", seconds: 601 }],
		["clipboard.write", { text: "words", seconds: 4 }],
	];
	for (const [call, request] of tooMuch) {
		expect(await invoke(call, ourPage, request)).toMatchObject({ ok: false, error: { code: "bad-input" } });
	}
	expect(done).toEqual([]);
});

describe("errors cross without content", () => {
	async function replyTo(handler: () => Promise<never>): Promise<Reply> {
		const listeners: ((event: CallEvent, request: unknown) => Promise<Reply>)[] = [];
		const handlers = Object.fromEntries(calls.map((call) => [call, handler])) as unknown as Handlers;
		answerCalls({ handle: (channel, heard) => void (channel === "app.info" && listeners.push(heard)) }, handlers);
		return await (listeners[0]?.(ourPage, {}) ?? Promise.reject(new Error("not handled")));
	}

	test("an AppError gives its three parts and no more", async () => {
		const reply = await replyTo(() => Promise.reject(new AppError("disk-full", "Make room.", "journal")));
		expect(reply).toEqual({ ok: false, error: { code: "disk-full", field: "journal", whatToDo: "Make room." } });
	});

	test("any other error says nothing of itself", async () => {
		const error = Object.assign(new Error("ENOENT /home/mary/plan of Mary Smith"), { path: "/home/mary" });
		const reply = await replyTo(() => Promise.reject(error));
		expect(reply).toMatchObject({ ok: false, error: { code: "storage-failed", field: null } });
		expect(JSON.stringify(reply)).not.toMatch(/mary|ENOENT|stack/i);
	});

	test("an answer that is not of the contract does not cross", async () => {
		const reply = await replyTo(async () => ({ version: 1, path: "/home/mary" }) as never);
		expect(reply).toMatchObject({ ok: false, error: { code: "storage-failed" } });
		expect(JSON.stringify(reply)).not.toMatch(/mary/);
	});

	test("a wrong request is not repeated in the answer to it", async () => {
		const { invoke } = await shell(await testFolder());
		const reply = await invoke("journal.heads", ourPage, { vault: "Mary Smith", "Mary's key": 1 });
		expect(JSON.stringify(reply)).not.toMatch(/mary/i);
		expect(reply).toMatchObject({ error: { field: "vault" } });
	});
});

/** Anything at all, and right requests made wrong in one place. Never one that is right. */
function wrongRequests(call: BridgeCall): fc.Arbitrary<unknown> {
	const base: Record<string, unknown> = { ...right[call] };
	const keys = Object.keys(base);
	// An object with nothing in it, of whatever kind, asks for nothing: that is what these calls want.
	const isEmptyObject = (value: unknown) =>
		typeof value === "object" && value !== null && !Array.isArray(value) && Reflect.ownKeys(value).length === 0;
	const anything = fc.anything({
		withBigInt: true,
		withDate: true,
		withMap: true,
		withSet: true,
		withTypedArray: true,
	});
	const notRight = keys.length === 0 ? anything.filter((value) => !isEmptyObject(value)) : anything;
	const extra = fc
		.tuple(fc.string({ minLength: 1 }), anything)
		.filter(([key]) => !keys.includes(key) && key !== "__proto__")
		.map(([key, value]) => ({ ...base, [key]: value }));
	if (keys.length === 0) return fc.oneof(notRight, extra);
	const missing = fc
		.constantFrom(...keys)
		.map((gone) => Object.fromEntries(Object.entries(base).filter(([key]) => key !== gone)));
	// Numbers, symbols, functions and odd objects are wrong in every place of every request but `seconds`.
	const never = fc.oneof(
		fc.double(),
		fc.bigInt(),
		fc.boolean(),
		fc.constant(null),
		fc.constant(undefined),
		fc.date(),
		fc.constant([]),
	);
	const replaced = fc
		.tuple(fc.constantFrom(...keys), never)
		.filter(([key, value]) => !(key === "seconds" && typeof value === "number" && Number.isInteger(value)))
		.map(([key, value]) => ({ ...base, [key]: value }));
	return fc.oneof(notRight, extra, missing, replaced);
}

async function everythingIn(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(file, "base64")])));
}
