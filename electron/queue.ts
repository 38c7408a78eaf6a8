/** One job after another, in the order they were handed in. A job that fails does not stop the next. */
export interface Queue {
	readonly run: <T>(job: () => Promise<T>) => Promise<T>;
	/** Settles when everything handed in so far is done. */
	readonly drain: () => Promise<void>;
}

/** An empty queue. */
export function createQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	function run<T>(job: () => Promise<T>): Promise<T> {
		const mine = last.then(job);
		last = mine.catch(() => undefined);
		return mine;
	}
	return {
		run,
		drain: async () => {
			await last;
		},
	};
}
