/** Words for what budgets usually may not buy: data, since local lists differ (reference 5.1, decision 24). */
import { z } from "zod";
import type { BudgetLine } from "../plan/money.ts";
import { filledLineSchema, languageSchema } from "../plan/text.ts";

export const cannotBuySchema = z.strictObject({
	language: languageSchema,
	entries: z
		.array(
			z.strictObject({
				id: z.string().regex(/^[a-z0-9-]+$/, { error: "an id of small letters, digits and hyphens" }),
				/** Each form that is looked for, in small letters, as a whole word. */
				forms: z.array(filledLineSchema).min(1),
				/** Where those words mean something else: "fine motor skills". */
				except: z.array(filledLineSchema).default([]),
				/** "prescriptions are usually not allowed": no capital unless it has one everywhere, no full stop. */
				says: filledLineSchema.refine((text) => !text.endsWith("."), { error: "no full stop" }),
			}),
		)
		.min(1),
});
export type CannotBuy = z.infer<typeof cannotBuySchema>;

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s+");

const anyOf = (forms: readonly string[]): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");

/** The first entry whose words stand in what a line buys; null for none. Never takes anything out. */
export function cannotBuyHit(line: BudgetLine, list: CannotBuy): CannotBuy["entries"][number] | null {
	const found = list.entries.find(({ forms, except }) => {
		const rest = except.length === 0 ? line.what : line.what.replace(anyOf(except), " ");
		return anyOf(forms).test(rest);
	});
	return found ?? null;
}
