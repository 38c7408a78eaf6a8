// @ts-check
/**
 * Stands in the real shell in place of the app's page, with the app's own store and vault behind it. What it measures it
 * offers to the bench as `bench`; each answer is in milliseconds.
 */
import "../../renderer/worker/no-eval.ts";
import { Dexie } from "dexie";
import { createVault, keepPlan, start, unlock } from "../../renderer/store/app.ts";
import { app } from "../../renderer/store/app-state.ts";
import { agree } from "../../renderer/store/edits/agreement.ts";
import { examplePlans } from "../../renderer/store/examples.ts";
import { platform } from "../../renderer/store/platform/index.ts";
import { bodySchema, migrateBody, RECORD_SCHEMA, rowSchema, savedBodySchema } from "../../renderer/store/records.ts";
import { SinceAgreed } from "../../renderer/store/since-agreed.ts";
import { openVault } from "../../renderer/store/vault/session.ts";
import { change, newRecord, setDraft, summaryOf } from "../../shared/changes/record.ts";
import { SALT_BYTES } from "../../shared/vault/kdf-params.ts";
import { makeRecoveryCode } from "../../shared/vault/recovery-code.ts";
import argonAddress from "./argon-alone.mjs?worker&url";
import { PASSPHRASE } from "./passphrase.mjs";
import { saveInParts } from "./save-parts.mjs";

const FIRST =
	"Aisha Bogdan Chidi Delyth Efosa Farah Gwen Hamza Ines Jolanta Kwame Leila Morag Nasreen Owen Priya Quentin Rhiannon Sunita Tadeusz Uma Violet Winston Xin Yusuf".split(
		" ",
	);
const FAMILY =
	"Adeyemi Begum Costa Davies Eze Fenn Gill Hughes Ibrahim Jones Kowalska Llewelyn Mensah Novak Okafor Patel Quinn Reid Singh Tran Ursu Vaughan Wójcik Yilmaz Zaman Ahmed Brandt Chaudhry Doyle Evans Farooq Grant Hassan Iqbal Joseph Khan Lowe Morgan Nwosu Price".split(
		" ",
	);
const clock = { now: () => new Date() };

/** Makes the vault, with so many plans as rich as the example. @param {number} plans */
async function setUp(plans) {
	await start();
	await createVault(PASSPHRASE, makeRecoveryCode(), { name: "Hannah Pryce", role: "nurse", organisation: "Practice" });
	const [example] = await examplePlans();
	if (example === undefined) throw new Error("There is no example.");
	for (let number = 1; number <= plans; number++) {
		const about = { ...example.about, calledName: `Lys ${number}` };
		await keepPlan({ ...example, id: crypto.randomUUID(), personId: crypto.randomUUID(), about });
	}
	return { people: app.get().people.length, bytes: JSON.stringify(example).length };
}

/** Makes the vault, with so many people of different names. Past the app's own state, which lists everyone after each. @param {number} count */
async function setUpPeople(count) {
	await start();
	await createVault(PASSPHRASE, makeRecoveryCode(), { name: "Hannah Pryce", role: "nurse", organisation: "Practice" });
	const [example] = await examplePlans();
	if (example === undefined) throw new Error("There is no example.");
	const session = await ownDoor().unlock({ passphrase: PASSPHRASE });
	for (let at = 0; at < count; at++) {
		const plan = {
			...example,
			id: crypto.randomUUID(),
			personId: crypto.randomUUID(),
			about: named(example.about, at),
		};
		const record = newRecord(plan);
		/** @type {import("../../renderer/store/records.ts").Row} */
		const summary = { kind: "plan", summary: summaryOf(plan) };
		await session.save({ id: plan.id, person: plan.personId, rev: 0, body: { kind: "plan", record }, summary });
	}
	return { people: (await session.list()).summaries.length - 1 };
}

/** Nobody's name: one of 25 first names, one of 40 family names. @param {import("../../shared/plan/plan.ts").Plan["about"]} about @param {number} at */
function named(about, at) {
	const firstName = FIRST[at % FIRST.length] ?? "";
	return { ...about, firstName, calledName: firstName, familyName: FAMILY[Math.floor(at / FIRST.length)] ?? "" };
}

/** The first unlock of this process, and Argon2id by itself in a worker that is up already. @param {number} people */
async function unlockOnce(people) {
	await start();
	const unlocking = await timed(() => unlock({ passphrase: PASSPHRASE }));
	const { phase, people: listed } = app.get();
	if (phase !== "open" || listed.length !== people) throw new Error(`It is ${phase} with ${listed.length} people.`);
	const alone = await timed(await argonAlone());
	return { unlocking, alone };
}

/** Saves in turns with plain puts of the same record. @param {number} rounds @param {number} before rounds that do not count */
async function saveInTurns(rounds, before) {
	const session = await ownDoor().unlock({ passphrase: PASSPHRASE });
	const { summaries } = await session.list();
	const { id } = summaries.find(({ summary }) => summary.kind === "plan") ?? { id: "" };
	const loaded = await session.load(id);
	if (loaded.body.kind !== "plan") throw new Error("There is no plan.");
	const plain = await plainStore();
	let { rev } = loaded;
	// Agreed to, and changed with each round: what the list says of that is part of a save.
	const since = new SinceAgreed();
	let record = agreed(loaded.body.record);
	since.atSave(record.plan);
	const saves = [];
	const puts = [];
	for (let round = -before; round < rounds; round++) {
		// What the app does when words are kept: the change is made and checked first, then all of it is saved.
		/** @type {import("../../shared/changes/change.ts").Change} */
		const named = { op: "set", at: ["about", "calledName"], value: `Lys ${round}` };
		record = setDraft(change(record, "changed the name", [named], clock), "bench", `Typed in round ${round}`);
		const { plan } = record;
		const save = await timed(async () => {
			/** @type {import("../../renderer/store/records.ts").Row} */
			const summary = { kind: "plan", summary: summaryOf(plan, since.atSave(plan)) };
			const saved = await session.save({ id, person: plan.personId, rev, body: { kind: "plan", record }, summary });
			rev = saved.rev;
		});
		const put = await timed(() => plain.put({ id, json: JSON.stringify(record) }));
		if (round < 0) continue;
		saves.push(save);
		puts.push(put);
	}
	return { saves, puts };
}

/** The plan with a yes of today to it as it stands. @param {import("../../shared/changes/record.ts").PlanRecord} record */
function agreed(record) {
	/** @type {import("../../renderer/store/edits/agreement.ts").Yes} */
	const yes = { by: { kind: "me" }, how: "aloud", place: "", present: [], said: null };
	const { label, changes } = agree(record.plan, yes, { name: "Hannah Pryce", role: "nurse" }, clock);
	return change(record, label, changes, clock);
}

/** The vault as the app opens it. */
function ownDoor() {
	const schemas = { bodySchema, savedBodySchema, summarySchema: rowSchema, schemaVersion: RECORD_SCHEMA };
	return openVault({ platform, vault: "main", ...schemas, migrate: migrateBody });
}

/** What the steps of a save cost. @param {number} rounds */
async function saveParts(rounds) {
	const [example] = await examplePlans();
	return await saveInParts(newRecord(/** @type {NonNullable<typeof example>} */ (example)), rounds);
}

/** A store as simple as it gets, as durable as ours. */
async function plainStore() {
	const dexie = new Dexie("bench-plain", { chromeTransactionDurability: "strict" });
	dexie.version(1).stores({ plans: "id" });
	await dexie.open();
	return dexie.table("plans");
}

/** Argon2id with the vault's parameters, as a function to be timed. */
async function argonAlone() {
	// As late as the app itself does: what unlock has to load must not be here before.
	const { trustedWorkerUrl } = await import("../../renderer/worker/trusted.ts");
	const worker = new Worker(trustedWorkerUrl(new URL(argonAddress, location.href)), { type: "module" });
	const next = () => new Promise((resolve) => worker.addEventListener("message", resolve, { once: true }));
	await next();
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	return async () => {
		const answer = next();
		worker.postMessage({ secret: new TextEncoder().encode(PASSPHRASE), salt });
		await answer;
		worker.terminate();
	};
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
	const from = performance.now();
	await work();
	return performance.now() - from;
}

Object.assign(globalThis, { bench: { setUp, setUpPeople, unlockOnce, saveInTurns, saveParts } });
