/** What the app does: open and lock a vault, keep who works here, begin a plan, open and close one. Its state: app-state.ts. */
import type { VaultName } from "../../shared/bridge.ts";
import { newRecord } from "../../shared/changes/record.ts";
import { AppError } from "../../shared/errors.ts";
import { wordingInManyPlans } from "../../shared/language/voice-of-plan.ts";
import { blankPlan, type NewPerson } from "../../shared/plan/blank.ts";
import { newId } from "../../shared/plan/ids.ts";
import type { Plan } from "../../shared/plan/plan.ts";
import { type Clock, today } from "../../shared/plan/time.ts";
import { app, empty, type PersonRow } from "./app-state.ts";
import { beforeClosing } from "./closing.ts";
import type { Edit } from "./edits/edit.ts";
import { examplePlans } from "./examples.ts";
import { once } from "./once.ts";
import { describeError, OpenPlan } from "./open-plan.ts";
import { platform } from "./platform/index.ts";
import {
	type Body,
	bodySchema,
	migrateBody,
	type Profile,
	profileSchema,
	RECORD_SCHEMA,
	type Row,
	rowSchema,
	savedBodySchema,
} from "./records.ts";
import { isWaiting } from "./room.ts";
import { type Route, writeRoute } from "./route.ts";
import { openVault, type VaultSession } from "./vault/session.ts";

const clock: Clock = { now: () => new Date() };

const door = (vault: VaultName) =>
	openVault({
		platform,
		vault,
		bodySchema,
		savedBodySchema,
		summarySchema: rowSchema,
		schemaVersion: RECORD_SCHEMA,
		migrate: migrateBody,
	});

let session: VaultSession<Body, Row> | null = null;
let profileRow: { id: string; person: string; rev: number } | null = null;

const needSession = (): VaultSession<Body, Row> => {
	if (!session) throw new AppError("no-vault", "Unlock the plans first.");
	return session;
};

/** Looks at what is on this computer and shows the right first screen. */
export async function start(vault: VaultName = "main"): Promise<void> {
	app.set({ ...empty, vault });
	try {
		const state = await door(vault).state();
		app.update((value) => ({ ...value, phase: state }));
	} catch (error) {
		// The database will not open at all: the shell can set it aside, and the journal fills a new one.
		const canRebuild = error instanceof AppError && error.code === "storage-failed" && platform.rebuild !== undefined;
		app.update((value) => ({ ...value, phase: "damaged", canRebuild, trouble: describeError(error) }));
	}
}

async function enter(opened: VaultSession<Body, Row>): Promise<void> {
	session = opened;
	const { summaries, refused, repaired } = await opened.list();
	const people = summaries.flatMap(({ id, summary }) =>
		summary.kind === "plan" ? [{ id, summary: summary.summary }] : [],
	);
	const own = summaries.find(({ summary }) => summary.kind === "profile");
	const loaded = own ? await opened.load(own.id) : null;
	if (loaded && own) profileRow = { id: own.id, person: loaded.person, rev: loaded.rev };
	const profile = loaded?.body.kind === "profile" ? loaded.body.profile : null;
	applyLook(profile);
	app.update((value) => ({
		...value,
		profile,
		people,
		integrity: { refused: refused.length, repaired },
		trouble: "",
	}));
	try {
		// Before any screen: whoever sits beside it would see everybody's names go by.
		if (profile?.resume && people.some((person) => person.id === profile.resume)) await openPlan(profile.resume);
	} finally {
		app.update((value) => (value.phase === "locking" ? value : { ...value, phase: "open" }));
	}
}

/** Theme and size on the root element; the theme follows the system unless chosen. */
export function applyLook(profile: Profile | null): void {
	const root = document.documentElement;
	if (profile && profile.theme !== "system") root.dataset["theme"] = profile.theme;
	else delete root.dataset["theme"];
	root.dataset["size"] = String(profile?.size ?? 100);
}

/** The profile save in hand, so that neither closing nor lock cuts it off. */
let profileSave: Promise<void> = Promise.resolve();

function afterOtherSaves(save: () => Promise<void>): Promise<void> {
	profileSave = profileSave.catch(() => undefined).then(save);
	return profileSave;
}

/** Saves the profile; makes it on the first call. */
export const saveProfile = (profile: Profile): Promise<void> => afterOtherSaves(() => keepProfile(profile));

/**
 * Changes a part of the profile; without one, nothing. It is read when its turn comes, and not when this was asked for:
 * what was changed meanwhile stays changed.
 */
export const changeProfile = (change: Partial<Profile>): Promise<void> =>
	afterOtherSaves(async () => {
		const { profile } = app.get();
		if (profile) await keepProfile({ ...profile, ...change });
	});

/** Somebody else types from now on; what was kept keeps who typed it. Answers a sentence when it was not saved. */
export async function changeWorker(worker: Pick<Profile, "name" | "role">): Promise<string> {
	if (!app.get().profile) return "Unlock the plans first.";
	try {
		await changeProfile(worker);
		return "";
	} catch (error) {
		return describeError(error);
	}
}

async function keepProfile(profile: Profile): Promise<void> {
	const row: { id: string; person: string; rev: number } = profileRow ?? { id: newId(), person: newId(), rev: 0 };
	const body: Body = { kind: "profile", profile: profileSchema.parse(profile) };
	const { rev } = await needSession().save({ ...row, body, summary: { kind: "profile" } });
	profileRow = { ...row, rev };
	applyLook(profile);
	app.update((value) => ({ ...value, profile }));
}

type Worker = Pick<Profile, "name" | "role" | "organisation">;

/** Sets up this computer's vault and goes straight in. */
export async function createVault(passphrase: string, recoveryCode: string, profile: Worker): Promise<void> {
	await enter(await makeVault(passphrase, recoveryCode, profile));
}

async function makeVault(passphrase: string, recoveryCode: string, profile: Worker) {
	const opened = await door(app.get().vault).create({ passphrase, recoveryCode });
	// First who works here, then the screens: closing at once must not lose it.
	session = opened;
	await saveProfile(profileSchema.parse(profile));
	return opened;
}

/** Opens the vault. Throws AppError `wrong-passphrase` or `wrong-recovery-code`. */
export async function unlock(secret: { passphrase: string } | { recoveryCode: string }): Promise<void> {
	await enter(await door(app.get().vault).unlock(secret));
}

/** A new passphrase, after the recovery key opened the vault. */
export const setPassphrase = (passphrase: string): Promise<void> => needSession().setPassphrase(passphrase);

/** Not a secret: the practice vault holds invented people only, and says so (decision 33). */
const PRACTICE = "practice makes practice";

/** Opens the practice vault, apart from real people's; made with the examples the first time. Back to the first screen when it fails. */
export async function openPractice(recoveryCode: string): Promise<void> {
	await start("practice");
	if (app.get().phase !== "new") return await unlock({ passphrase: PRACTICE });
	// Nobody sets up anything here: the first page of setting up would look as if the plans were gone.
	app.update((value) => ({ ...value, phase: "preparing" }));
	try {
		const who = { name: "Priya Nair", role: "practice nurse", organisation: "Practice" };
		const opened = await makeVault(PRACTICE, recoveryCode, who);
		for (const plan of await examplePlans()) await keepPlan(plan);
		await enter(opened);
	} catch (error) {
		await start("main");
		throw error;
	}
}

/** Puts a whole plan into the vault, as it is. */
export async function keepPlan(plan: Plan): Promise<void> {
	const opened = new OpenPlan(needSession(), newRecord(plan), 0, clock);
	await opened.flush();
	await refreshPeople();
}

async function listPeople(): Promise<readonly PersonRow[]> {
	const { summaries } = await needSession().list();
	return summaries.flatMap(({ id, summary }) => (summary.kind === "plan" ? [{ id, summary: summary.summary }] : []));
}

async function refreshPeople(): Promise<void> {
	const people = await listPeople();
	app.update((value) => ({ ...value, people }));
}

/** Who begins a plan: whoever works here, and where. */
function author(): { name: string; role: string; organisation: string } {
	const { profile } = app.get();
	return { name: profile?.name ?? "Staff", role: profile?.role ?? "", organisation: profile?.organisation ?? "" };
}

/** Starts a plan with someone and opens the first question. */
export async function startConversation(person: NewPerson, kind: "full" | "lite" = "full"): Promise<void> {
	const plan = blankPlan(person, author(), kind, clock);
	const place = writeRoute(settleIn);
	await show(new OpenPlan(needSession(), { ...newRecord(plan), place }, 0, clock));
}

async function load(id: string): Promise<OpenPlan> {
	const { body, rev } = await needSession().load(id);
	if (body.kind !== "plan") throw new AppError("record-missing", "This plan is not here any more.");
	return new OpenPlan(needSession(), body.record, rev, clock);
}

/** Where a talk starts. */
const settleIn: Route = { screen: "talk", stage: "settle", questionId: null };

/**
 * Opens a plan where it was left (from the list, with no talk yet, where a talk starts), or at a page of it. Pressed twice,
 * it is opened once: of two that are open, one could save nothing any more.
 */
export const openPlan = once(async (id: string, route?: Route | ((left: Route) => Route)): Promise<void> => {
	const open = await load(id);
	const left = isWaiting(open.record.plan, today(clock)) ? settleIn : open.state.get().route;
	if (route) open.go(typeof route === "function" ? route(left) : route);
	await show(open);
});

/** Changes a plan from the list, without showing it: where planning with the person is. */
export async function changeUnseen(id: string, edit: (plan: Plan) => Edit): Promise<void> {
	const open = await load(id);
	const { label, changes } = edit(open.record.plan);
	open.act(label, changes);
	await open.flush();
	await refreshPeople();
}

/** Puts someone on the list who was offered a plan, and begins nothing. */
export async function offerPlan(person: NewPerson, kind: "full" | "lite" = "full"): Promise<void> {
	const plan = blankPlan(person, author(), kind, clock);
	await keepPlan({ ...plan, state: { kind: "offered", on: today(clock) } });
}

async function show(open: OpenPlan): Promise<void> {
	// The list is closed while a conversation is open, so that nobody reads another person's name.
	app.update((value) => ({
		...value,
		open,
		people: [],
		copied: wordingInManyPlans(value.people.map(({ summary }) => summary.wording)),
	}));
	await changeProfile({ resume: open.record.plan.id });
}

/** Back to the list. What is typed is kept first, as at lock: lock comes too late for a plan put away. */
export const closePlan = once(async (): Promise<void> => {
	const { open } = app.get();
	open?.keepLeftWords();
	open?.settleList();
	await open?.flush();
	await changeProfile({ resume: null });
	const people = await listPeople();
	// What was typed meanwhile: a plan that is not open any more is out of reach of lock.
	open?.keepLeftWords();
	await open?.flush();
	app.update((value) => ({ ...value, open: null, people }));
});

/**
 * Locks at once: the page goes first, then everything unsaved is saved, then the window's memory ends.
 * When the disk will not take it, the page comes back unlocked, because nothing may be lost.
 */
export async function lock(): Promise<void> {
	const { open, phase } = app.get();
	// While it is still being unlocked, the plans are within reach already.
	if (session === null || phase === "locking" || phase === "preparing") return;
	open?.keepLeftWords();
	open?.settleList();
	app.update((value) => ({ ...value, phase: "locking" }));
	try {
		await open?.flush();
		await profileSave.catch(() => undefined);
	} catch {
		app.update((value) => ({ ...value, phase: "open" }));
		return;
	}
	session = null;
	profileRow = null;
	await platform.lock();
}

platform.onLockNow(() => void lock());
platform.onClosing(() => void beforeClosing(app.get().open, profileSave));
