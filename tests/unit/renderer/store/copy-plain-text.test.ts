import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { copyPlainText, recordReader } from "../../../../renderer/store/copy-plain-text.ts";
import type { MadeCopy } from "../../../../renderer/store/exporter.ts";
import { jobSchema } from "../../../../renderer/worker/contract.ts";
import { bridgeCalls } from "../../../../shared/bridge.ts";
import { AppError } from "../../../../shared/errors.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { today } from "../../../../shared/plan/time.ts";
import { compose } from "../../../../templates/compose.ts";
import { examples } from "../../../../templates/examples/index.ts";

const clock = { now: () => new Date(2027, 0, 12, 10) };
const reader = "87b6ae2f-ce2d-428e-a2ed-3f8e805230b0";
const plan = examples[0]?.plan as Plan;
const made = (text: string): MadeCopy => ({ bytes: new TextEncoder().encode(text), pages: null, warnings: [] });

it("asks the worker for plain text of today, and puts exactly that on the clipboard, for a minute", async () => {
	const make = vi.fn(async () => made("My plan\n“Tea before words.”\n"));
	const copyText = vi.fn(async () => undefined);
	const said = await copyPlainText(plan, { make, copyText, clock, reader });
	expect(make).toHaveBeenCalledOnce();
	const [job] = make.mock.calls[0] as unknown as [unknown];
	expect(jobSchema.parse(job)).toMatchObject({
		kind: "plain-text",
		reader,
		today: "2027-01-12",
		plan: { id: plan.id },
	});
	expect(copyText).toHaveBeenCalledExactlyOnceWith("My plan\n“Tea before words.”\n", 60);
	expect(said).toMatch(/within a minute.*unless something else was copied/);
	expect(said).not.toContain("Tea");
});

it("is a text and a time that the shell takes, letter for letter, whatever was said", async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
			const request: unknown[] = [];
			await copyPlainText(plan, {
				make: async () => made(text),
				copyText: async (copied, seconds) => void request.push({ text: copied, seconds }),
				clock,
				reader,
			});
			expect(bridgeCalls["clipboard.write"].request.parse(request[0]).text).toBe(text);
		}),
		{ numRuns: 50 },
	);
});

it("leaves the clipboard alone when the text cannot be made, or is too long for it", async () => {
	const copyText = vi.fn(async () => undefined);
	const failing = async (): Promise<MadeCopy> => {
		throw new AppError("export-failed", "Try again.");
	};
	await expect(copyPlainText(plan, { make: failing, copyText, clock, reader })).rejects.toThrow("Try again.");
	const long = async () => made("a".repeat(1_000_001));
	await expect(copyPlainText(plan, { make: long, copyText, clock, reader })).rejects.toThrow("too long");
	expect(copyText).not.toHaveBeenCalled();
});

it("goes into the record of the practice that is in the team, otherwise the co-ordinator's, and never as the person's own", () => {
	const surgery = plan.team.contacts.find(({ group, name }) => group === "service" && name === plan.team.place?.name);
	expect(surgery).toBeDefined();
	expect(recordReader(plan)).toBe(surgery?.id);
	const alone = { ...plan, team: { ...plan.team, contacts: [] } };
	expect(recordReader(alone)).toBe(plan.team.coordinatorId);
	expect(recordReader({ ...alone, team: { ...alone.team, coordinatorId: null } })).toBe("nobody");
});

it("what only somebody else may see, and what is kept from the practice, is not in it", () => {
	const practice = recordReader(plan);
	const [first, second] = plan.matters;
	if (!first || !second) throw new Error("Lys has said too little.");
	const matters = [
		{ ...first, quote: { ...first.quote, visibility: { kind: "only" as const, contactIds: [plan.id] } } },
		{ ...second, quote: { ...second.quote, visibility: { kind: "not" as const, contactIds: [practice] } } },
	];
	const text = JSON.stringify(
		compose(
			{ ...plan, matters },
			{ kind: "full", exportId: "x", reader: practice, today: today(clock), isForEditing: false },
		),
	);
	for (const { quote } of matters) expect(text).not.toContain(JSON.stringify(quote.text).slice(1, -1));
});
