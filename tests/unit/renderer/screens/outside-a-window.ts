/** Imported before a page that is drawn once, outside of a window: nothing to listen at, and nothing to hear of later. */
import { vi } from "vitest";

vi.stubGlobal("window", new EventTarget());
vi.stubGlobal("document", new EventTarget());
vi.stubGlobal("navigator", { platform: "", userAgent: "" });
vi.mock(import("../../../../renderer/store/observable.ts"), async (original) => ({
	...(await original()),
	useObservable: (observable) => observable.get(),
}));
