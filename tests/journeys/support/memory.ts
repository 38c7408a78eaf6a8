/** The processes of the app on Linux: which they are, what stands in their memory, and their end. */
import { open, readdir, readFile } from "node:fs/promises";

/** The process and all that came from it, newest first. */
export async function processesOf(pid: number): Promise<number[]> {
	const parents = new Map<number, number>();
	for (const name of await readdir("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		// After the program's name, which stands in brackets and may hold anything: state, then the parent.
		const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
		const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
		if (parent > 0) parents.set(Number(name), parent);
	}
	const found = [pid];
	for (const each of found) for (const [child, parent] of parents) if (parent === each) found.push(child);
	return found.reverse();
}

/**
 * Ends the process and all that came from it, as a power cut would: nobody is asked.
 * 0 is "no process was started": to the system it would mean this process and its whole group.
 */
export async function killAll(pid: number): Promise<void> {
	if (pid <= 0) return;
	for (const each of await processesOf(pid)) {
		try {
			process.kill(each, "SIGKILL");
		} catch {
			// Gone already, with its parent.
		}
	}
}

/** What kind of process it is, as Chromium calls it: `renderer`, `gpu-process`; the first one is `main`. */
export async function kindOf(pid: number): Promise<string> {
	const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
	return /--type=([\w-]+)/.exec(command)?.[1] ?? "main";
}

const CHUNK = 8 * 1024 * 1024;

/** How often each of these stands in the readable memory of the process. Needs to be root, or the process's parent. */
export async function countInMemory(pid: number, needles: readonly Buffer[]): Promise<number[]> {
	const maps = await readFile(`/proc/${pid}/maps`, "utf8").catch(() => "");
	const memory = await open(`/proc/${pid}/mem`, "r").catch(() => null);
	const counts = needles.map(() => 0);
	if (memory === null) return counts;
	const longest = Math.max(...needles.map((needle) => needle.length));
	const buffer = Buffer.allocUnsafe(CHUNK);
	try {
		for (const line of maps.split("\n")) {
			const [, from = "0", to = "0"] = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line) ?? [];
			// The kernel's own pages, and those of programs and libraries that nobody can write to.
			if (/\[v(var|syscall)|^\S+ r-.p .* \/(?!memfd:|dev\/shm)/.test(line)) continue;
			for (let at = Number.parseInt(from, 16); at < Number.parseInt(to, 16); ) {
				const size = Math.min(CHUNK, Number.parseInt(to, 16) - at);
				const bytesRead = await memory.read(buffer, 0, size, at).then(
					(read) => read.bytesRead,
					() => 0,
				);
				if (bytesRead === 0) break;
				const chunk = buffer.subarray(0, bytesRead);
				for (const [index, needle] of needles.entries())
					counts[index] = (counts[index] ?? 0) + countIn(chunk, needle, size < CHUNK ? 0 : longest);
				// The next chunk begins a little earlier, for what lies across the border.
				at += bytesRead < CHUNK ? bytesRead : bytesRead - longest;
			}
		}
	} finally {
		await memory.close();
	}
	return counts;
}

/** What begins in the overlap is counted by the next chunk. */
function countIn(chunk: Buffer, needle: Buffer, overlap: number): number {
	let count = 0;
	for (let at = chunk.indexOf(needle); at >= 0; at = chunk.indexOf(needle, at + 1)) {
		if (at < chunk.length - overlap || overlap === 0) count += 1;
	}
	return count;
}
