import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addAction, moveAction, newGoal } from "../../../../renderer/store/edits/goals.ts";
import { beginTalk, endTalk, setTalkShape } from "../../../../renderer/store/edits/talks.ts";
import {
	addTranslation,
	keepWords,
	mistyped,
	moveWords,
	newQuote,
	removeWords,
	reword,
} from "../../../../renderer/store/edits/words.ts";
import { growIntoMatter, meanCard, pickWorry, putInOrder } from "../../../../renderer/store/edits/worries.ts";
import { readRoute, writeRoute } from "../../../../renderer/store/route.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { keptWords, type PlaceId, placeIdSchema } from "../../../../shared/guide/places.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Id } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Talk } from "../../../../shared/plan/talks.ts";
import { type Instant, instantNow } from "../../../../shared/plan/time.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const staff = { name: "Priya Nair", role: "practice nurse" };
const blank = () =>
	blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: "1951-06-09" },
		staff,
		"full",
		clock,
	);
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "life.first" });
const afterEdit = (plan: Plan, edit: { changes: Parameters<typeof applyChanges>[1] }) =>
	applyChanges(plan, edit.changes).plan;
const words = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 80 })
	.filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));

const keep = (plan: Plan, place: PlaceId, text: string): Plan =>
	afterEdit(plan, keepWords(plan, place, "a place", said(text), clock));
const withTalk = () => applyChanges(blank(), beginTalk(blank(), staff, clock)).plan;
const place = fc.constantFrom(...placeIdSchema.options);

describe("kept words", () => {
	it("are kept letter for letter in every place, with who typed them, how and when", () => {
		fc.assert(
			fc.property(place, words, (where, text) => {
				const [kept] = keptWords(keep(withTalk(), where, text));
				expect(kept?.place).toBe(where);
				expect(kept?.quote).toMatchObject({
					text,
					how: "said",
					typedBy: { kind: "staff", ...staff },
					spokenBy: { kind: "me" },
				});
			}),
		);
	});

	it("that somebody wrote were typed by whoever wrote them; by staff for whoever is only named", () => {
		const siobhan = { kind: "contact" as const, contactId: "6e5f1c0a-3d7b-4c1e-9a52-0b8d4e7f1a23" as Id };
		const raj = { kind: "other" as const, name: "Raj", relation: "next door" };
		const typist = (spokenBy: Who) => newQuote(blank(), { ...said("well"), how: "written", spokenBy }, clock).typedBy;
		expect(typist({ kind: "me" })).toEqual({ kind: "me" });
		expect(typist(siobhan)).toEqual(siobhan);
		expect(typist(raj)).toEqual({ kind: "staff", ...staff });
	});

	it("keep the earlier words when the person wants others, and never name them in undo", () => {
		fc.assert(
			fc.property(place, words, words, (where, one, two) => {
				const first = keep(withTalk(), where, one);
				const [kept] = keptWords(first);
				if (!kept) throw new Error("not kept");
				const edit = reword(first, kept.at, kept.quote, said(two), clock);
				const [after] = keptWords(afterEdit(first, edit));
				expect(after?.quote).toMatchObject({ text: two, earlier: [{ text: one }] });
				expect(edit.label).toBe("changed kept words");
			}),
		);
	});

	it("are no longer of the person's own hand when others were told to whoever types", () => {
		const plan = withTalk();
		const written = { ...said("Wen its raining"), how: "written" as const };
		const first = afterEdit(plan, keepWords(plan, "hopes", "a place", written, clock));
		const [kept] = keptWords(first);
		if (!kept) throw new Error("not kept");
		expect(kept.quote).toMatchObject({ how: "written", typedBy: { kind: "me" } });
		const [after] = keptWords(afterEdit(first, reword(first, kept.at, kept.quote, said("When its raining"), clock)));
		expect(after?.quote).toMatchObject({ how: "said", typedBy: { kind: "staff", name: staff.name } });
		expect(after?.quote.earlier).toMatchObject([{ how: "written", typedBy: { kind: "me" } }]);
	});

	it("came as words come now when others are said at a later talk; the earlier keep theirs, and so does a slip", () => {
		const plan = withTalk();
		const through = { ...said("Bun"), how: "interpreter" as const, through: "Almaz Berhe" };
		const first = afterEdit(plan, keepWords(plan, "hopes", "a place", through, clock));
		const [before] = first.talks.held;
		if (!before) throw new Error("no talk");
		const ended = afterEdit(first, endTalk(before, instantNow(clock)));
		const second = applyChanges(ended, beginTalk(ended, staff, clock)).plan;
		const [kept] = keptWords(second);
		if (!kept) throw new Error("not kept");
		const [again] = keptWords(afterEdit(second, reword(second, kept.at, kept.quote, said("Coffee"), clock)));
		expect(again?.quote).toMatchObject({ how: "said", through: null, talkId: second.talks.held[1]?.id });
		expect(again?.quote.earlier).toMatchObject([{ text: "Bun", how: "interpreter" }]);
		const [slip] = keptWords(afterEdit(second, mistyped(kept.at, kept.quote, "Buna", staff)));
		expect(slip?.quote).toMatchObject({ how: "interpreter", through: "Almaz Berhe", talkId: before.id });
	});

	it("lose their English when the person wants others, and keep it when a slip is put right", () => {
		const first = keep(withTalk(), "hopes", "Cerdded");
		const [untold] = keptWords(first);
		if (!untold) throw new Error("not kept");
		const english = { language: "en-GB", text: "Walking", by: "Mair Lewis" };
		const told = afterEdit(first, addTranslation(untold.at, untold.quote, english, clock));
		const [kept] = keptWords(told);
		if (!kept) throw new Error("not told");
		const left = (edit: ReturnType<typeof reword>) =>
			keptWords(afterEdit(told, edit))[0]?.quote.translations.map(({ text }) => text);
		expect(left(reword(told, kept.at, kept.quote, said("Canu"), clock))).toEqual([]);
		expect(left(mistyped(kept.at, kept.quote, "Cerdded.", staff))).toEqual(["Walking"]);
	});

	it("keep their place among the others when they are corrected, and a slip stays said when it was", () => {
		fc.assert(
			fc.property(words, words, words, fc.boolean(), (one, two, other, isSlip) => {
				const at = (minute: number) => ({ now: () => new Date(2027, 0, 12, 14, minute) });
				const talking = withTalk();
				const first = afterEdit(talking, keepWords(talking, "hopes", "a place", said(one), at(1)));
				const both = afterEdit(first, keepWords(first, "hopes", "a place", said(two), at(2)));
				const [kept] = keptWords(both);
				if (!kept) throw new Error("not kept");
				const edit = isSlip
					? mistyped(kept.at, kept.quote, other, staff)
					: reword(both, kept.at, kept.quote, said(other), at(3));
				const after = keptWords(afterEdit(both, edit));
				expect(after.map(({ quote }) => quote.text)).toEqual([other, two]);
				expect(after[0]?.quote.earlier).toMatchObject([{ text: one }]);
				if (isSlip) expect(after[0]?.quote.keptAt).toBe(kept.quote.keptAt);
			}),
		);
	});

	it("go to any other place whole, and come back by undo as they were", () => {
		fc.assert(
			fc.property(place, place, words, (from, to, text) => {
				const first = keep(withTalk(), from, text);
				const [kept] = keptWords(first);
				if (!kept) throw new Error("not kept");
				const moved = applyChanges(first, moveWords(first, kept, to, "elsewhere").changes);
				const all = keptWords(moved.plan);
				expect(all).toHaveLength(1);
				expect(all[0]).toMatchObject({ place: to, quote: kept.quote });
				expect(applyChanges(moved.plan, moved.inverse).plan).toEqual(first);
			}),
		);
	});

	it("leave the first page and the goals that stood on them when taken out", () => {
		let plan = keep(withTalk(), "matter.love", "Biscuit");
		const [kept] = keptWords(plan);
		if (!kept) throw new Error("not kept");
		plan = applyChanges(plan, [{ op: "set", at: ["firstPage", "quoteId"], value: kept.quote.id }]).plan;
		const gone = afterEdit(plan, removeWords(plan, kept));
		expect(gone.matters).toEqual([]);
		expect(gone.firstPage.quoteId).toBeNull();
	});

	it("of a card that the person means as it is are the card's, given by pointing, and only once somebody says so", () => {
		let plan = withTalk();
		plan = afterEdit(plan, pickWorry(plan, "sleep") ?? { changes: [] });
		const [worry] = plan.worries;
		if (!worry) throw new Error("no worry");
		expect(worry.quote).toBeNull();
		plan = afterEdit(plan, meanCard(plan, worry, "Sleep and rest", staff, clock) ?? { changes: [] });
		const quote = { text: "Sleep and rest", how: "pictures", spokenBy: { kind: "me" }, language: "en-GB" };
		expect(plan.worries).toMatchObject([{ id: worry.id, quote }]);
		const [meant] = plan.worries;
		expect(meant && meanCard(plan, meant, "Sleep and rest", staff, clock)).toBeNull();
	});

	it("of a worry picked by its card go to that card; what it grows into has words of its own", () => {
		let plan = withTalk();
		plan = afterEdit(plan, pickWorry(plan, "money") ?? { changes: [] });
		expect(pickWorry(plan, "money")).toBeNull();
		plan = keep(plan, "worry.money", "The meter");
		expect(plan.worries).toHaveLength(1);
		const [worry] = plan.worries;
		if (!worry) throw new Error("no worry");
		plan = afterEdit(plan, growIntoMatter(plan, worry) ?? { changes: [] });
		expect(plan.matters).toMatchObject([{ fromWorryId: worry.id, quote: { text: "The meter" } }]);
		expect(plan.matters[0]?.quote.id).not.toBe(worry.quote?.id);
		plan = afterEdit(plan, putInOrder(plan, worry.id, true));
		expect(plan.worries[0]?.order).toBe(1);
		expect(afterEdit(plan, putInOrder(plan, worry.id, false)).worries[0]?.order).toBeNull();
	});
});

describe("actions", () => {
	it("stand in the order me, family and friends, others, however they come", () => {
		const groups = fc.array(fc.constantFrom("me" as const, "mine" as const, "others" as const), { maxLength: 8 });
		fc.assert(
			fc.property(
				groups,
				fc.array(fc.tuple(fc.nat(7), fc.constantFrom("up" as const, "down" as const)), { maxLength: 6 }),
				(order, moves) => {
					const { goal, edit } = newGoal(blank(), said("I want to walk Biscuit to the canal"), clock);
					let plan = afterEdit(blank(), edit);
					for (const group of order) {
						const current = plan.goals[0];
						if (!current) throw new Error("no goal");
						plan = afterEdit(
							plan,
							addAction(
								current,
								{
									group,
									owner: group === "me" ? { kind: "me" } : { kind: "other", name: "Raj", relation: "" },
									text: "walk",
									when: null,
									asked: null,
									agreed: null,
								},
								clock,
							).edit,
						);
					}
					for (const [index, way] of moves) {
						const current = plan.goals[0];
						const action = current?.actions[index];
						const move = current && action ? moveAction(current, action, way) : null;
						if (move) plan = afterEdit(plan, move);
					}
					const rank = { me: 0, mine: 1, others: 2 };
					const ranks = (plan.goals.find((candidate) => candidate.id === goal.id)?.actions ?? []).map(
						(action) => rank[action.group],
					);
					expect(ranks).toEqual([...ranks].sort());
					expect(ranks).toHaveLength(order.length);
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("the talk", () => {
	it("begins one talk a day", () => {
		const plan = applyChanges(blank(), beginTalk(blank(), staff, clock)).plan;
		expect(plan.talks.held).toHaveLength(1);
		expect(beginTalk(plan, staff, clock)).toEqual([]);
	});

	it("has the time that was chosen for the one before", () => {
		const plan = withTalk();
		const short = afterEdit(plan, setTalkShape(plan.talks.held.at(-1) as Talk, 10));
		const later = { now: () => new Date(2027, 0, 13, 9) };
		const next = applyChanges(short, beginTalk(short, staff, later)).plan;
		expect(next.talks.held.map(({ shape }) => shape)).toEqual([10, 10]);
	});

	it("ends when somebody says so, and goes on when they say that", () => {
		const plan = withTalk();
		const talkOf = ({ talks }: Plan) => talks.held.at(-1) as Talk;
		const ended = afterEdit(plan, endTalk(talkOf(plan), "2027-01-12T15:20:00.000Z" as Instant));
		expect(talkOf(ended).endedAt).toBe("2027-01-12T15:20:00.000Z");
		expect(afterEdit(ended, endTalk(talkOf(ended), null))).toEqual(plan);
	});
});

describe("after the end of a talk", () => {
	const ended = () => {
		const plan = withTalk();
		return afterEdit(plan, endTalk(plan.talks.held[0] as Talk, "2027-01-12T15:20:00.000Z" as Instant));
	};
	const keptIn = (plan: Plan, at = clock) =>
		afterEdit(plan, keepWords(plan, "matter.know-about-me", "About me", said("The sea"), at)).matters.at(-1)?.quote
			.talkId;

	it("what is kept is no part of it, and of none on another day", () => {
		expect(keptIn(withTalk())).not.toBeNull();
		expect(keptIn(ended())).toBeNull();
		expect(keptIn(withTalk(), { now: () => new Date(2027, 0, 13, 9) })).toBeNull();
	});

	it("another begins on the same day", () => {
		const over = ended();
		const plan = applyChanges(over, beginTalk(over, staff, clock)).plan;
		expect(plan.talks.held.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
	});
});

describe("the place", () => {
	it("comes back from its text, and holds ids only", () => {
		const id = crypto.randomUUID();
		for (const route of [
			{ screen: "talk", stage: "life", questionId: "life.miss" },
			{ screen: "goal", goalId: id, part: 4 },
			{ screen: "goal", goalId: null, part: 1 },
			{ screen: "part", part: "agree", itemId: "yes" },
		] as const) {
			expect(readRoute(writeRoute(route))).toEqual(route);
		}
		expect(readRoute("anything else")).toEqual({ screen: "talk", stage: "life", questionId: null });
	});
});
