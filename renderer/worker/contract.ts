/** What the window and the documents worker say to each other. Words go in as a plan and come back as files. */
import { z } from "zod";
import { type CopyKind, copyKinds } from "../../shared/documents/kinds.ts";
import type { Anchor } from "../../shared/documents/tree.ts";
import { planSchema } from "../../shared/plan/plan.ts";
import { localDateSchema } from "../../shared/plan/time.ts";

export const jobSchema = z.strictObject({
	plan: planSchema,
	kind: z.custom<CopyKind>((value) => copyKinds.some((kind) => kind === value)),
	exportId: z.uuidv4(),
	/** Whose copy: `person`, a contact's id, or a copy's own id. What they may not see is not composed. */
	reader: z.string().min(1),
	today: localDateSchema,
	/** Lines that a one-page document leaves for another day, from an earlier answer's `runsOver`. */
	leaveOut: z.array(z.templateLiteral(["cp_", z.string()])).optional(),
});
export type Job = z.infer<typeof jobSchema>;

export type WorkerAnswer =
	| { readonly kind: "progress"; readonly done: number }
	| {
			readonly kind: "made";
			readonly bytes: Uint8Array;
			readonly pages: number | null;
			readonly warnings: readonly string[];
			readonly leftOff?: readonly string[];
			/** Fields that do not fit where one page must hold all. */
			readonly runsOver?: readonly Anchor[];
	  }
	/** Characters without a font, found before any file was made. */
	| { readonly kind: "no-font"; readonly where: readonly string[] }
	| { readonly kind: "failed" };
