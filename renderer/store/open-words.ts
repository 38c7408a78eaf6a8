/**
 * The boxes of an open plan in which something may be typed that is not kept yet. One list for the talk, sheets and
 * pages, so that the next question and lock pass over none of them (decision 10).
 */
import type { LeftTyped } from "./not-kept.ts";

export interface OpenBox {
	/** Keeps what stands in the box; does nothing when that is nothing, or cannot be kept as it stands. */
	readonly keep: () => void;
	/** Whether something typed is still waiting, also when the box is on the screen no more. */
	readonly hasDraft: () => boolean;
	/** What stands typed and cannot be kept as it stands; null for nothing. Without it the box refuses nothing. */
	readonly refused?: () => Refused | null;
	/** By which drafts what is typed stands, and on which page, as a route is written: for what it refuses. */
	readonly stands?: () => LeftTyped;
	/** A form that begins something: kept however its page is left, where a box of words may wait half said. */
	readonly isForm?: boolean;
}

/** What a box will not keep: it is said once for what stands there, and again when that is another. */
export interface Refused {
	readonly typed: string;
	/** Says at the box what is wrong, and leads to it. */
	readonly tell: () => void;
}

interface Held extends OpenBox {
	isShown: boolean;
}

/** One for each open plan; a box joins by the hook `useKeepOnLock`. */
export class OpenWords {
	readonly #boxes = new Map<string, Held>();
	/** A box that is kept may go on to a page before which all are kept: that is being done already. */
	#isKeeping = false;
	/** By the name of the box: what it refused, and that was said. */
	readonly #told = new Map<string, string>();

	/**
	 * A box has come on the screen, in place of one of the same name. Answers what to call when it goes: what was typed
	 * in it and left is kept at lock all the same.
	 */
	hold(name: string, box: OpenBox): () => void {
		const held: Held = { ...box, isShown: true };
		// What came last is kept last.
		this.#boxes.delete(name);
		this.#boxes.set(name, held);
		return () => {
			held.isShown = false;
			if (this.#boxes.get(name) === held && !held.hasDraft()) this.#boxes.delete(name);
		};
	}

	/** One box of those on the screen, when it is left for another of its kind. */
	keepOne(name: string): void {
		const box = this.#boxes.get(name);
		if (box?.isShown) this.#once(() => keepOrLeave(box));
	}

	/** At the next question: the boxes on the screen. */
	keepShown(): void {
		this.#once(() => {
			for (const box of [...this.#boxes.values()]) if (box.isShown) keepOrLeave(box);
		});
	}

	/**
	 * Before a page is left, by whatever way: its forms are kept, and what it refuses is said at its box. Answers true
	 * where something was said, and whoever leaves stays; what was said before holds up nobody. Never at lock.
	 */
	holdsUp(): boolean {
		if (this.#isKeeping) return false;
		const shown = [...this.#boxes].filter(([, box]) => box.isShown);
		this.#once(() => {
			for (const [, box] of shown) if (box.isForm) keepOrLeave(box);
		});
		const untold = shown.flatMap(([name, box]) => {
			const refused = box.refused?.() ?? null;
			return refused && this.#told.get(name) !== refused.typed ? [{ name, ...refused }] : [];
		});
		for (const { name, typed } of untold) this.#told.set(name, typed);
		// The first has the focus in the end.
		for (const { tell } of untold.reverse()) tell();
		return untold.length > 0;
	}

	/** What is refused where it stands, on the screen and where it was left; and the drafts of all boxes that are known. */
	standing(): { readonly refused: readonly LeftTyped[]; readonly known: ReadonlySet<string> } {
		const all = [...this.#boxes.values()].flatMap((box) => {
			const stands = box.stands?.();
			return stands ? [{ ...stands, isRefused: box.hasDraft() && (box.refused?.() ?? null) !== null }] : [];
		});
		return {
			refused: all.filter(({ isRefused }) => isRefused),
			known: new Set(all.flatMap(({ draftKeys }) => draftKeys)),
		};
	}

	/** At lock, and before the plan is read back; before the boxes on the screen: those that were left with something in them. */
	keepLeft(): void {
		this.#once(() => {
			for (const [name, box] of [...this.#boxes]) {
				if (box.isShown) continue;
				if (box.hasDraft()) keepOrLeave(box);
				this.#boxes.delete(name);
			}
		});
	}

	#once(keep: () => void): void {
		if (this.#isKeeping) return;
		this.#isKeeping = true;
		try {
			keep();
		} finally {
			this.#isKeeping = false;
		}
	}
}

/** What the plan will not take stays a draft: one box never holds up lock, nor the box after it. */
function keepOrLeave(box: OpenBox): void {
	try {
		box.keep();
	} catch {
		// It stands as typed, saved as a draft.
	}
}
