/** Who works here, when two things of it change at once. */
import { expect, it, vi } from "vitest";
import type { Row } from "../../../../renderer/store/records.ts";

vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("document", { documentElement: { dataset: {} } });
});
vi.mock("../../../../renderer/store/platform/index.ts", () => ({
	platform: { kind: "desktop", onLockNow: () => undefined, onClosing: () => undefined },
}));
const saved: { id: string; body: unknown; summary: Row }[] = [];
vi.mock("../../../../renderer/store/vault/session.ts", () => {
	const session = {
		list: async () => ({ summaries: saved.map(({ id, summary }) => ({ id, summary })), refused: [], repaired: 0 }),
		load: async (id: string) => ({ ...saved.findLast((one) => one.id === id), person: "p", rev: 1 }),
		// A disk takes its time.
		save: async (one: (typeof saved)[number]) => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			saved.push(one);
			return { rev: saved.length };
		},
	};
	return { openVault: () => ({ state: async () => "new", create: async () => session, unlock: async () => session }) };
});
const { changeProfile, changeWorker, closePlan, createVault } = await import("../../../../renderer/store/app.ts");
const { app } = await import("../../../../renderer/store/app-state.ts");

it("whoever types from now on stays so when the plan is closed in the same moment, and so does the size", async () => {
	await createVault("violet kettle", "CODE", { name: "Priya Nair", role: "practice nurse", organisation: "" });
	const closing = closePlan();
	await Promise.all([changeWorker({ name: "Gareth Moyo", role: "social prescriber" }), changeProfile({ size: 130 })]);
	await closing;
	expect(app.get().profile).toMatchObject({ name: "Gareth Moyo", size: 130, resume: null });
	expect(saved.at(-1)?.body).toMatchObject({ profile: { name: "Gareth Moyo", size: 130, resume: null } });
});
