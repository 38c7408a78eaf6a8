/** Who works here, when two things of it change at once; plans that are opened and put away in a hurry. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Row } from "../../../../renderer/store/records.ts";

const ends = vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("document", { documentElement: { dataset: {} } });
	return vi.fn(async () => undefined);
});
vi.mock("../../../../renderer/store/platform/index.ts", () => ({
	platform: { kind: "desktop", onLockNow: () => undefined, onClosing: () => undefined, lock: ends },
}));
const saved: { id: string; body: unknown; summary: Row }[] = [];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** How long each list to come takes. */
const listTakes: number[] = [];
vi.mock("../../../../renderer/store/vault/session.ts", () => {
	const session = {
		list: async () => {
			await wait(listTakes.shift() ?? 0);
			return { summaries: saved.map(({ id, summary }) => ({ id, summary })), refused: [], repaired: 0 };
		},
		load: async (id: string) => {
			await wait(5);
			return { ...saved.findLast((one) => one.id === id), person: "p", rev: 1 };
		},
		// A disk takes its time.
		save: async (one: (typeof saved)[number]) => {
			await wait(5);
			saved.push(one);
			return { rev: saved.length };
		},
	};
	return { openVault: () => ({ state: async () => "new", create: async () => session, unlock: async () => session }) };
});
const { changeProfile, changeWorker, closePlan, createVault, lock, offerPlan, openPlan, start, unlock } = await import(
	"../../../../renderer/store/app.ts"
);
const { app } = await import("../../../../renderer/store/app-state.ts");

beforeEach(() => {
	saved.length = 0;
	listTakes.length = 0;
});

it("whoever types from now on stays so when the plan is closed in the same moment, and so does the size", async () => {
	await createVault("violet kettle", "CODE", { name: "Priya Nair", role: "practice nurse", organisation: "" });
	const closing = closePlan();
	await Promise.all([changeWorker({ name: "Gareth Moyo", role: "social prescriber" }), changeProfile({ size: 130 })]);
	await closing;
	expect(app.get().profile).toMatchObject({ name: "Gareth Moyo", size: 130, resume: null });
	expect(saved.at(-1)?.body).toMatchObject({ profile: { name: "Gareth Moyo", size: 130, resume: null } });
});

describe("in a hurry", () => {
	const named = (calledName: string) => ({ calledName, firstName: calledName, familyName: "", born: null });
	const idOf = (name: string): string => {
		const found = app.get().people.find(({ summary }) => summary.calledName === name);
		if (!found) throw new Error(`nobody called ${name}`);
		return found.id;
	};
	beforeEach(async () => {
		await start();
		await createVault("violet kettle", "CODE", { name: "Priya Nair", role: "practice nurse", organisation: "" });
		await offerPlan(named("Lys"));
		await offerPlan(named("Yonas"));
	});

	it("a plan that is pressed twice is opened once, and no other beside it", async () => {
		const [lys, yonas] = [idOf("Lys"), idOf("Yonas")];
		const shown = new Set<unknown>();
		const stop = app.subscribe(() => {
			if (app.get().open) shown.add(app.get().open);
		});
		await Promise.all([openPlan(lys), openPlan(lys), openPlan(yonas)]);
		stop();
		expect(shown.size).toBe(1);
		expect(app.get().open?.record.plan.about.calledName).toBe("Lys");
	});

	it("put away twice, it takes nobody else's plan with it", async () => {
		const [lys, yonas] = [idOf("Lys"), idOf("Yonas")];
		await openPlan(lys);
		listTakes.push(0, 60);
		const [first, second] = [closePlan(), closePlan()];
		await first;
		await openPlan(yonas);
		await second;
		expect(app.get().open?.record.plan.about.calledName).toBe("Yonas");
	});

	it("unlocked where it was locked, the list of people is not shown on the way", async () => {
		await openPlan(idOf("Lys"));
		await start();
		let hasShownList = false;
		const stop = app.subscribe(() => {
			const { phase, open, people } = app.get();
			if (phase === "open" && open === null && people.length > 0) hasShownList = true;
		});
		await unlock({ passphrase: "violet kettle" });
		stop();
		expect(app.get()).toMatchObject({ phase: "open", people: [] });
		expect(app.get().open?.record.plan.about.calledName).toBe("Lys");
		expect(hasShownList).toBe(false);
	});

	it("locked by the computer while it is being unlocked, it is locked", async () => {
		await openPlan(idOf("Lys"));
		await start();
		ends.mockClear();
		listTakes.push(20);
		// What is still to be opened is out of reach then.
		const unlocking = unlock({ passphrase: "violet kettle" }).catch(() => undefined);
		await wait(5);
		await lock();
		await unlocking;
		expect(ends).toHaveBeenCalledOnce();
		expect(app.get().phase).toBe("locking");
	});
});
