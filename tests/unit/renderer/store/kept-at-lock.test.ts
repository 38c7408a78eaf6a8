/** Words that lock kept are marked until somebody has looked at them; words that somebody kept never are. */
import { expect, it } from "vitest";
import { keepTellBack } from "../../../../renderer/store/edits/agreement.ts";
import { keepWords, mistyped, removeWords } from "../../../../renderer/store/edits/words.ts";
import { asWhole, KEPT_AT_LOCK, mayBeUnfinished } from "../../../../renderer/store/kept-at-lock.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { newRecord } from "../../../../shared/changes/record.ts";
import { keptWords } from "../../../../shared/guide/places.ts";
import { blank, clock, said, staff } from "./edits/support.ts";

function opened() {
	const session = { save: async () => ({ rev: 2 }) } as never;
	const open = new OpenPlan(session, newRecord(blank()), 1, clock);
	const keep = (text: string) => {
		const edit = keepWords(open.record.plan, "worry.home", "Home", said(text), clock);
		open.act(edit.label, edit.changes);
	};
	/** A box with something in it, as it stands on the screen. */
	const leave = (text: string) => {
		let isLeft = true;
		open.words.hold("words:mind", {
			keep: () => {
				if (isLeft) keep(text);
				isLeft = false;
			},
			hasDraft: () => isLeft,
		});
	};
	const marked = () =>
		keptWords(open.record.plan).flatMap(({ quote }) =>
			mayBeUnfinished(open.record.drafts[KEPT_AT_LOCK], quote) ? [quote.text] : [],
		);
	return { open, keep, leave, marked };
}

it("marks what stood in a box at lock, and neither what was kept before nor what the next question kept", () => {
	const { open, keep, leave, marked } = opened();
	keep("The stairs");
	leave("The dark");
	open.words.keepShown();
	open.keepLeftWords();
	expect(marked()).toEqual([]);
	leave("Tell Abena I am fi");
	open.keepLeftWords();
	expect(marked()).toEqual(["Tell Abena I am fi"]);
	leave("I go to");
	open.keepLeftWords();
	expect(marked()).toEqual(["Tell Abena I am fi", "I go to"]);
});

it("is asked no more once they are whole, are finished, or are gone", () => {
	const { open, leave, marked } = opened();
	for (const text of ["One", "Two", "Three"]) {
		leave(text);
		open.keepLeftWords();
	}
	const at = (text: string) => {
		const found = keptWords(open.record.plan).find(({ quote }) => quote.text === text);
		if (!found) throw new Error(text);
		return found;
	};
	open.draft(KEPT_AT_LOCK, asWhole(open.record.drafts[KEPT_AT_LOCK], at("One").quote));
	expect(marked()).toEqual(["Two", "Three"]);
	const two = at("Two");
	open.act("", mistyped(two.at, two.quote, "Two of them", staff).changes);
	expect(marked()).toEqual(["Three"]);
	open.act("", removeWords(open.record.plan, at("Three")).changes);
	leave("Four");
	open.keepLeftWords();
	expect(marked()).toEqual(["Four"]);
	expect(JSON.parse(open.record.drafts[KEPT_AT_LOCK] ?? "")).toHaveLength(1);
});

it("marks words that stood half put in other words at lock, and what was said about the planning", () => {
	const { open, keep, marked } = opened();
	keep("The stairs");
	const [stairs] = keptWords(open.record.plan);
	if (!stairs) throw new Error("no words");
	let isLeft = true;
	open.words.hold("box", {
		keep: () => {
			if (isLeft) {
				open.act("", mistyped(stairs.at, stairs.quote, "The stairs, and the", staff).changes);
				open.act("", keepTellBack(open.record.plan, said("Abena rings on"), clock).changes);
			}
			isLeft = false;
		},
		hasDraft: () => isLeft,
	});
	open.keepLeftWords();
	const told = open.record.plan.agreement.teachBack?.quote;
	expect(marked()).toEqual(["The stairs, and the"]);
	expect(told && mayBeUnfinished(open.record.drafts[KEPT_AT_LOCK], told)).toBe(true);
	// Ids, and never words.
	expect(open.record.drafts[KEPT_AT_LOCK]).not.toMatch(/stairs|Abena/);
	const [now] = keptWords(open.record.plan);
	if (!now) throw new Error("no words");
	open.act("", mistyped(now.at, now.quote, "The stairs, and the bath", staff).changes);
	expect(marked()).toEqual([]);
});

it("a draft that cannot be read marks nothing", () => {
	const { open, leave, marked } = opened();
	leave("The dark");
	open.keepLeftWords();
	open.draft(KEPT_AT_LOCK, "{");
	expect(marked()).toEqual([]);
	open.draft(KEPT_AT_LOCK, '{"a":1}');
	expect(marked()).toEqual([]);
});
