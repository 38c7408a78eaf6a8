/**
 * The one writer: debounced, one save at a time, an explicit flush, failure as visible state. It never says "saved"
 * before the save is durable, and never drops what it could not save.
 */
import type { Clock } from "../../shared/plan/time.ts";
import type { SaveState } from "../ui/save-state.ts";

interface WriterOptions<T> {
	/** Resolves only when the value is on the disk. */
	readonly save: (value: T) => Promise<void>;
	readonly clock: Clock;
	readonly onState: (state: SaveState) => void;
	readonly describe: (error: unknown) => string;
	/** Milliseconds: quiet time before a save, longest wait while typing goes on, and wait after a failure. */
	readonly quiet?: number;
	readonly longest?: number;
	readonly retry?: number;
}

/** One for each open plan. A save that failed stays waiting and is tried again; `flush` throws what it threw. */
export class Writer<T> {
	readonly #options: Required<WriterOptions<T>>;
	#pending: { readonly value: T } | null = null;
	#running: Promise<void> | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;
	#firstPut: number | null = null;
	#due = 0;
	#isUrgent = false;
	#lastSaved: Date;

	constructor(options: WriterOptions<T>) {
		this.#options = { quiet: 400, longest: 2000, retry: 3000, ...options };
		this.#lastSaved = options.clock.now();
	}

	/** Takes the newest value. `now` saves at once; `soon` waits for a pause in typing, two seconds at most. */
	put(value: T, when: "now" | "soon"): void {
		this.#pending = { value };
		const now = this.#options.clock.now().getTime();
		this.#firstPut ??= now;
		// Words kept "now" are not held back by a place that may come "soon" after them.
		this.#isUrgent ||= when === "now";
		const latest = this.#firstPut + this.#options.longest;
		this.#due = this.#isUrgent ? now : Math.min(now + this.#options.quiet, Math.max(now, latest));
		this.#schedule(this.#due - now);
	}

	/** Saves what is waiting, now. Throws what the save threw; what was waiting stays waiting. */
	async flush(): Promise<void> {
		this.#cancelTimer();
		while (this.#pending !== null || this.#running !== null) {
			await (this.#running ?? this.#run());
		}
	}

	/** Whether anything is not on the disk yet. */
	get isDirty(): boolean {
		return this.#pending !== null || this.#running !== null;
	}

	#schedule(wait: number): void {
		this.#cancelTimer();
		if (this.#running !== null) return; // The run in hand takes the newest value when it ends.
		this.#timer = setTimeout(() => {
			this.#timer = null;
			if (this.#running === null) void this.#run().catch(() => undefined);
		}, wait);
	}

	#cancelTimer(): void {
		if (this.#timer !== null) clearTimeout(this.#timer);
		this.#timer = null;
	}

	#run(): Promise<void> {
		const taken = this.#pending;
		if (taken === null) return Promise.resolve();
		this.#pending = null;
		this.#firstPut = null;
		this.#isUrgent = false;
		const { clock, onState, save, describe, retry } = this.#options;
		const slow = setTimeout(() => onState({ kind: "saving", since: this.#lastSaved }), 400);
		this.#running = save(taken.value).then(
			() => {
				this.#lastSaved = clock.now();
				clearTimeout(slow);
				this.#running = null;
				// What came meanwhile is saved when it is due.
				onState({ kind: "saved", at: this.#lastSaved });
				if (this.#pending !== null) this.#schedule(Math.max(0, this.#due - clock.now().getTime()));
			},
			(error: unknown) => {
				clearTimeout(slow);
				this.#running = null;
				this.#pending ??= taken;
				onState({ kind: "unsaved", since: this.#lastSaved, whatToDo: describe(error) });
				this.#schedule(retry);
				throw error;
			},
		);
		return this.#running;
	}
}
