/** The part of Node's `stream` that pdfkit uses, for workers: chunks wait until somebody listens. */

type Heard = (value?: unknown) => void;

/** Holds what is pushed until a listener for "data" is there, and then "end". */
export class Readable {
	readonly #heard = new Map<string, Heard[]>();
	#waiting: unknown[] = [];
	#isEnded = false;

	on(event: string, heard: Heard): this {
		this.#heard.set(event, [...(this.#heard.get(event) ?? []), heard]);
		if (event === "data") {
			this.#flow();
		}
		if (event === "end" && this.#isEnded && this.#waiting.length === 0) {
			heard();
		}
		return this;
	}

	emit(event: string, value?: unknown): boolean {
		const all = this.#heard.get(event) ?? [];
		for (const heard of all) {
			heard(value);
		}
		return all.length > 0;
	}

	/** `null` ends the stream. */
	push(chunk: unknown): boolean {
		if (chunk === null) {
			this.#isEnded = true;
		} else {
			this.#waiting.push(chunk);
		}
		this.#flow();
		return true;
	}

	#flow(): void {
		if (!this.#heard.has("data")) {
			return;
		}
		const chunks = this.#waiting;
		this.#waiting = [];
		for (const chunk of chunks) {
			this.emit("data", chunk);
		}
		if (this.#isEnded) {
			this.emit("end");
		}
	}
}

export default { Readable };
