import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useToday, watchDay } from "../../../../renderer/ui/use-today.ts";

vi.stubGlobal("window", new EventTarget());
beforeEach(() => {
	vi.useFakeTimers({ now: new Date(2027, 0, 12, 23, 59, 40) });
});
afterEach(() => {
	vi.useRealTimers();
});

const Day = () => <p>{useToday()}</p>;

it("a screen that stands there at midnight looks again", () => {
	const look = vi.fn();
	const stop = watchDay(look);
	vi.advanceTimersByTime(60_000);
	expect(look).toHaveBeenCalled();
	expect(renderToStaticMarkup(<Day />)).toBe("<p>2027-01-13</p>");
	stop();
	look.mockClear();
	vi.advanceTimersByTime(600_000);
	expect(look).not.toHaveBeenCalled();
});

it("whoever comes back to the window in the morning sees the day at once", () => {
	const look = vi.fn();
	const stop = watchDay(look);
	window.dispatchEvent(new Event("focus"));
	expect(look).toHaveBeenCalledOnce();
	stop();
	window.dispatchEvent(new Event("focus"));
	expect(look).toHaveBeenCalledOnce();
});
