/** What is saved with a plan for the list: whether it was changed since its yes, settled before it is put away. */
import { expect, it } from "vitest";
import { agree } from "../../../../renderer/store/edits/agreement.ts";
import { newCopy, settleCopy } from "../../../../renderer/store/edits/copies.ts";
import { set } from "../../../../renderer/store/edits/edit.ts";
import { newGoal } from "../../../../renderer/store/edits/goals.ts";
import { endTalk } from "../../../../renderer/store/edits/talks.ts";
import { keepWords } from "../../../../renderer/store/edits/words.ts";
import { OpenPlan } from "../../../../renderer/store/open-plan.ts";
import { beginWithRoom, beginWithWords } from "../../../../renderer/store/room.ts";
import { newRecord, type Summary } from "../../../../shared/changes/record.ts";
import { instantNow } from "../../../../shared/plan/time.ts";
import { blank, clock, said, staff } from "./edits/support.ts";

/** A session that keeps what the list would be given. */
function listing() {
	const listed: Summary["isChangedSinceAgreed"][] = [];
	let rev = 1;
	const save = async ({ summary }: { summary: { summary: Summary } }) => {
		listed.push(summary.summary.isChangedSinceAgreed);
		rev += 1;
		return { rev };
	};
	return { session: { save } as never, listed };
}
const yes = { by: { kind: "me" } as const, how: "aloud" as const, place: "", present: [], said: null };

it("says so with the save of the change itself, and no longer with the save that takes it back", async () => {
	const { session, listed } = listing();
	const open = new OpenPlan(session, newRecord(blank()), 1, clock);
	const keep = async ({ label, changes }: { label: string; changes: Parameters<OpenPlan["act"]>[1] }) => {
		open.act(label, changes);
		await open.flush();
	};
	await keep(newGoal(open.record.plan, said("To sing"), clock).edit);
	await keep(agree(open.record.plan, yes, staff, clock));
	await keep(newGoal(open.record.plan, said("To walk to the canal"), clock).edit);
	open.undo("undo");
	await open.flush();
	open.settleList();
	await open.flush();
	expect(listed).toEqual([null, false, true, false]);
});

it("opened changed and taken back in steps that were kept, it is settled before the plan is put away", async () => {
	const { session, listed } = listing();
	const first = new OpenPlan(session, newRecord(blank()), 1, clock);
	const yesNow = agree(first.record.plan, yes, staff, clock);
	first.act(yesNow.label, yesNow.changes);
	const goal = newGoal(first.record.plan, said("To sing"), clock).edit;
	first.act(goal.label, goal.changes);
	const open = new OpenPlan(session, first.record, 1, clock);
	await first.flush();
	listed.length = 0;
	open.draft("words:life", "Half a");
	await open.flush();
	open.undo("undo");
	await open.flush();
	expect(listed).toEqual([true, true]);
	open.settleList();
	await open.flush();
	expect(listed).toEqual([true, true, false]);
});

it("a list that was saved without it is told when the plan is put away, though nothing was changed", async () => {
	const { session, listed } = listing();
	const first = new OpenPlan(session, newRecord(blank()), 1, clock);
	const yesNow = agree(first.record.plan, yes, staff, clock);
	first.act(yesNow.label, yesNow.changes);
	const open = new OpenPlan(session, first.record, 1, clock);
	await first.flush();
	listed.length = 0;
	open.settleList();
	await open.flush();
	expect(listed).toEqual([false]);
	// Known by now: nothing more is saved.
	open.settleList();
	await open.flush();
	expect(listed).toEqual([false]);
});

it("another talk of a day does not begin in silence: what is kept after the end of one says so, once", () => {
	const { session } = listing();
	const open = new OpenPlan(session, newRecord(blank()), 1, clock);
	const keep = (text: string) => {
		beginWithWords(open, staff);
		const { label, changes } = keepWords(open.record.plan, "matter.know-about-me", "About me", said(text), clock);
		open.actAndClear(label, changes, "words:life");
		return open.state.get().said;
	};
	beginWithRoom(open, staff);
	expect(keep("The sea")).toBe("");
	const [talk] = open.record.plan.talks.held;
	if (!talk) throw new Error("no talk");
	const { label, changes } = endTalk(talk, instantNow(clock));
	open.act(label, changes);
	expect(keep("The lock")).toBe("Talk 2 began.");
	expect(keep("The canal")).toBe("");
});

it("undo of a copy that was given says that whoever has it still has it", () => {
	const open = new OpenPlan(listing().session, newRecord(blank()), 1, clock);
	const given = settleCopy(newCopy(open.record.plan, { kind: "me" }), "given", staff, clock);
	open.act("gave a copy", [set(["agreement", "copies"], [given])]);
	open.undo("undo");
	expect(open.state.get().said).toMatch(/^Undid: gave a copy\. The copy is still with whoever has it/);
});
