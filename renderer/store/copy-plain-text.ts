/** The plan as plain text on the clipboard, for a GP system: made off the window's thread, gone again after a minute. */
import type { Platform } from "../../shared/bridge.ts";
import { AppError } from "../../shared/errors.ts";
import { newId } from "../../shared/plan/ids.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type Clock, today } from "../../shared/plan/time.ts";
import type { makeCopy } from "./exporter.ts";

/** How long it stays. The shell clears it only if it is still what was put there. */
const SECONDS = 60;
/** What the shell takes (shared/bridge.ts). A plan is a few tens of thousands of letters. */
const MOST_LETTERS = 1_000_000;

interface Parts {
	readonly make: typeof makeCopy;
	readonly copyText: NonNullable<Platform["copyText"]>;
	readonly clock: Clock;
	/** Into whose record it goes (`recordReader`). What they may not see is not in it. */
	readonly reader: string;
}

/** Is in nobody's list: sees what everyone may. */
const NOBODY = "nobody";

/**
 * Whose record system a plan is pasted into, as `compose` is told: the team's GP practice or place where it is in the team,
 * otherwise the co-ordinator. Never the person: their own copy holds what others may not see.
 */
export function recordReader({ team }: Plan): string {
	const names = [team.gpPractice?.name, team.place?.name];
	const service = team.contacts.find(({ group, name }) => group === "service" && names.includes(name));
	return service?.id ?? team.coordinatorId ?? NOBODY;
}

/**
 * In: the plan as it is saved; the maker of documents, who reads it, the clock, and the platform's `copyText` (absent in a
 * browser, which cannot tell later whether the text is still ours: the screen leaves the button out).
 * Out: what to say. What is kept private is not in it. Errors: as `makeCopy` and the platform; AppError `export-failed`
 * when it is too long for the clipboard. Nothing is on the clipboard after an error.
 */
export async function copyPlainText(plan: Plan, { make, copyText, clock, reader }: Parts): Promise<string> {
	const job = { plan, kind: "plain-text", exportId: newId(), reader, today: today(clock) } as const;
	const { bytes } = await make(job, () => undefined, new AbortController().signal);
	const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	if (text.length > MOST_LETTERS)
		throw new AppError("export-failed", "This plan is too long for the clipboard. Make the plain text file instead.");
	await copyText(text, SECONDS);
	return "Copied. Paste it within a minute: then it is cleared, unless something else was copied since.";
}
