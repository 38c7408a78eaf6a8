/** A list of several things, each by its name and the person's words for it. */
import type { Plan } from "../../../../shared/plan/plan.ts";
import { line, type ReadItem, said } from "../agree/reading/item.ts";

/** Each plan for when things change, then each for somebody the person looks after. */
export const contingencyList = ({ changePlans: { contingencies, carer } }: Plan): ReadItem[] => [
	...contingencies.map(({ id, title, quote }) =>
		quote === null ? line(id, "", title) : said(quote, ["changePlans", "contingencies", { id }, "quote"], title),
	),
	...carer.map(({ id, caredFor }) => line(id, "", carerTitle(caredFor))),
];

export const carerTitle = (caredFor: string): string => `If you cannot look after ${caredFor}`;

export const riskList = ({ risks: { items } }: Plan): ReadItem[] =>
	items.map(({ id, title, want }) => said(want, ["risks", "items", { id }], title));
