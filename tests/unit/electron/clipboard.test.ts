import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clearSelection, openClipboard } from "../../../electron/clipboard.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A clipboard as Electron's: of old with plain answers, now with promises. */
function systemOf(kind: "plain" | "promises") {
	const held = { text: "before" };
	const give = <T>(value: T): T | Promise<T> => (kind === "plain" ? value : Promise.resolve(value));
	return {
		held,
		system: {
			readText: () => give(held.text),
			writeText: (text: string) => give(Object.assign(held, { text })),
			clear: () => give(Object.assign(held, { text: "" })),
		},
	};
}

for (const kind of ["plain", "promises"] as const) {
	test(`${kind}: cleared after its time, not before`, async () => {
		const { held, system } = systemOf(kind);
		await openClipboard(system).write("a plan", 60);
		await vi.advanceTimersByTimeAsync(59_999);
		expect(held.text).toBe("a plan");
		await vi.advanceTimersByTimeAsync(1);
		expect(held.text).toBe("");
	});

	test(`${kind}: something copied since is left alone`, async () => {
		const { held, system } = systemOf(kind);
		const clipboard = openClipboard(system);
		await clipboard.write("a plan", 60);
		held.text = "someone else's";
		await vi.advanceTimersByTimeAsync(60_000);
		expect(held.text).toBe("someone else's");
		await clipboard.clearOwn();
		expect(held.text).toBe("someone else's");
	});

	test(`${kind}: a second text has its own time`, async () => {
		const { held, system } = systemOf(kind);
		const clipboard = openClipboard(system);
		await clipboard.write("one", 10);
		await vi.advanceTimersByTimeAsync(8_000);
		await clipboard.write("two", 10);
		await vi.advanceTimersByTimeAsync(8_000);
		expect(held.text).toBe("two");
		await vi.advanceTimersByTimeAsync(2_000);
		expect(held.text).toBe("");
	});

	test(`${kind}: what was copied by hand is cleared after ten minutes and at the end, and nothing else`, async () => {
		const { held, system } = systemOf(kind);
		const clipboard = openClipboard(system);
		const copy = async (text: string) => {
			const told = clipboard.copiedByHand();
			// The words come a moment after it is told.
			held.text = text;
			await vi.advanceTimersByTimeAsync(250);
			await told;
		};
		await copy("her words");
		await vi.advanceTimersByTimeAsync(599_000);
		expect(held.text).toBe("her words");
		await vi.advanceTimersByTimeAsync(1_000);
		expect(held.text).toBe("");
		await copy("her words");
		held.text = "someone else's";
		await clipboard.clearOwn();
		expect(held.text).toBe("someone else's");
		await copy("her words again");
		await clipboard.clearOwn();
		expect(held.text).toBe("");
	});

	test(`${kind}: what stands there keeps its time when it cannot be read after a copy by hand`, async () => {
		const { held, system } = systemOf(kind);
		let isOpenElsewhere = false;
		const readText = () => {
			if (isOpenElsewhere) throw new Error("open in another program");
			return system.readText();
		};
		const clipboard = openClipboard({ ...system, readText });
		await clipboard.write("a plan", 60);
		isOpenElsewhere = true;
		const told = clipboard.copiedByHand();
		await vi.advanceTimersByTimeAsync(250);
		await told;
		isOpenElsewhere = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(held.text).toBe("");
	});

	test(`${kind}: cleared at the end of the app`, async () => {
		const { held, system } = systemOf(kind);
		const clipboard = openClipboard(system);
		await clipboard.clearOwn();
		expect(held.text).toBe("before");
		await clipboard.write("a plan", 60);
		await clipboard.clearOwn();
		expect(held.text).toBe("");
	});
}

test("what was selected is let go of on Linux, by whichever name the runtime has for it", async () => {
	const calls: string[] = [];
	const old = { clear: (kind?: "selection") => calls.push(`clear ${kind ?? "all"}`) };
	await clearSelection(old, "linux");
	await clearSelection({ ...old, selection: { clear: () => calls.push("selection.clear") } }, "linux");
	await clearSelection(old, "win32");
	expect(calls).toEqual(["clear selection", "selection.clear"]);
});
