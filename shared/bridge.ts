/**
 * The contract between the window and the shell. Every call has a zod request and a zod answer; the shell parses the
 * request, the window parses the answer. Nothing here knows what a plan is: the shell sees bytes, never words.
 * No path ever crosses: the shell shows the dialog and hands back an opaque token.
 */
import { z } from "zod";

/** Fixed for ever: IndexedDB belongs to the origin (decision 2). Browser mode has its own, in electron/scripts/serve.mjs. */
export const APP_ORIGIN = "app://what-matters";

/** Largest frame the shell takes: a plan with its undo history is well under 1 MB. */
export const MAX_FRAME_BYTES = 16 * 1024 * 1024;
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const bytes = (max: number) =>
	z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= max, {
		error: `at most ${max} bytes`,
	});

/** Real people's plans and the practice vault are never the same one (decision 33). */
export const vaultNameSchema = z.enum(["main", "practice"]);
export type VaultName = z.infer<typeof vaultNameSchema>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const nothing = z.strictObject({});
/** Safe on Windows, macOS and Linux: plain letters, digits and a few signs, no reserved device names. */
export const safeFileNameSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9 ()._-]{0,118}[A-Za-z0-9)]$/, { error: "a file name that every computer takes" })
	.refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name), {
		error: "a file name that every computer takes",
	});

/** One head a record: the newest revision the journal holds of it, and the SHA-256 of that frame. */
export const journalHeadSchema = z.strictObject({
	id: z.uuid(),
	rev: z.int().positive(),
	hash,
});
export type JournalHead = z.infer<typeof journalHeadSchema>;

export const bridgeCalls = {
	/** What the shell is. */
	"app.info": {
		request: nothing,
		answer: z.strictObject({ version: z.string(), isPackaged: z.boolean(), runtime: z.string() }),
	},
	/** The vault's own papers (key slots; people's wrapped keys), as JSON text that the shell keeps but does not understand. */
	"papers.read": {
		request: z.strictObject({ vault: vaultNameSchema }),
		answer: z.strictObject({ slots: z.string().nullable(), keys: z.string().nullable() }),
	},
	/** Replaces one paper: temporary file, fsync, rename, and a second copy beside it. */
	"papers.write": {
		request: z.strictObject({
			vault: vaultNameSchema,
			name: z.enum(["slots", "keys", "recovery-identity"]),
			text: z.string().max(8 * 1024 * 1024),
		}),
		answer: nothing,
	},
	/** Appends one encrypted frame and answers only when it is on the disk (fdatasync). */
	"journal.append": {
		request: z.strictObject({ vault: vaultNameSchema, frame: bytes(MAX_FRAME_BYTES) }),
		answer: z.strictObject({ sequence: z.int().positive() }),
	},
	/** The newest revision of every record, and how many frames could not be read. */
	"journal.heads": {
		request: z.strictObject({ vault: vaultNameSchema }),
		answer: z.strictObject({ heads: z.array(journalHeadSchema), damaged: z.int().nonnegative() }),
	},
	/** The newest frame of one record. */
	"journal.fetch": {
		request: z.strictObject({ vault: vaultNameSchema, id: z.uuid() }),
		answer: z.strictObject({ frame: bytes(MAX_FRAME_BYTES).nullable() }),
	},
	/** Asks the user for a folder for these files; the token stands for it until the window closes or locks. */
	"files.choose": {
		request: z.strictObject({ names: z.array(safeFileNameSchema).min(1).max(50) }),
		answer: z.strictObject({ token: z.uuid().nullable(), existing: z.array(safeFileNameSchema) }),
	},
	/** Writes one file whole into the chosen folder (temporary name, fsync, rename). Only names agreed at `files.choose`. */
	"files.write": {
		request: z.strictObject({ token: z.uuid(), name: safeFileNameSchema, bytes: bytes(MAX_FILE_BYTES) }),
		answer: nothing,
	},
	/** Puts text on the clipboard and clears it after `seconds` if it is still there. */
	"clipboard.write": {
		request: z.strictObject({ text: z.string().max(1_000_000), seconds: z.int().min(5).max(600) }),
		answer: nothing,
	},
	/** Something was copied or cut by hand in the window: it too is cleared after a while if it is still there. */
	"clipboard.copied": { request: nothing, answer: nothing },
	/** Ends the window's process at once, so that no plaintext stays in memory, and opens it again locked. */
	"window.lock": { request: nothing, answer: nothing },
	/** Says that everything is saved and the window may close. */
	"window.ready-to-close": { request: nothing, answer: nothing },
	/** Says that something could not be saved: the window, which was to close, stays until it is ready after all. */
	"window.stay-open": { request: nothing, answer: nothing },
	/** The window's database will not open: set it aside at the next start (never delete) and start again. */
	"window.rebuild": { request: nothing, answer: nothing },
} as const satisfies Record<string, { request: z.ZodType; answer: z.ZodType }>;

export type BridgeCall = keyof typeof bridgeCalls;
export type BridgeRequest<C extends BridgeCall> = z.infer<(typeof bridgeCalls)[C]["request"]>;
export type BridgeAnswer<C extends BridgeCall> = z.infer<(typeof bridgeCalls)[C]["answer"]>;

/** What the shell tells the window. */
export const bridgeEvents = ["window.closing", "window.lock-now"] as const;
export type BridgeEvent = (typeof bridgeEvents)[number];

/** Exactly what the preload puts on `window.whatMatters`. No generic send or on. */
export interface Bridge {
	readonly appInfo: () => Promise<unknown>;
	readonly papersRead: (request: BridgeRequest<"papers.read">) => Promise<unknown>;
	readonly papersWrite: (request: BridgeRequest<"papers.write">) => Promise<unknown>;
	readonly journalAppend: (request: BridgeRequest<"journal.append">) => Promise<unknown>;
	readonly journalHeads: (request: BridgeRequest<"journal.heads">) => Promise<unknown>;
	readonly journalFetch: (request: BridgeRequest<"journal.fetch">) => Promise<unknown>;
	readonly filesChoose: (request: BridgeRequest<"files.choose">) => Promise<unknown>;
	readonly filesWrite: (request: BridgeRequest<"files.write">) => Promise<unknown>;
	readonly clipboardWrite: (request: BridgeRequest<"clipboard.write">) => Promise<unknown>;
	readonly clipboardCopied: () => Promise<unknown>;
	readonly windowLock: () => Promise<unknown>;
	readonly windowReadyToClose: () => Promise<unknown>;
	readonly windowStayOpen: () => Promise<unknown>;
	readonly windowRebuild: () => Promise<unknown>;
	/** Called when the user closes the window: save, then `windowReadyToClose`, or `windowStayOpen` where that failed. Gives back a function that stops listening. */
	readonly onClosing: (listener: () => void) => () => void;
	/** Called on suspend or screen lock: keep what is typed, then lock. */
	readonly onLockNow: (listener: () => void) => () => void;
}

/**
 * What the window asks of its platform: desktop (the shell) or browser. What a platform lacks is absent, and the
 * screens leave it out; it is never there and broken.
 */
export interface Platform {
	readonly kind: "desktop" | "browser";
	/** Vault papers. */
	readonly readPapers: (vault: VaultName) => Promise<BridgeAnswer<"papers.read">>;
	readonly writePapers: (request: BridgeRequest<"papers.write">) => Promise<void>;
	/** The journal on disk; absent in the browser, where storage is weaker and the screens say so. */
	readonly journal?: {
		readonly append: (vault: VaultName, frame: Uint8Array) => Promise<number>;
		readonly heads: (vault: VaultName) => Promise<BridgeAnswer<"journal.heads">>;
		readonly fetch: (vault: VaultName, id: string) => Promise<Uint8Array | null>;
	};
	/** Asks where to, then takes each file. The browser downloads each one. Null when the user stopped. */
	readonly saveFiles: (
		names: readonly string[],
	) => Promise<{ existing: readonly string[]; write: (name: string, bytes: Uint8Array) => Promise<void> } | null>;
	readonly copyText?: (text: string, seconds: number) => Promise<void>;
	/** Ends this window's memory and starts locked. */
	readonly lock: () => Promise<void>;
	readonly readyToClose?: () => Promise<void>;
	readonly stayOpen?: () => Promise<void>;
	readonly rebuild?: () => Promise<void>;
	readonly onClosing: (listener: () => void) => () => void;
	readonly onLockNow: (listener: () => void) => () => void;
}
