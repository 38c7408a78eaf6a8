import fc from "fast-check";
import { expect, test } from "vitest";
import { reconcile, type StoredHead, type WorkingHead } from "../../../../shared/vault/reconcile.ts";

/** What should be done with one record, said the slow way. */
function expected(
	working: WorkingHead | undefined,
	stored: StoredHead | undefined,
	isErased: boolean,
	hasJournal: boolean,
): string {
	if (working === undefined) return stored !== undefined && hasJournal ? "copy-to-dexie missing" : "nothing";
	if (isErased) return "drop-from-dexie erased";
	if (!hasJournal) return "nothing";
	if (stored === undefined) return "append-to-journal missing";
	if (working.rev < stored.rev) return "copy-to-dexie rolled-back";
	if (working.rev > stored.rev) return "append-to-journal behind";
	return working.hash === stored.hash ? "nothing" : "settle differs";
}

test("every record gets the one repair that a simple model says", () => {
	const half = fc.option(fc.record({ rev: fc.integer({ min: 1, max: 3 }), hash: fc.constantFrom("a", "b") }), {
		nil: undefined,
	});
	const record = fc.record({ working: half, stored: half, isErased: fc.boolean() });
	fc.assert(
		fc.property(fc.array(record, { maxLength: 20 }), fc.boolean(), (records, hasJournal) => {
			const named = records.map((one, at) => ({ ...one, id: `id-${at}`, person: `person-${at}` }));
			const working = named.flatMap(({ id, person, working: head }) => (head ? [{ id, person, ...head }] : []));
			const stored = named.flatMap(({ id, stored: head }) => (head ? [{ id, ...head }] : []));
			const erased = new Set(named.filter(({ isErased }) => isErased).map(({ person }) => person));
			const plan = reconcile(working, hasJournal ? stored : null, erased);
			const done = new Map(plan.repairs.map((repair) => [repair.id, `${repair.do} ${repair.why}`]));
			let inStep = 0;
			for (const { id } of named) {
				const [mine, theirs] = [working.find((head) => head.id === id), stored.find((head) => head.id === id)];
				const wanted = expected(mine, theirs, erased.has(mine?.person ?? ""), hasJournal);
				expect(done.get(id) ?? "nothing").toBe(wanted);
				if (mine !== undefined && wanted === "nothing") inStep += 1;
			}
			expect(plan.inStep).toBe(inStep);
			expect(done.size).toBe(plan.repairs.length);
		}),
		{ numRuns: 2000 },
	);
});
