/** The plan that the app holds, read as its owner would after unlocking: through the real bridge, with the passphrase. */
import type { Page } from "playwright-core";
import { type Body, bodySchema } from "../../../renderer/store/records.ts";
import { parseJson } from "../../../shared/canonical-json.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import { envelopeHeader, openBody } from "../../../shared/vault/envelope.ts";
import { deriveKey } from "../../../shared/vault/kdf.ts";
import { deriveVaultKeys, openPerson, readKeys } from "../../../shared/vault/keys.ts";
import { openSlots, readSlots } from "../../../shared/vault/slots.ts";
import { callBridge } from "./bridge.ts";
import type { Hands } from "./hands.ts";
import { PASSPHRASE } from "./steps.ts";

/** The one plan of the vault, as it was saved last. Throws where there is not exactly one. */
export async function planInApp(page: Page, passphrase: string): Promise<Plan> {
	const papers = await answered<{ slots: string; keys: string }>(page, "papersRead");
	const slots = readSlots(papers.slots);
	const vaultKeys = await deriveVaultKeys(slots.vault, await openSlots(slots, { passphrase }, deriveKey));
	const keys = readKeys(papers.keys);
	const { heads } = await answered<{ heads: readonly { id: string }[] }>(page, "journalHeads");
	const plans: Plan[] = [];
	for (const { id } of heads) {
		const { frame } = await answered<{ frame: number[] }>(page, "journalFetch", { id });
		const bytes = Uint8Array.from(frame);
		const header = envelopeHeader(bytes);
		const key = await openPerson(vaultKeys, keys, header.person);
		if (key === null) throw new Error("a record without its key");
		const text = new TextDecoder().decode(await openBody(bytes, header, key));
		const body: Body = bodySchema.parse(parseJson(text));
		if (body.kind === "plan") plans.push(body.record.plan);
	}
	const [plan, ...others] = plans;
	if (plan === undefined || others.length > 0) throw new Error(`${plans.length} plans where one was wanted`);
	return plan;
}

/** The one plan, with all that was typed until now. */
export async function planSaved(hands: Hands): Promise<Plan> {
	await hands.waitUntilSaved();
	return await planInApp(hands.page, PASSPHRASE);
}

async function answered<T>(page: Page, call: Parameters<typeof callBridge>[1], more: object = {}): Promise<T> {
	const { answer, refused } = await callBridge(page, call, { vault: "main", ...more });
	if (refused !== undefined) throw new Error(`${call}: ${JSON.stringify(refused)}`);
	return answer as T;
}
