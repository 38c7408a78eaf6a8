/**
 * The boxes of an open plan in which something may be typed that is not kept yet. One list for the talk, sheets and
 * pages, so that the next question and lock pass over none of them (decision 10).
 */
export interface OpenBox {
	/** Keeps what stands in the box; does nothing when that is nothing, or cannot be kept as it stands. */
	readonly keep: () => void;
	/** Whether something typed is still waiting, also when the box is on the screen no more. */
	readonly hasDraft: () => boolean;
}

interface Held extends OpenBox {
	isShown: boolean;
}

export class OpenWords {
	readonly #boxes = new Map<string, Held>();
	/** A box that is kept may go on to a page before which all are kept: that is being done already. */
	#isKeeping = false;

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
