import { mkdir, mkdtemp, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withFolderLock } from "../../../../electron/scripts/folder-lock.mjs";

let base = "";
let lock = "";

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), "wm-lock-"));
	lock = join(base, "deep", "lock");
});

afterEach(() => rm(base, { recursive: true, force: true }));

test("one at a time, and the others wait", async () => {
	let running = 0;
	let most = 0;
	let waited = 0;
	const job = async () => {
		running += 1;
		most = Math.max(most, running);
		await wait(20);
		running -= 1;
	};
	const onWait = () => {
		waited += 1;
	};
	const all = [1, 2, 3].map(() => withFolderLock(lock, job, { onWait }));
	await Promise.all(all);
	expect(most).toBe(1);
	expect(waited).toBe(2);
});

test("a job that fails gives the lock back, and its error", async () => {
	await expect(withFolderLock(lock, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
	await expect(stat(lock)).rejects.toThrow();
	expect(await withFolderLock(lock, async () => "next")).toBe("next");
});

test("the lock of a process that died is taken", async () => {
	await mkdir(lock, { recursive: true });
	const long = new Date(Date.now() - 60_000);
	await utimes(lock, long, long);
	expect(await withFolderLock(lock, async () => "mine")).toBe("mine");
});

test("a lock that is held is not taken", async () => {
	await mkdir(lock, { recursive: true });
	const order: string[] = [];
	const second = withFolderLock(lock, async () => void order.push("second"));
	await wait(300);
	order.push("first is done");
	await rm(lock, { recursive: true });
	await second;
	expect(order).toEqual(["first is done", "second"]);
});
