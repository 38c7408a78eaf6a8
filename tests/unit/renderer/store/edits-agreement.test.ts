import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anew } from "../../../../renderer/screens/plan/agree/copies.ts";
import {
	agree,
	answerBeganWithLife,
	keepTellBack,
	setLookAgain,
	setOverallConfidence,
	setVisibility,
	withdrawAgreement,
} from "../../../../renderer/store/edits/agreement.ts";
import {
	answerIn,
	heardBy,
	keepAnswers,
	keepBetter,
	type Sitting,
	setMeant,
} from "../../../../renderer/store/edits/answers.ts";
import {
	giveCopies,
	leaveOut,
	newCopy,
	noteMade,
	putCopy,
	settleCopy,
} from "../../../../renderer/store/edits/copies.ts";
import type { Edit } from "../../../../renderer/store/edits/edit.ts";
import { keepWords } from "../../../../renderer/store/edits/words.ts";
import { canonicalJson } from "../../../../shared/canonical-json.ts";
import { applyChanges } from "../../../../shared/changes/change.ts";
import { blankPlan } from "../../../../shared/plan/blank.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";

const clock = { now: () => new Date(2027, 0, 12, 14, 32) };
const staff = { name: "Priya Nair", role: "practice nurse" };
const blank = (): Plan =>
	blankPlan(
		{ firstName: "Maureen", familyName: "Adeyemi-Walsh", calledName: "Mo", born: "1951-06-09" },
		staff,
		"full",
		clock,
	);
const said = (text: string) => ({ text, how: "said" as const, staff, questionId: "read-back.next" });
const words = fc
	.string({ unit: "grapheme", minLength: 1, maxLength: 60 })
	.filter((text) => text.trim() !== "" && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));
const sitting = (isFromPaper = false): Sitting => ({
	answeredBy: "person-alone",
	inTheRoom: [],
	on: "2027-01-12" as LocalDate,
	isFromPaper,
});
const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "At home", present: [], said: null };

type Step = (plan: Plan, text: string) => Edit;
const steps: Record<string, Step> = {
	tellBack: (plan, text) => keepTellBack(plan, said(text), clock),
	tellBackWithoutWords: (plan) => keepTellBack(plan, null, clock),
	agree: (plan, text) => agree(plan, { ...yes, said: said(text) }, staff, clock),
	withdraw: (plan) => withdrawAgreement(plan, clock),
	sureOfThePlan: () => setOverallConfidence({ kind: "number", value: 8 }),
	beganWithLife: () => answerBeganWithLife("no", staff, clock),
	lookAgain: (_plan, text) =>
		setLookAgain({
			on: "2027-07-12" as LocalDate,
			time: "",
			place: "",
			arrangedBy: { kind: "other", name: text, relation: "" },
			because: text,
		}),
	hide: (plan) => setVisibility(["matters", { id: plan.matters[0]?.id ?? "" }, "quote"], { kind: "private" }),
	copy: (plan) => putCopy(plan, { ...newCopy(plan, { kind: "me" }), forms: ["docx"] }),
	changeCopy: (plan) => {
		const [copy] = plan.agreement.copies;
		return putCopy(
			plan,
			leaveOut(copy ?? newCopy(plan, { kind: "me" }), ["mind"], () => "what is on my mind"),
		);
	},
	made: (plan) => noteMade(plan, plan.agreement.copies, crypto.randomUUID()),
	give: (plan) => giveCopies(plan, new Set(plan.agreement.copies.map((copy) => copy.id)), staff, clock),
	answer: (plan) => keepAnswers(plan, sitting(), { listened: "no", "have-and-change": "mostly" }, staff),
	better: (plan, text) => {
		const answer = answerIn(plan, sitting(), "listened");
		return answer ? keepBetter(plan, answer, said(text), clock) : keepTellBack(plan, said(text), clock);
	},
};

describe("every edit of the agreement", () => {
	it("is taken back by undo letter for letter, in whatever order they come, and its name holds no word of theirs", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...Object.keys(steps)), words), { minLength: 1, maxLength: 12 }),
				(order) => {
					const first = blank();
					let plan = applyChanges(
						first,
						keepWords(first, "matter.love", "What I love", said("Biscuit"), clock).changes,
					).plan;
					const before: { text: string; inverse: ReturnType<typeof applyChanges>["inverse"] }[] = [];
					for (const [name, text] of order) {
						const edit = steps[name]?.(plan, text);
						if (!edit) continue;
						if (text.length > 3) expect(edit.label).not.toContain(text);
						const applied = applyChanges(plan, edit.changes);
						before.push({ text: canonicalJson(plan), inverse: applied.inverse });
						plan = applied.plan;
					}
					for (const { text, inverse } of before.reverse()) {
						plan = applyChanges(plan, inverse).plan;
						expect(canonicalJson(plan)).toBe(text);
					}
				},
			),
			{ numRuns: process.env.WM_LONG === "1" ? 2000 : 60 },
		);
	});
});

const afterEdit = (plan: Plan, edit: Edit): Plan => applyChanges(plan, edit.changes).plan;

describe("agreeing", () => {
	it("may have a paper of its version and day before it: after a yes of that day, or a copy, also if that was taken back", () => {
		const say = (plan: Plan, at = clock): Plan => afterEdit(plan, agree(plan, { ...yes, said: null }, staff, at));
		const tomorrow = { now: () => new Date(clock.now().getTime() + 86_400_000) };
		const once = say(blank());
		expect(once.agreement.agreed?.isAgain).toBe(false);
		expect(say(once).agreement.agreed?.isAgain).toBe(true);
		expect(say(once, tomorrow).agreement.agreed?.isAgain).toBe(false);
		const copy = { ...newCopy(once, { kind: "me" }), exportId: once.id };
		const made = { ...once, agreement: { ...once.agreement, copies: [copy] } };
		const back = afterEdit(made, withdrawAgreement(made, clock));
		expect(say(back).agreement.agreed?.isAgain).toBe(true);
		const older = { ...back, agreement: { ...back.agreement, copies: [{ ...copy, planVersion: back.version + 1 }] } };
		expect(say(older).agreement.agreed?.isAgain).toBe(false);
	});

	it("keeps how it was read back, who said yes, their words, and the version", () => {
		const plan = afterEdit(blank(), agree(blank(), { ...yes, said: said("Yes. Print it") }, staff, clock));
		expect(plan.state).toEqual({ kind: "agreed", on: "2027-01-12" });
		expect(plan.agreement.versions).toMatchObject([{ number: 1, agreedOn: "2027-01-12" }]);
		expect(plan.agreement.readBack).toEqual({ how: "aloud", on: "2027-01-12", place: "At home", present: [] });
		expect(agree(blank(), { ...yes, isPart: true, said: null }, staff, clock).changes[0]).toMatchObject({
			value: { how: "aloud", isPart: true },
		});
		expect(plan.agreement.agreed).toMatchObject({ by: { kind: "me" }, with: staff, quote: { text: "Yes. Print it" } });
	});

	it("by a representative keeps the words as the representative's", () => {
		const by = { kind: "contact", contactId: crypto.randomUUID() } as const;
		const plan = afterEdit(blank(), agree(blank(), { ...yes, by, said: said("He would want this") }, staff, clock));
		expect(plan.agreement.agreed?.quote?.spokenBy).toEqual(by);
	});

	it("telling it again keeps the earlier words behind the new ones, under one id", () => {
		fc.assert(
			fc.property(words, words, (one, two) => {
				const first = afterEdit(blank(), keepTellBack(blank(), said(one), clock));
				const second = afterEdit(first, keepTellBack(first, said(two), clock));
				expect(second.agreement.teachBack?.quote).toMatchObject({
					id: first.agreement.teachBack?.quote?.id,
					text: two,
					earlier: [{ text: one }],
				});
			}),
		);
	});
});

describe("answers", () => {
	it("are one for each question of a sitting; another takes its place, and what it was about goes with it", () => {
		let plan = afterEdit(blank(), keepAnswers(blank(), sitting(), { "have-and-change": "no" }, staff));
		const [answer] = plan.agreement.answers;
		if (!answer) throw new Error("not kept");
		plan = afterEdit(plan, setMeant(plan, answer, ["have-it", "can-change-it"]));
		expect(plan.agreement.answers).toMatchObject([{ answer: "no", about: ["have-it", "can-change-it"] }]);
		plan = afterEdit(plan, keepAnswers(plan, sitting(), { "have-and-change": "mostly" }, staff));
		expect(plan.agreement.answers).toMatchObject([{ id: answer.id, answer: "mostly", about: [] }]);
		plan = afterEdit(plan, keepAnswers(plan, sitting(true), { "have-and-change": "yes" }, staff));
		expect(plan.agreement.answers).toHaveLength(2);
		expect(plan.agreement.answers[1]).toMatchObject({ isFromPaper: true, answeredBy: "person-alone" });
	});

	it("were heard by whoever is here when each is given, and by nobody alone who is not", () => {
		const raj = { kind: "other" as const, name: "Raj", relation: "" };
		expect(heardBy(sitting(), [])).toEqual(sitting());
		// An interpreter without a name is beside them too.
		expect(heardBy(sitting(), [], true)).toMatchObject({ answeredBy: "person-with-supporter", inTheRoom: [] });
		expect(heardBy(sitting(), [raj])).toMatchObject({ answeredBy: "person-with-supporter", inTheRoom: [raj] });
		const readOut: Sitting = { ...sitting(), answeredBy: "staff-reading-out" };
		expect(heardBy(readOut, [raj])).toMatchObject({ answeredBy: "staff-reading-out", inTheRoom: [raj] });
		let plan = afterEdit(blank(), keepAnswers(blank(), heardBy(readOut, [raj]), { listened: "no" }, staff));
		plan = afterEdit(plan, keepAnswers(plan, heardBy(readOut, []), { listened: "yes" }, staff));
		expect(plan.agreement.answers).toMatchObject([{ answer: "yes", inTheRoom: [] }]);
	});

	it("written on the paper sheet are the person's words, typed by staff", () => {
		const plan = afterEdit(blank(), keepAnswers(blank(), sitting(true), { listened: "no" }, staff));
		const [answer] = plan.agreement.answers;
		if (!answer) throw new Error("not kept");
		const written = { text: "less typing", how: "written" as const, staff, questionId: "questions.better" };
		const better = afterEdit(plan, keepBetter(plan, answer, written, clock)).agreement.answers[0]?.better;
		expect(better).toMatchObject({ text: "less typing", how: "written", typedBy: { kind: "staff", name: staff.name } });
	});
});

describe("copies", () => {
	it("made are not given: that is written down when it is so", () => {
		const copy = { ...newCopy(blank(), { kind: "me" }), forms: ["docx" as const] };
		const made = afterEdit(blank(), noteMade(blank(), [copy], crypto.randomUUID()));
		expect(made.agreement.copies).toMatchObject([{ state: "not-given", on: null, by: null, planVersion: 1 }]);
		const given = afterEdit(made, giveCopies(made, new Set([copy.id]), staff, clock));
		expect(given.agreement.copies).toMatchObject([{ state: "given", on: "2027-01-12", by: staff }]);
	});

	it("that was decided on anew while its files were made stays as decided, and is still to be made", () => {
		const copy = { ...newCopy(blank(), { kind: "other", name: "Raj", relation: "" }), forms: ["pdf" as const] };
		const less = leaveOut(copy, ["health"], (part) => part);
		const during = afterEdit(blank(), putCopy(blank(), less));
		const after = afterEdit(during, noteMade(during, [copy], crypto.randomUUID()));
		expect(after.agreement.copies).toEqual([less]);
		// How it gets there, and that it did, makes no other copy of it.
		const sent = settleCopy({ ...copy, how: "by post" }, "given", staff, clock);
		const given = afterEdit(blank(), putCopy(blank(), sent));
		const exportId = crypto.randomUUID();
		expect(afterEdit(given, noteMade(given, [copy], exportId)).agreement.copies).toEqual([{ ...sent, exportId }]);
	});

	it("are given by whoever was to give them; where nobody was named, by whoever says so", () => {
		const carys = { name: "Carys Bevan", role: "sister" };
		const copy = newCopy(blank(), { kind: "other", name: "Raj", relation: "" });
		expect(settleCopy({ ...copy, by: carys }, "given", staff, clock)).toMatchObject({ state: "given", by: carys });
		expect(settleCopy(copy, "given", staff, clock).by).toEqual(staff);
		// To decide that they have none is nobody's errand.
		expect(settleCopy({ ...copy, by: carys }, "person-said-no", staff, clock).by).toEqual(staff);
		// Who gave an earlier copy has not said that they will give the next.
		expect(anew(settleCopy({ ...copy, by: carys }, "given", staff, clock))).toMatchObject({
			state: "not-given",
			by: null,
		});
		expect(anew({ ...copy, by: carys }).by).toEqual(carys);
	});

	it("a no is kept with its day; taken back, it is as if nothing had been given", () => {
		const no = settleCopy(newCopy(blank(), { kind: "me" }), "person-said-no", staff, clock);
		expect(no).toMatchObject({ state: "person-said-no", on: "2027-01-12" });
		expect(settleCopy(no, "not-given", staff, clock)).toMatchObject({ state: "not-given", on: null, by: null });
	});

	it("say what is left out only where something is", () => {
		const copy = { ...newCopy(blank(), { kind: "me" }), mayBeSaid: true };
		expect(leaveOut(copy, ["mind"], () => "what is on my mind")).toMatchObject({
			sees: "parts",
			withoutParts: ["mind"],
			leavesOut: ["what is on my mind"],
			mayBeSaid: true,
		});
		expect(leaveOut(copy, [], () => "")).toMatchObject({ sees: "everything", withoutParts: [], mayBeSaid: false });
	});
});
