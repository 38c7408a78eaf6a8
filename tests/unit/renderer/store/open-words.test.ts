/** What is typed in any box, on any page or sheet, is a quote after lock: letter for letter, once. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { type OpenBox, OpenWords } from "../../../../renderer/store/open-words.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { blank, clock } from "./edits/support.ts";

/** Boxes as screens have them: what is typed is a draft under the box's name until it is kept. */
function page() {
	const words = new OpenWords();
	const drafts = new Map<string, string>();
	const kept: string[] = [];
	const shown = new Map<string, () => void>();
	const keep = (name: string) => {
		const text = drafts.get(name);
		if (text === undefined) return;
		kept.push(text);
		drafts.delete(name);
	};
	const leave = (name: string) => {
		shown.get(name)?.();
		shown.delete(name);
	};
	const show = (name: string) => {
		leave(name);
		shown.set(name, words.hold(name, { keep: () => keep(name), hasDraft: () => drafts.has(name) }));
	};
	const lock = () => {
		words.keepLeft();
		words.keepShown();
	};
	return { words, drafts, kept, shown, keep, leave, show, lock };
}

const step = fc.record({
	name: fc.constantFrom("words:life", "quote:one", "words-ido-serious", "risk-want"),
	what: fc.constantFrom("show", "show", "type", "type", "enter", "leave", "next", "lock"),
});

describe("boxes at lock", () => {
	it("keeps every draft once, in whatever order boxes came and went", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const { words, drafts, kept, shown, keep, leave, show, lock } = page();
				const typed: string[] = [];
				for (const [at, { name, what }] of steps.entries()) {
					if (what === "show") show(name);
					if (what === "type" && shown.has(name) && !drafts.has(name)) {
						drafts.set(name, `words ${at}`);
						typed.push(`words ${at}`);
					}
					if (what === "enter" && shown.has(name)) keep(name);
					if (what === "leave") leave(name);
					if (what === "next") {
						words.keepShown();
						expect([...drafts.keys()].filter((one) => shown.has(one))).toEqual([]);
					}
					if (what === "lock") {
						lock();
						expect(drafts.size).toBe(0);
					}
				}
				lock();
				lock();
				expect(kept.toSorted()).toEqual(typed.toSorted());
			}),
		);
	});

	it("is not held up by a box that cannot be kept: it stays a draft, and the others are kept", () => {
		const { words, drafts, kept, show, lock } = page();
		const refuse = vi.fn(() => {
			throw new Error("refused");
		});
		words.hold("refused", { keep: refuse, hasDraft: () => true });
		show("words:life");
		drafts.set("words:life", "Sundays at Jo’s");
		lock();
		expect(refuse).toHaveBeenCalledOnce();
		expect(kept).toEqual(["Sundays at Jo’s"]);
	});

	it("lets another box take the place of one of its name", () => {
		const { words, drafts, kept, show, lock } = page();
		const old = vi.fn();
		const leaveOld = words.hold("words:life", { keep: old, hasDraft: () => drafts.has("words:life") });
		drafts.set("words:life", "begun in the talk");
		show("words:life");
		leaveOld();
		lock();
		expect(old).not.toHaveBeenCalled();
		expect(kept).toEqual(["begun in the talk"]);
	});

	it("keeps a box once, also where keeping it goes on to a page before which all are kept", () => {
		const { words, drafts, kept, show } = page();
		const goesOn = vi.fn(() => words.keepShown());
		words.hold("paper", { keep: goesOn, hasDraft: () => true });
		show("words:life");
		drafts.set("words:life", "Sundays at Jo’s");
		words.keepShown();
		expect(goesOn).toHaveBeenCalledOnce();
		expect(kept).toEqual(["Sundays at Jo’s"]);
		words.keepOne("paper");
		expect(goesOn).toHaveBeenCalledTimes(2);
	});

	it("passes over a box that was left with nothing in it", () => {
		const { words, lock } = page();
		const keep = vi.fn();
		words.hold("empty", { keep, hasDraft: () => false })();
		lock();
		expect(keep).not.toHaveBeenCalled();
	});
});

describe("before a page is left", () => {
	const box = (typed: string, rest: Partial<OpenBox> = {}) => {
		const tell = vi.fn();
		return {
			tell,
			box: { keep: () => undefined, hasDraft: () => typed !== "", refused: () => ({ typed, tell }), ...rest },
		};
	};

	it("says what is not kept at its box, once for what stands there, and again when that is another", () => {
		const words = new OpenWords();
		let typed = "June 2026";
		const tell = vi.fn();
		words.hold("result-on", { keep: () => undefined, hasDraft: () => true, refused: () => ({ typed, tell }) });
		expect(words.holdsUp()).toBe(true);
		expect(tell).toHaveBeenCalledOnce();
		expect(words.holdsUp()).toBe(false);
		typed = "Juno 2026";
		expect(words.holdsUp()).toBe(true);
		expect(tell).toHaveBeenCalledTimes(2);
	});

	it("says it at every box that refuses, the first one last, so that it has the focus", () => {
		const words = new OpenWords();
		const told: string[] = [];
		for (const name of ["one", "two"])
			words.hold(name, {
				keep: () => undefined,
				hasDraft: () => true,
				refused: () => ({ typed: name, tell: () => told.push(name) }),
			});
		expect(words.holdsUp()).toBe(true);
		expect(told).toEqual(["two", "one"]);
	});

	it("keeps a form that begins something, and leaves words half said as they are", () => {
		const words = new OpenWords();
		const [form, said] = [vi.fn(), vi.fn()];
		words.hold("view", { keep: form, hasDraft: () => true, refused: () => null, isForm: true });
		words.hold("words:life", { keep: said, hasDraft: () => true });
		expect(words.holdsUp()).toBe(false);
		expect(form).toHaveBeenCalledOnce();
		expect(said).not.toHaveBeenCalled();
	});

	it("is held up by nothing that is on the screen no more, nor while all is being kept at lock", () => {
		const words = new OpenWords();
		const left = box("07700 9");
		words.hold("phone", left.box)();
		expect(words.holdsUp()).toBe(false);
		const shown = box("0770");
		words.hold("call", { ...shown.box, keep: () => expect(words.holdsUp()).toBe(false) });
		words.keepShown();
		expect(shown.tell).not.toHaveBeenCalled();
	});
});

it("what was left on another page is kept without going there", () => {
	const save = async () => ({ rev: 1 });
	const open = new OpenPlan({ save } as never, newRecord(blank()), 1, clock);
	open.go({ screen: "part", part: "changes", itemId: null });
	const { route } = open.state.get();
	const left = vi.fn(() => open.go({ screen: "goal", goalId: null, part: 2 }));
	open.words.hold("goal-words", { keep: left, hasDraft: () => true })();
	const shown = vi.fn();
	open.words.hold("words-quote", { keep: shown, hasDraft: () => true });
	open.keepWords();
	expect(left).toHaveBeenCalledOnce();
	expect(open.state.get().route).toEqual(route);
	expect(shown).toHaveBeenCalledOnce();
});
