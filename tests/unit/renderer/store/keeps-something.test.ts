import { expect, it } from "vitest";
import { keepsSomething } from "../../../../renderer/store/keeps-something.ts";
import { copySchema } from "../../../../shared/plan/agreement.ts";
import { newId } from "../../../../shared/plan/ids.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { lys } from "../../../support/composed.ts";
import { blank } from "./edits/support.ts";

it("a thing not for everyone, a copy without something, a no to sharing; and nothing else", () => {
	const plan = blank();
	expect(keepsSomething(plan)).toBe(false);
	const [matter] = lys().matters;
	if (!matter) throw new Error("the example has too little");
	const of = (visibility: typeof matter.quote.visibility): Plan => ({
		...plan,
		matters: [{ ...matter, quote: { ...matter.quote, visibility } }],
	});
	expect(keepsSomething(of({ kind: "everyone" }))).toBe(false);
	expect(keepsSomething(of({ kind: "private" }))).toBe(true);
	expect(keepsSomething(of({ kind: "not", contactIds: [] }))).toBe(true);
	const who = { kind: "other" as const, name: "Maureen", relation: "" };
	const giving = (copy: object): Plan => ({
		...plan,
		agreement: {
			...plan.agreement,
			copies: [copySchema.parse({ id: newId(), who, state: "not-given", planVersion: 1, ...copy })],
		},
	});
	expect(keepsSomething(giving({ sees: "everything" }))).toBe(false);
	expect(keepsSomething(giving({ sees: "parts", withoutParts: ["health"] }))).toBe(true);
	expect(keepsSomething(giving({ sees: "nothing" }))).toBe(true);
	const [sharing] = lys().rights.sharing;
	if (!sharing) throw new Error("the example has too little");
	const deciding = (decision: typeof sharing.decision): Plan => ({
		...plan,
		rights: { ...plan.rights, sharing: [{ ...sharing, decision }] },
	});
	expect(keepsSomething(deciding("agreed"))).toBe(false);
	expect(keepsSomething(deciding("refused"))).toBe(true);
});
