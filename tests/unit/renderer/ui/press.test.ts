import { expect, it, vi } from "vitest";

vi.hoisted(() => vi.stubGlobal("window", new EventTarget()));
const { afterPress } = await import("../../../../renderer/ui/press.ts");

const send = (name: string) => window.dispatchEvent(new Event(name));

it("waits while a button is down, is done when it is let go, and a press before it lets nothing go", () => {
	vi.useFakeTimers();
	const done: string[] = [];
	afterPress(() => done.push("no button down"));
	expect(done).toEqual(["no button down"]);
	send("mousedown");
	afterPress(() => done.push("first"));
	vi.advanceTimersByTime(200);
	expect(done).toHaveLength(1);
	send("mouseup");
	expect(done).toEqual(["no button down", "first"]);
	vi.advanceTimersByTime(700);
	send("mousedown");
	afterPress(() => done.push("second"));
	// A second since the first press, and a moment since this one.
	vi.advanceTimersByTime(200);
	expect(done).not.toContain("second");
	vi.advanceTimersByTime(800);
	expect(done).toContain("second");
	vi.useRealTimers();
});
