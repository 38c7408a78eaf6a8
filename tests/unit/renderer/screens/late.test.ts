/** The screens of an open vault: brought once, and said where they cannot be had. */
import { beforeEach, expect, test, vi } from "vitest";

const OPENED = "../../../../renderer/screens/Opened.tsx";

beforeEach(() => vi.resetModules());

const fresh = () => import("../../../../renderer/screens/late.ts");

test("nothing is here before it is asked for; asked for twice, it comes once", async () => {
	let times = 0;
	vi.doMock(OPENED, () => {
		times += 1;
		return { Opened: () => null };
	});
	const { bringScreens, late } = await fresh();
	expect(late.get()).toEqual({ Opened: null, isMissing: false });
	expect(times).toBe(0);
	await Promise.all([bringScreens(), bringScreens()]);
	expect(late.get()).toEqual({ Opened: expect.any(Function), isMissing: false });
	expect(times).toBe(1);
});

test("screens that cannot be had are said to be missing, and nothing is thrown", async () => {
	vi.doMock(OPENED, () => {
		throw new Error("not there");
	});
	const { bringScreens, late } = await fresh();
	await bringScreens();
	expect(late.get()).toEqual({ Opened: null, isMissing: true });
});
