/**
 * The one plan that is open: its record in memory, changed only by typed changes, saved by the one writer.
 */

import type { Change } from "../../shared/changes/change.ts";
import {
	change,
	changeQuietly,
	type PlanRecord,
	setDraft,
	stepHistory,
	summaryOf,
} from "../../shared/changes/record.ts";
import { AppError } from "../../shared/errors.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import type { Who } from "../../shared/plan/quote.ts";
import { acceptPaste } from "../../shared/plan/text.ts";
import { type Clock, today } from "../../shared/plan/time.ts";
import type { SaveState } from "../ui/save-state.ts";
import { isKeptUnseen, wouldShowHidden } from "./hidden-by-step.ts";
import { KEPT_AT_LOCK, withKept } from "./kept-at-lock.ts";
import { NOT_KEPT, withLeftTyped } from "./not-kept.ts";
import { type Observable, observable } from "./observable.ts";
import { OpenWords } from "./open-words.ts";
import type { Body, Row } from "./records.ts";
import { hereNow, roomOf } from "./room.ts";
import { isOverview, type Route, readRoute, writeRoute } from "./route.ts";
import { SinceAgreed } from "./since-agreed.ts";
import type { VaultSession } from "./vault/session.ts";
import { Writer } from "./writer.ts";

export interface OpenState {
	readonly record: PlanRecord;
	readonly route: Route;
	readonly save: SaveState;
	/** What undo or redo just did, for the line that says so; empty when nothing. */
	readonly said: string;
}

/** A sentence for the save line; never content. */
export const describeError = (error: unknown): string =>
	error instanceof AppError
		? error.whatToDo
		: "Keep this window open: nothing you typed is lost while it is. Save a copy to a memory stick, then try again.";

/** No name, and nothing of what: whoever it is kept from reads this too. */
const NOT_WHILE_HERE = {
	undo: "Not undone while others are here.",
	redo: "Not done again while others are here.",
} as const;
const KEPT_UNSEEN = "Kept. It is not shown while others are here.";

/** Undo takes a line out of the plan, and no paper out of anybody's hands. */
const STILL_GIVEN = ". The copy is still with whoever has it: if it was given, write it down again";
const STILL_THERE = ". What was made is still where it was put";
const givenCopies = ({ agreement }: Plan): number => agreement.copies.filter(({ state }) => state === "given").length;
/** Whether a step takes back that files were made. */
const isUnmade = (before: Plan, after: Plan): boolean =>
	before.agreement.copies.some(
		({ exportId }) => exportId !== null && !after.agreement.copies.some((copy) => copy.exportId === exportId),
	);

/** In: the open vault, the record and its revision, the clock. How saving stands is in `state`. */
export class OpenPlan {
	readonly state: Observable<OpenState>;
	/** The boxes something may be typed in. */
	readonly words = new OpenWords();
	readonly #session: VaultSession<Body, Row>;
	readonly #clock: Clock;
	readonly #writer: Writer<PlanRecord>;
	readonly #since = new SinceAgreed();
	/** What the list would say of it by the last save from here. */
	#listed: boolean | null = null;
	#rev: number;
	/** After the end of a talk another begins with what is kept next: said with that. */
	#begun = "";

	constructor(session: VaultSession<Body, Row>, record: PlanRecord, rev: number, clock: Clock) {
		this.#session = session;
		this.#clock = clock;
		this.#rev = rev;
		this.state = observable<OpenState>({
			record,
			route: readRoute(record.place),
			save: { kind: "saved", at: clock.now() },
			said: "",
		});
		this.#writer = new Writer<PlanRecord>({
			clock,
			save: (value) => this.#save(value),
			describe: describeError,
			onState: (save) => this.state.update((state) => ({ ...state, save })),
		});
		// The day it was opened counts for who is here.
		roomOf(this);
		if (rev === 0) this.#writer.put(record, "now");
	}

	get clock(): Clock {
		return this.#clock;
	}

	get record(): PlanRecord {
		return this.state.get().record;
	}

	async #save(record: PlanRecord): Promise<void> {
		const { plan } = record;
		const isChanged = this.#since.atSave(plan);
		const result = await this.#session.save({
			id: plan.id,
			person: plan.personId,
			rev: this.#rev,
			body: { kind: "plan", record },
			summary: { kind: "plan", summary: summaryOf(plan, isChanged) },
		});
		this.#rev = result.rev;
		this.#listed = isChanged;
	}

	#put(record: PlanRecord, when: "now" | "soon", said = ""): void {
		this.state.update((state) => ({ ...state, record, said }));
		this.#writer.put(record, when);
	}

	get #here(): readonly Who[] {
		return hereNow(this.record.plan, roomOf(this).get(), today(this.#clock));
	}

	/** What goes from the screen as it is kept is not lost: somebody is here whom it is kept from. */
	#saidOf(record: PlanRecord): string {
		const begun = this.#begun;
		this.#begun = "";
		const unseen = isKeptUnseen(this.record.plan, record.plan, this.#here) ? KEPT_UNSEEN : "";
		return [begun, unseen].filter((sentence) => sentence !== "").join(" ");
	}

	/** Whether a step changes something that somebody here may not see: its name would tell of it. */
	#isOffScreen({ plan }: PlanRecord): boolean {
		return isKeptUnseen(this.record.plan, plan, this.#here) || isKeptUnseen(plan, this.record.plan, this.#here);
	}

	/** An action of the user: can be undone, saved at once. Throws AppError `bad-input`. */
	act(label: string, changes: readonly Change[]): void {
		if (changes.length === 0) return;
		const changed = change(this.record, label, changes, this.#clock);
		this.#put(changed, "now", this.#saidOf(changed));
	}

	/** What nobody would undo: minutes, prompts asked. What was just said stands on. */
	note(changes: readonly Change[]): void {
		const { said } = this.state.get();
		if (changes.length === 0) return;
		const changed = changeQuietly(this.record, changes, this.#clock);
		const [before, after] = [this.record.plan.talks.held, changed.plan.talks.held];
		if (after.length > before.length && before.at(-1)?.on === after.at(-1)?.on)
			this.#begun = `Talk ${after.length} began.`;
		this.#put(changed, "soon", said);
	}

	/**
	 * What stands typed under a name at this moment. Whatever keeps a box asks here, and not what was drawn last: asked
	 * twice before the next drawing, it would keep the same words twice.
	 */
	draftOf(key: string): string {
		return this.record.drafts[key] ?? "";
	}

	/** What is being typed, saved while it is typed. What cannot be kept is taken out, and counted. */
	draft(key: string, text: string): number {
		const accepted = acceptPaste(text);
		// A box that is emptied as its words are kept is no new input.
		const said = accepted.text === "" ? this.state.get().said : "";
		this.#put(setDraft(this.record, key, accepted.text), "soon", said);
		return accepted.removed;
	}

	/** Empties a box whose words were kept, in the same save as the change itself. */
	actAndClear(label: string, changes: readonly Change[], draftKey: string): void {
		const changed = change(this.record, label, changes, this.#clock);
		this.#put(setDraft(changed, draftKey, ""), "now", this.#saidOf(changed));
	}

	/** At lock, at the end of a page and before the plan is read back: every box is kept, shown or left; the place stays. */
	keepWords(): void {
		const { route } = this.state.get();
		this.words.keepLeft();
		if (this.state.get().route !== route) this.go(route);
		this.words.keepShown();
	}

	/** At lock, and before the plan is put away: what nobody kept is marked, as it may have been left in mid-sentence. */
	keepLeftWords(): void {
		const before = this.record.plan;
		this.keepWords();
		const { plan, drafts } = this.record;
		if (plan === before) return;
		const marked = withKept(before, plan, drafts[KEPT_AT_LOCK]);
		if (marked !== (drafts[KEPT_AT_LOCK] ?? "")) this.#put(setDraft(this.record, KEPT_AT_LOCK, marked), "now");
	}

	/** A step back or forward. None that would show somebody here what is kept from them: it stays for when they have left. */
	undo(way: "undo" | "redo"): void {
		const step = stepHistory(this.record, way, this.#clock);
		if (step && wouldShowHidden(this.record.plan, step.record.plan, this.#here)) {
			this.state.update((state) => ({ ...state, said: NOT_WHILE_HERE[way] }));
			return;
		}
		const word = way === "undo" ? "Undid" : "Did again";
		if (step) {
			const [before, after] = [this.record.plan, step.record.plan];
			const stays = givenCopies(after) < givenCopies(before) ? STILL_GIVEN : isUnmade(before, after) ? STILL_THERE : "";
			const said = this.#isOffScreen(step.record) ? `${word}.` : `${word}: ${step.label}`;
			this.#put(step.record, "now", stays === "" ? said : `${said.replace(/\.$/, "")}${stays}`);
		} else
			this.state.update((state) => ({ ...state, said: way === "undo" ? "Nothing to undo." : "Nothing to do again." }));
	}

	go(route: Route): void {
		this.#noteLeft();
		this.state.update((state) => ({ ...state, route, said: "" }));
		// The map is a look round: whoever opens the plan again goes on where the conversation was.
		if (isOverview(route)) return;
		this.#put({ ...this.record, place: writeRoute(route) }, "soon");
	}

	/** What its page is left with, refused: the map leads back to it (store/not-kept.ts). */
	#noteLeft(): void {
		const { drafts } = this.record;
		const { refused, known } = this.words.standing();
		const left = withLeftTyped(drafts, refused, known);
		if (left !== (drafts[NOT_KEPT] ?? "")) this.#put(setDraft(this.record, NOT_KEPT, left), "soon");
	}

	/** Before it is put away: what the list will say of it is looked at once more, and saved where it was taken for changed. */
	settleList(): void {
		if (this.#since.exactly(this.record.plan) !== this.#listed) this.retry();
	}

	/** Saves it at once, as after a failed save. */
	retry(): void {
		this.#writer.put(this.record, "now");
	}

	flush(): Promise<void> {
		return this.#writer.flush();
	}

	get isDirty(): boolean {
		return this.#writer.isDirty;
	}
}
