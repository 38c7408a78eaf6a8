/** A platform in memory, with a journal that keeps frames as the shell does. Its parts can be hurt by the test. */

import type { WithKeyTools } from "../../../../../renderer/store/vault/key-tools.ts";
import type { BridgeRequest, Platform } from "../../../../../shared/bridge.ts";
import { AppError } from "../../../../../shared/errors.ts";
import { concat } from "../../../../../shared/vault/bytes.ts";
import {
	encodeFrame,
	type Fold,
	foldFrames,
	frameHeader,
	journalHeads,
	readFrames,
} from "../../../../../shared/vault/frames.ts";
import { hkdf } from "../../../../../shared/vault/keys.ts";
import { utf8 } from "../../../../../shared/vault/web-crypto.ts";

type PaperName = BridgeRequest<"papers.write">["name"];

export interface FakePlatform extends Platform {
	/** The journal's file. */
	file: Uint8Array;
	readonly papers: Map<PaperName, string>;
	/** Called before each append; throw to fail it. */
	beforeAppend: (frame: Uint8Array) => Promise<void> | void;
	beforePaper: (name: PaperName) => void;
	appends: number;
}

const nothing = () => undefined;

/** A platform with a journal, or without one as in the browser. */
export function fakePlatform(hasJournal = true): FakePlatform {
	const fold = async (): Promise<Fold> => foldFrames(readFrames([platform.file]));
	const journal = {
		append: async (_: string, frame: Uint8Array) => {
			await platform.beforeAppend(frame);
			const { id, rev } = frameHeader(frame);
			if (((await fold()).heads.get(id)?.rev ?? 0) > rev) throw new AppError("record-stale", "");
			platform.file = concat(platform.file, encodeFrame(frame));
			return ++platform.appends;
		},
		heads: async () => {
			const now = await fold();
			return { heads: journalHeads(now), damaged: now.damaged };
		},
		fetch: async (_: string, id: string) => {
			const head = (await fold()).heads.get(id);
			return head === undefined ? null : platform.file.slice(head.offset + 8, head.offset + head.length);
		},
	};
	const platform: FakePlatform = {
		kind: hasJournal ? "desktop" : "browser",
		file: new Uint8Array(0),
		papers: new Map(),
		beforeAppend: nothing,
		beforePaper: nothing,
		appends: 0,
		readPapers: async () => ({
			slots: platform.papers.get("slots") ?? null,
			keys: platform.papers.get("keys") ?? null,
		}),
		writePapers: async ({ name, text }) => {
			platform.beforePaper(name);
			platform.papers.set(name, text);
		},
		saveFiles: async () => null,
		lock: async () => undefined,
		onClosing: () => nothing,
		onLockNow: () => nothing,
		...(hasJournal ? { journal } : {}),
	};
	return platform;
}

/** Quick sums in place of Argon2id and scrypt: the real ones have tests of their own. */
export const quickKeyTools: WithKeyTools = (use) =>
	use({
		derive: (secret, salt) => hkdf(secret, salt, utf8("quick"), 32),
		recoveryIdentity: async (code) => ({ text: `closed with a code of ${code.length}`, recipient: "age1quick" }),
	});
