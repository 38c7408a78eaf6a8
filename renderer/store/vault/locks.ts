/** One thing at a time under one name: in this window always, and between windows where the platform has Web Locks. */

const tails = new Map<string, Promise<unknown>>();

/** Runs `work` when everything before it under this name is done. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
	const before = tails.get(name);
	// Asked for at once where nothing is before it, so that the caller can do other things meanwhile.
	const mine = before === undefined ? betweenWindows(name, work) : before.then(() => betweenWindows(name, work));
	const tail = mine.catch(() => undefined);
	tails.set(name, tail);
	void tail.then(() => {
		if (tails.get(name) === tail) tails.delete(name);
	});
	return mine;
}

async function betweenWindows<T>(name: string, work: () => Promise<T>): Promise<T> {
	const locks = (globalThis.navigator as Navigator | undefined)?.locks as LockManager | undefined;
	return locks === undefined ? work() : locks.request(name, work);
}
