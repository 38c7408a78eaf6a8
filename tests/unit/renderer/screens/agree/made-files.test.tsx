/** A row of copies names the files that its copy was made as; what was made and undone is said to be there still. */
import { beforeEach, expect, it, vi } from "vitest";
import { CopiesPage } from "../../../../../renderer/screens/plan/agree/CopiesPage.tsx";
import { type Maker, useMaking } from "../../../../../renderer/screens/plan/agree/use-making.ts";
import { app, empty } from "../../../../../renderer/store/app-state.ts";
import { giveCopies, newCopy, putCopy } from "../../../../../renderer/store/edits/copies.ts";
import { set } from "../../../../../renderer/store/edits/edit.ts";
import type { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import { answered } from "../../../../../renderer/store/room.ts";
import { lys } from "../../../../support/composed.ts";
import { clock, must, staff } from "../../store/edits/support.ts";
import { drawn, openedPlan } from "../drawn.tsx";

const folder = vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
	return { files: [] as string[] };
});
// Drawn once: nothing is listened to.
vi.mock("../../../../../renderer/store/observable.ts", async (original) => ({
	...(await original<typeof import("../../../../../renderer/store/observable.ts")>()),
	useObservable: <T,>(observable: { readonly get: () => T }) => observable.get(),
}));
vi.mock("../../../../../renderer/store/exporter.ts", () => ({
	makeCopy: async () => ({ bytes: new Uint8Array(), pages: 1, warnings: [] }),
}));
vi.mock("../../../../../renderer/store/platform/index.ts", () => ({
	platform: {
		onLockNow: () => {},
		onClosing: () => {},
		saveFiles: async () => ({
			existing: [...folder.files],
			write: async (name: string) => void folder.files.push(name),
		}),
	},
}));

beforeEach(() => {
	folder.files.length = 0;
});

/** One copy, of the person's own plan, decided and not made. */
function opened(): OpenPlan {
	const plan = { ...lys(), agreement: { ...lys().agreement, copies: [] }, team: { ...lys().team, contacts: [] } };
	const open = openedPlan(plan);
	app.set({ ...empty, phase: "open", open });
	answered(open);
	const { label, changes } = putCopy(plan, { ...newCopy(plan, { kind: "me" }), forms: ["pdf"] });
	open.act(label, changes);
	return open;
}
const copyOf = (open: OpenPlan) => must(open.record.plan.agreement.copies[0]);
async function make(open: OpenPlan): Promise<string> {
	const makers: Maker[] = [];
	function Makes() {
		makers.push(useMaking());
		return null;
	}
	drawn(open, <Makes />);
	const before = copyOf(open).exportId;
	must(makers[0]).make([copyOf(open)]);
	await vi.waitFor(() => expect(copyOf(open).exportId).not.toBe(before));
	return must(folder.files.at(-1));
}
const row = (open: OpenPlan): string =>
	must(/<tbody>(.*)<\/tbody>/u.exec(drawn(open, <CopiesPage part="copies" itemId={null} />))?.[1])
		.replaceAll(/<[^>]+>/gu, " ")
		.replaceAll(/\s+/gu, " ");
const STILL = "Not this copy any more, and still where it was put: ";

it("names the file of before once the making after it was undone, and says that the undone one is there", async () => {
	const open = opened();
	const first = await make(open);
	open.act("changed words", [set(["matters"], open.record.plan.matters.slice(1))]);
	expect(row(open)).toContain("The plan has changed since");
	const second = await make(open);
	expect(second).not.toBe(first);
	expect(row(open)).toContain(`${second} Nothing has changed since this was made`);
	expect(row(open)).not.toContain(first);
	open.undo("undo");
	expect(open.state.get().said).toMatch(/made\. What was made is still where it was put$/);
	open.undo("undo");
	expect(row(open)).toContain(`${first} Nothing has changed since this was made ${STILL}${second}`);
	open.undo("redo");
	open.undo("redo");
	expect(row(open)).toContain(`${second} Nothing has changed since this was made`);
	expect(row(open)).not.toContain(STILL);
});

it("names none where all of it was undone, and none of what it was decided before", async () => {
	const open = opened();
	const first = await make(open);
	open.undo("undo");
	expect(row(open)).toContain(`Not given yet ${STILL}${first}`);
	open.undo("redo");
	const { label, changes } = giveCopies(open.record.plan, new Set([copyOf(open).id]), staff, clock);
	open.act(label, changes);
	expect(row(open)).toContain(first);
	expect(row(open)).not.toContain(STILL);
});
