/** Journals for tests: filled, opened again, and what they must hold. */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Journal, type JournalOptions, openJournal } from "../../../../electron/journal.ts";
import { type FrameEvent, readFrames } from "../../../../shared/vault/frames.ts";
import { envelopeOf } from "./frames.ts";

export const ids = Array.from({ length: 6 }, () => randomUUID());
export const fileOf = (folder: string, number = 1): string => join(folder, "journal", `0000000${number}.wmj`);

export async function reopened(folder: string, options: JournalOptions = {}): Promise<Journal> {
	const journal = openJournal(folder, options);
	await journal.heads();
	return journal;
}

export async function framesIn(path: string): Promise<FrameEvent[]> {
	const events: FrameEvent[] = [];
	for await (const event of readFrames([await readFile(path)])) events.push(event);
	return events;
}

/** A journal of `count` saves over the six ids; gives the saves in order. */
export async function filled(folder: string, count: number): Promise<{ id: string; rev: number; frame: Uint8Array }[]> {
	const journal = openJournal(folder);
	const saves = Array.from({ length: count }, (_, index) => {
		const id = ids[index % ids.length] ?? "";
		const rev = Math.floor(index / ids.length) + 1;
		return { id, rev, frame: envelopeOf(id, rev, (index * 37) % 300) };
	});
	for (const { frame } of saves) await journal.append(frame);
	await journal.close();
	return saves;
}

/** What heads must say after these saves. */
export function newestOf(saves: readonly { id: string; rev: number }[]): Record<string, number> {
	const newest: Record<string, number> = {};
	for (const { id, rev } of saves) newest[id] = Math.max(newest[id] ?? 0, rev);
	return newest;
}

export async function headsOf(journal: Journal): Promise<Record<string, number>> {
	return Object.fromEntries((await journal.heads()).heads.map(({ id, rev }) => [id, rev]));
}
