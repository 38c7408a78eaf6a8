import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Writer } from "../../../../renderer/store/writer.ts";
import type { SaveState } from "../../../../renderer/ui/save-state.ts";

const clock = { now: () => new Date(Date.now()) };

/** A disk that takes some time and may refuse. */
function disk(plan: { readonly takes: number; readonly refuses?: (attempt: number) => boolean }) {
	const saved: string[] = [];
	let attempt = 0;
	const save = async (value: string) => {
		attempt += 1;
		const mine = attempt;
		await new Promise((resolve) => setTimeout(resolve, plan.takes));
		if (plan.refuses?.(mine)) throw new Error("full");
		saved.push(value);
	};
	return { saved, save };
}

const writerOn = (save: (value: string) => Promise<void>) => {
	const states: SaveState[] = [];
	const writer = new Writer<string>({
		save,
		clock,
		onState: (state) => states.push(state),
		describe: () => "Free some space.",
	});
	return { writer, states };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the one writer", () => {
	it("waits for a pause in typing, two seconds at most", async () => {
		const { saved, save } = disk({ takes: 1 });
		const { writer } = writerOn(save);
		for (let letter = 1; letter <= 30; letter++) {
			writer.put("x".repeat(letter), "soon");
			await vi.advanceTimersByTimeAsync(100);
		}
		expect(saved.length).toBe(1);
		expect(saved[0]?.length).toBeGreaterThanOrEqual(19);
		await vi.advanceTimersByTimeAsync(500);
		expect(saved.at(-1)).toBe("x".repeat(30));
	});

	it("saves at once what was put now, whatever comes soon after", async () => {
		const { saved, save } = disk({ takes: 1 });
		const { writer } = writerOn(save);
		writer.put("kept words", "now");
		writer.put("kept words, and where they were", "soon");
		await vi.advanceTimersByTimeAsync(2);
		expect(saved).toEqual(["kept words, and where they were"]);
	});

	it("never says saved before it is, and says not saved when the disk refuses", async () => {
		const { saved, save } = disk({ takes: 1000, refuses: (attempt) => attempt === 1 });
		const { writer, states } = writerOn(save);
		writer.put("words", "now");
		await vi.advanceTimersByTimeAsync(900);
		expect(states.map((state) => state.kind)).toEqual(["saving"]);
		await vi.advanceTimersByTimeAsync(200);
		expect(states.at(-1)).toMatchObject({ kind: "unsaved", whatToDo: "Free some space." });
		expect(saved).toEqual([]);
		await vi.advanceTimersByTimeAsync(4500);
		expect(saved).toEqual(["words"]);
		expect(states.at(-1)?.kind).toBe("saved");
	});

	it("keeps the newest of what came while a save failed", async () => {
		const { saved, save } = disk({ takes: 100, refuses: (attempt) => attempt === 1 });
		const { writer } = writerOn(save);
		writer.put("first", "now");
		await vi.advanceTimersByTimeAsync(50);
		writer.put("second", "soon");
		await vi.advanceTimersByTimeAsync(5000);
		expect(saved).toEqual(["second"]);
	});

	it("flush leaves nothing behind, and throws what the disk said", async () => {
		const good = disk({ takes: 30 });
		const { writer } = writerOn(good.save);
		writer.put("a", "soon");
		const flushed = writer.flush();
		await vi.advanceTimersByTimeAsync(100);
		await flushed;
		expect(good.saved).toEqual(["a"]);
		expect(writer.isDirty).toBe(false);

		const bad = writerOn(disk({ takes: 10, refuses: () => true }).save).writer;
		bad.put("b", "soon");
		const refused = expect(bad.flush()).rejects.toThrow("full");
		await vi.advanceTimersByTimeAsync(20);
		await refused;
		expect(bad.isDirty).toBe(true);
	});

	it("saves one at a time, in order, and the last put always arrives", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({
						wait: fc.nat(1500),
						when: fc.constantFrom("now" as const, "soon" as const),
						refuse: fc.boolean(),
					}),
					{ minLength: 1, maxLength: 12 },
				),
				async (steps) => {
					let running = 0;
					const saved: string[] = [];
					let attempt = 0;
					const save = async (value: string) => {
						running += 1;
						expect(running).toBe(1);
						const refuses = steps[attempt++]?.refuse ?? false;
						await new Promise((resolve) => setTimeout(resolve, 120));
						running -= 1;
						if (refuses) throw new Error("full");
						saved.push(value);
					};
					const { writer } = writerOn(save);
					for (const [index, step] of steps.entries()) {
						writer.put(String(index), step.when);
						await vi.advanceTimersByTimeAsync(step.wait);
					}
					await vi.advanceTimersByTimeAsync(60_000);
					expect(saved.at(-1)).toBe(String(steps.length - 1));
					expect(saved.map(Number)).toEqual([...saved.map(Number)].sort((a, b) => a - b));
				},
			),
			{ numRuns: 60 },
		);
	});
});
