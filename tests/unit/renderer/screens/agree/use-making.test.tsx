import { beforeEach, expect, it, vi } from "vitest";
import { type Maker, useMaking } from "../../../../../renderer/screens/plan/agree/use-making.ts";
import { app, empty } from "../../../../../renderer/store/app-state.ts";
import { newCopy } from "../../../../../renderer/store/edits/copies.ts";
import type { Copy } from "../../../../../shared/plan/agreement.ts";
import { lys } from "../../../../support/composed.ts";
import { drawn, openedPlan } from "../drawn.tsx";

const made = vi.hoisted(() => ({ files: 0, afterEach: () => {} }));
vi.mock("../../../../../renderer/store/exporter.ts", () => ({
	makeCopy: async () => {
		made.files += 1;
		return { bytes: new Uint8Array(), pages: 1, warnings: [] };
	},
}));
vi.mock("../../../../../renderer/store/platform/index.ts", () => ({
	platform: { saveFiles: async () => ({ existing: [], write: async () => made.afterEach() }) },
}));

/** Two copies asked for, of a plan that is open. */
function twoCopies() {
	const plan = { ...lys(), agreement: { ...lys().agreement, copies: [] } };
	const open = openedPlan(plan);
	app.set({ ...empty, phase: "open", open });
	const makers: Maker[] = [];
	function Makes() {
		makers.push(useMaking());
		return null;
	}
	drawn(open, <Makes />);
	const copies = plan.team.contacts
		.slice(0, 2)
		.map(({ id }): Copy => ({ ...newCopy(plan, { kind: "contact", contactId: id }), forms: ["pdf"] }));
	return { open, maker: makers[0], copies };
}

beforeEach(() => {
	made.files = 0;
	made.afterEach = () => {};
});

it("what was made is written down in the plan", async () => {
	const { open, maker, copies } = twoCopies();
	maker?.make(copies);
	await vi.waitFor(() => expect(open.record.plan.agreement.copies).toHaveLength(2));
});

it("nothing more is made of a plan that was put away, and nothing is saved of it from here", async () => {
	const { open, maker, copies } = twoCopies();
	made.afterEach = () => app.update((value) => ({ ...value, open: null }));
	const before = open.record;
	maker?.make(copies);
	await vi.waitFor(() => expect(made.files).toBeGreaterThan(0));
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(made.files).toBe(1);
	expect(open.record).toBe(before);
});
