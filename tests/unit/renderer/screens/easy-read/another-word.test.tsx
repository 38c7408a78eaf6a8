import { beforeEach, expect, it, vi } from "vitest";
import { HardWords } from "../../../../../renderer/screens/plan/easy-read/HardWords.tsx";
import type { OpenPlan } from "../../../../../renderer/store/open-plan.ts";
import type { Refused } from "../../../../../renderer/store/open-words.ts";
import { drawn, openedPlan } from "../drawn.tsx";

interface Box {
	readonly keep: () => void;
	readonly refused: () => Refused | null;
}
const boxes = vi.hoisted(() => {
	vi.stubGlobal("window", new EventTarget());
	vi.stubGlobal("navigator", { platform: "", userAgent: "" });
	return new Map<string, unknown>();
});
vi.mock("../../../../../renderer/screens/plan/use-keep-on-lock.ts", () => ({
	useKeepOnLock: (name: string, keep: () => void, more: object) => boxes.set(name, { keep, ...more }),
}));
vi.mock("../../../../../renderer/screens/plan/PartPage.tsx", () => ({
	PartPage: ({ children }: { children: unknown }) => children,
}));
vi.mock("../../../../../renderer/ui/keys.ts", () => ({ useKeys: () => undefined }));

let open: OpenPlan;
beforeEach(() => {
	open = openedPlan();
});

/** What stands in the box of another word, as lock finds it. */
function box(): Box {
	drawn(open, <HardWords words={{ offered: [], list: [] } as never} lastLine={null} />);
	return boxes.get("easy-word-new") as Box;
}

it("a word and what it means, typed and left, are in the list at lock", () => {
	open.draft("easy-word-new", "Thursdays");
	open.draft("easy-word-means", "The day of my choir.");
	box().keep();
	expect(open.record.plan.easyRead.words).toMatchObject([{ word: "Thursdays", means: "The day of my choir." }]);
	expect(open.record.drafts).toEqual({});
});

it("half of it waits as it was typed, and is asked for before the page is left", () => {
	open.draft("easy-word-new", "Thursdays");
	const { keep, refused } = box();
	keep();
	expect(open.record.plan.easyRead.words).toEqual([]);
	expect(open.draftOf("easy-word-new")).toBe("Thursdays");
	expect(refused()?.typed).toContain("Type what it means.");
});
