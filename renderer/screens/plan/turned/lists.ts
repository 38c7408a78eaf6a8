/** A list of several things, each by its name and the person's words for it. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import { signItems } from "../agree/reading/changes.ts";
import { line, maybeSaid, quotesAt, type ReadItem, said } from "../agree/reading/item.ts";

/** Each plan for when things change, then each for somebody the person looks after. */
export const contingencyList = ({ changePlans: { contingencies, carer } }: Plan): ReadItem[] => [
	...contingencies.map(({ id, title, quote }) =>
		quote === null ? line(id, "", title) : said(quote, ["changePlans", "contingencies", { id }, "quote"], title),
	),
	...carer.map(({ id, caredFor }) => line(id, "", carerTitle(caredFor))),
];

type Contingency = Plan["changePlans"]["contingencies"][number];

/** One plan for when things change, row by row as its ladder stands on the screen; then the rest that is read back of it. */
export function contingencyItems(one: Contingency): ReadItem[] {
	const rows = [
		...quotesAt([...one.asUsual, ...one.iDo.asUsual, ...one.theyDo.asUsual], [], "As usual"),
		...quotesAt([...one.earlySigns, ...one.iDo.early, ...one.theyDo.early], [], "Getting worse"),
		...quotesAt([...one.seriousSigns, ...one.iDo.serious, ...one.theyDo.serious], [], "Serious"),
	];
	const above = maybeSaid(one.quote, []);
	const isAbove = new Set([one.id, ...[...above, ...rows].map(({ id }) => id)]);
	return [...above, ...rows, ...signItems(one).filter(({ id }) => !isAbove.has(id))];
}

/** In: who is looked after. Out: the heading, said to the person. */
export const carerTitle = (caredFor: string): string => `If you cannot look after ${caredFor}`;

/** Each risk by its title, with what the person wants. */
export const riskList = ({ risks: { items } }: Plan): ReadItem[] =>
	items.map(({ id, title, want }) => said(want, ["risks", "items", { id }], title));
