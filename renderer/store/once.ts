/** In: what takes a while. Out: the same, done once at a time: asked for again before it is done, the one in hand answers. */
export function once<A extends readonly unknown[]>(run: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
	let running: Promise<void> | null = null;
	return (...args) => {
		running ??= run(...args).finally(() => {
			running = null;
		});
		return running;
	};
}
