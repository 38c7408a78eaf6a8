/** A yes covers what paper showed: whatever paper shows otherwise afterwards is said to be changed, and nothing else is. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anew, showsOf, sinceMade } from "../../../renderer/screens/plan/agree/copies.ts";
import { agree } from "../../../renderer/store/edits/agreement.ts";
import { giveCopies, leaveOut, newCopy, noteMade } from "../../../renderer/store/edits/copies.ts";
import { addAction } from "../../../renderer/store/edits/goals.ts";
import { comeIn, leaveRoom, wasThereFromStart } from "../../../renderer/store/edits/presence.ts";
import { addContact, addPhone } from "../../../renderer/store/edits/team.ts";
import { canonicalJson } from "../../../shared/canonical-json.ts";
import { applyChanges } from "../../../shared/changes/change.ts";
import { isChangedSinceAgreed } from "../../../shared/criteria/changed-since.ts";
import { compareContent } from "../../../shared/criteria/paper-digest.ts";
import type { Copy } from "../../../shared/plan/agreement.ts";
import { readPlan } from "../../../shared/plan/migrations.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { Who } from "../../../shared/plan/quote.ts";
import type { Talk } from "../../../shared/plan/talks.ts";
import type { LocalDate } from "../../../shared/plan/time.ts";
import { compose } from "../../../templates/compose.ts";
import lysExample from "../../../templates/examples/lys-nowak.json" with { type: "json" };
import { readerOfCopy } from "../../../templates/full/visible.ts";
import { arbitraryPlan } from "../../support/plan-arbitrary.ts";
import { type At, editedAt, placesIn } from "../../support/plan-edits.ts";

const RUNS = process.env.WM_LONG === "1" ? 5000 : 40;
const staff = { name: "Priya Nair", role: "practice nurse" };
const clock = { now: () => new Date("2027-01-12T14:32:05.120Z") };
const kinds = ["full", "emergency", "profile", "budget-sheet"] as const;

const everyField = readPlan(
	JSON.parse(readFileSync(new URL("../../fixtures/plan/v2/every-field.json", import.meta.url), "utf8")),
);

const lys = readPlan(lysExample);

/** All that the person's own paper shows, but for what is said of the yes itself. */
const paperOf = (plan: Plan): string =>
	kinds
		.map((kind) =>
			canonicalJson(
				compose(
					{ ...plan, agreement: { ...plan.agreement, agreed: null } },
					{
						kind,
						exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
						today: "2026-11-12" as LocalDate,
						isForEditing: false,
					},
				).blocks,
			),
		)
		.join("\n");

const agreedTo = (plan: Plan): Plan => {
	const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "", present: [], said: null };
	return applyChanges(plan, agree(plan, yes, staff, clock).changes).plan;
};
const withCopy = (plan: Plan, copy: Copy): Plan => ({
	...plan,
	agreement: { ...plan.agreement, copies: [...plan.agreement.copies, copy] },
});
const afterRestart = (plan: Plan): Plan => readPlan(JSON.parse(JSON.stringify(plan)));

/** What a plan holds beside what was agreed: of the yes, its day, its copies; how it went; who typed, and when. */
const BESIDE = new Set(["id", "personId", "schema", "version", "language", "isInvented", "createdAt", "updatedAt"]);
const NOT_AGREED = new Set(["agreement", "author", "state", "easyRead"]);
const HOW_IT_WENT =
	/^(outcomes|scores|status|statusNote|updatedAt|stillTrue|checkedOn|dialledOn|lookAgainOn|readBack)$/;
const isOfContent = (at: At): boolean =>
	!BESIDE.has(String(at.at(-1))) &&
	!NOT_AGREED.has(String(at[0])) &&
	(at[0] !== "talks" || at.some((step) => ["hopes", "moves", "present"].includes(String(step)))) &&
	// Why somebody is in the team is on no paper; what it does to a yes is tested by itself.
	at.at(-1) !== "isForCopy" &&
	!at.some((step) => HOW_IT_WENT.test(String(step)));

describe("a plan that was agreed", () => {
	it("says that it was changed when its paper shows something else, and does not once that is taken back", () => {
		let seen = 0;
		fc.assert(
			fc.property(
				arbitraryPlan,
				fc.array(fc.tuple(fc.nat(), fc.nat(40)), { minLength: 1, maxLength: 3 }),
				(start, ladder) => {
					// A version that begins after the day of the yes is not agreed at all.
					const agreed = agreedTo({ ...start, agreement: { ...start.agreement, versions: [] } });
					expect(isChangedSinceAgreed(afterRestart(agreed))).toBe(false);
					let plan = agreed;
					const told: string[] = [];
					for (const [number, which] of ladder) {
						const places = placesIn(plan).filter(isOfContent);
						const at = places[number % places.length];
						const next = at && editedAt(plan, at, which);
						if (!next) continue;
						told.push(at.join("."));
						plan = next;
					}
					if (paperOf(plan) === paperOf(agreed)) return;
					seen += 1;
					expect(isChangedSinceAgreed(afterRestart(plan)), told.join(", ")).toBe(true);
					expect(isChangedSinceAgreed(afterRestart({ ...agreed, updatedAt: plan.updatedAt }))).toBe(false);
				},
			),
			{ numRuns: RUNS },
		);
		expect(seen).toBeGreaterThan(RUNS / 5);
	}, 300_000);

	it("is no other because somebody left the room or came in after the yes; it is when they are said to have heard it", () => {
		const who: Who = { kind: "other", name: "Siobhan", relation: "" };
		const [first] = lys.talks.held;
		if (!first) throw new Error("no talk");
		const plan = { ...lys, talks: { ...lys.talks, held: [{ ...first, present: [who] }, ...lys.talks.held.slice(1)] } };
		const agreed = agreedTo({ ...plan, agreement: { ...plan.agreement, versions: [] } });
		const after = { now: () => new Date("2099-01-12T14:32:05.120Z") };
		const talk = () => agreed.talks.held[0] as Talk;
		const raj: Who = { kind: "other", name: "Raj", relation: "" };
		const left = applyChanges(agreed, leaveRoom(agreed, talk(), who, after).changes).plan;
		const came = applyChanges(left, comeIn(left, left.talks.held[0] as Talk, raj, after).changes).plan;
		expect(paperOf(came)).toBe(paperOf(agreed));
		expect(isChangedSinceAgreed(afterRestart(came))).toBe(false);
		const heard = applyChanges(came, wasThereFromStart(came, came.talks.held[0] as Talk, raj).changes).plan;
		expect(paperOf(heard)).not.toBe(paperOf(agreed));
		expect(isChangedSinceAgreed(afterRestart(heard))).toBe(true);
	});

	it("is no other for somebody who joined the team to have a copy, until they have a number or something to do", () => {
		const agreed = agreedTo({ ...lys, agreement: { ...lys.agreement, versions: [] } });
		const gp = { name: "Dr Achebe", relation: "GP", group: "worker" as const };
		const { contact: reader, edit } = addContact(agreed, { ...gp, isForCopy: true });
		const added = applyChanges(agreed, edit.changes).plan;
		const copied = withCopy(added, newCopy(added, { kind: "contact", contactId: reader.id }));
		expect(isChangedSinceAgreed(afterRestart(copied))).toBe(false);
		expect(compareContent(agreed, copied)).not.toBe("other");
		const rung = applyChanges(
			copied,
			addPhone(["team", "contacts", { id: reader.id }, "phones"], [], "01632 960001").changes,
		);
		expect(isChangedSinceAgreed(afterRestart(rung.plan))).toBe(true);
		const [goal] = copied.goals;
		if (!goal) throw new Error("no goal");
		const doing = { group: "others" as const, text: "Look at the letter", when: null, asked: null, agreed: null };
		const owner = { kind: "contact" as const, contactId: reader.id };
		const { edit: given } = addAction(goal, { ...doing, owner }, clock);
		expect(isChangedSinceAgreed(afterRestart(applyChanges(copied, given.changes).plan))).toBe(true);
		const friend = addContact(agreed, { name: "Ann", relation: "friend", group: "mine" }).edit;
		expect(isChangedSinceAgreed(afterRestart(applyChanges(agreed, friend.changes).plan))).toBe(true);
	});

	it("says nothing of what is on no paper", () => {
		const every = agreedTo({ ...everyField, agreement: { ...everyField.agreement, versions: [] } });
		const hidden = [
			["needs", "formats"],
			["about", "gender"],
			["about", "otherIdentifiers"],
			["rights", "capacity"],
			["health", "measures"],
			["talks", "skips"],
			["talks", "tools"],
			["talks", "preparation", "given"],
			["talks", "held", 0, "minutes"],
			["talks", "held", 0, "asked"],
			["matters", 0, "quote", "earlier"],
			["matters", 0, "quote", "exactWords"],
			["goals", 0, "plain", "hints"],
			["agreement", "answers"],
		] as const;
		for (const at of hidden) {
			const edited = editedAt(every, at, 0);
			expect(edited === null ? "no edit" : paperOf(edited) === paperOf(every), at.join(".")).toBe(true);
			expect(edited && isChangedSinceAgreed(edited), at.join(".")).toBe(false);
		}
	});
});

describe("a copy for somebody else", () => {
	it("says no more of a change than the whole plan has, whatever is left out of it", () => {
		const contact = everyField.team.contacts[0];
		if (!contact) throw new Error("nobody");
		const copy = leaveOut(newCopy(everyField, { kind: "contact", contactId: contact.id }), ["goals"], (part) => part);
		const agreed = agreedTo(
			withCopy({ ...everyField, agreement: { ...everyField.agreement, copies: [], versions: [] } }, copy),
		);
		const [goal] = agreed.goals;
		if (!goal) throw new Error("no goal");
		const kept = { ...agreed, goals: [{ ...goal, visibility: { kind: "not" as const, contactIds: [contact.id] } }] };
		const changed = editedAt(agreed, ["about", "calledName"], 0);
		for (const kind of ["full", "easy-read", "emergency"] as const) {
			const toldBy = (plan: Plan | null): string =>
				plan === null
					? "nothing"
					: JSON.stringify(
							compose(plan, {
								kind,
								exportId: copy.id,
								today: "2027-01-12" as LocalDate,
								isForEditing: false,
								reader: contact.id,
							}),
						);
			expect(toldBy(agreed), kind).not.toMatch(/changed (after|since)/i);
			expect(toldBy(agreedTo(kept)), kind).not.toMatch(/changed (after|since)/i);
			if (kind === "full") expect(toldBy(changed)).toMatch(/changed (after|since)/i);
		}
	});
});

describe("a copy that was made", () => {
	/** Words on the copy that tell of copies are of what happens to them. */
	const copyPaper = (plan: Plan, reader: string): string =>
		(["full", "easy-read", "emergency"] as const)
			.map((kind) =>
				canonicalJson(
					compose(plan, {
						kind,
						exportId: "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f",
						today: "2026-11-12" as LocalDate,
						isForEditing: false,
						reader,
					}).blocks,
				),
			)
			.join("\n");
	const isOnCopy = (at: At): boolean =>
		!BESIDE.has(String(at.at(-1))) &&
		!["author", "state", "rights"].includes(String(at[0])) &&
		!(at[0] === "agreement" && (at[1] === "copies" || at.at(-1) === "at" || at.length === 1)) &&
		!(at[0] === "talks" && !at.includes("hopes"));
	const nothing = "Nothing has changed since this was made";
	const changed = "The plan has changed since";

	it("says that the plan has changed when its paper shows something else, with its own reader and parts", () => {
		let seen = 0;
		fc.assert(
			fc.property(arbitraryPlan, fc.nat(4), fc.nat(), fc.nat(40), (start, whose, number, which) => {
				const contact = start.team.contacts[whose];
				const who: Who = contact ? { kind: "contact", contactId: contact.id } : { kind: "me" };
				const fresh = newCopy(start, who);
				const parts = contact ? leaveOut(fresh, ["goals", "daily"], (part) => part) : fresh;
				const exportId = "3d0c7d1e-52a5-4f0f-8a3e-0f6f8f6f8f6f";
				const made = { ...parts, forms: ["pdf" as const], shows: showsOf(withCopy(start, parts), parts) };
				const after = afterRestart(applyChanges(start, noteMade(start, [made], exportId).changes).plan);
				const copy = after.agreement.copies.at(-1);
				if (!copy) throw new Error("no copy");
				expect(sinceMade(after, copy)).toBe(nothing);
				const given = applyChanges(after, giveCopies(after, new Set([copy.id]), staff, clock).changes).plan;
				expect(sinceMade(given, given.agreement.copies.at(-1) ?? copy)).toBe(nothing);
				const places = placesIn(after).filter(isOnCopy);
				const at = places[number % places.length];
				const edited = at && editedAt(after, at, which);
				if (!edited || copyPaper(edited, readerOfCopy(edited, copy)) === copyPaper(after, readerOfCopy(after, copy)))
					return;
				seen += 1;
				expect(sinceMade(afterRestart(edited), copy), at.join(".")).toBe(changed);
				expect(sinceMade(after, copy)).toBe(nothing);
			}),
			{ numRuns: RUNS * 2 },
		);
		expect(seen).toBeGreaterThan(RUNS / 5);
	}, 300_000);

	it("tells of what is in it: not of parts that it is without, nor of one who was given theirs; of a new reader", () => {
		const contact = everyField.team.contacts[0];
		if (!contact) throw new Error("nobody");
		const copy = leaveOut(newCopy(everyField, { kind: "contact", contactId: contact.id }), ["budget"], (part) => part);
		const held = { ...copy, exportId: copy.id, shows: showsOf(withCopy(everyField, copy), copy) };
		const plan = withCopy(everyField, held);
		expect(sinceMade(editedAt(plan, ["budget", "lines"], 0) ?? plan, held)).toBe(nothing);
		expect(sinceMade(editedAt(plan, ["about", "calledName"], 0) ?? plan, held)).toBe(changed);
		const newReader = newCopy(plan, { kind: "other", name: "Raj", relation: "" });
		expect(sinceMade(withCopy(plan, newReader), held)).toBe(changed);
		expect(sinceMade(plan, { ...held, exportId: null })).toBeNull();
		// What was not kept, or was reckoned in another way, tells nothing: neither that it changed nor that it did not.
		const notKnown = "What this copy showed was not kept";
		expect(sinceMade(plan, { ...held, shows: null })).toBe(notKnown);
		expect(sinceMade(plan, { ...held, shows: `999:${"0".repeat(64)}` })).toBe(notKnown);
		expect(anew(held).shows).toBeNull();
	});
});
