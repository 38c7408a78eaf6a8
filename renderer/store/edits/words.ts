/** Words that were kept: one quote, one id; changed only by keeping the earlier ones. */
import type { Change } from "../../../shared/changes/change.ts";
import { newId } from "../../../shared/plan/ids.ts";
import type { Matter, MatterArea } from "../../../shared/plan/matters.ts";
import type { Plan } from "../../../shared/plan/plan.ts";
import type { HowGiven, Quote, Staff, Visibility } from "../../../shared/plan/quote.ts";
import { type Clock, instantNow } from "../../../shared/plan/time.ts";
import { type Edit, insert, last, remove, set } from "./edit.ts";

export interface Said {
	readonly text: string;
	readonly how: HowGiven;
	readonly staff: Staff;
	readonly questionId: string | null;
	readonly isPrivate?: boolean;
}

/** A new quote: exactly the text, who typed it, how it was given, when, at which talk and question. */
export function newQuote(plan: Plan, said: Said, clock: Clock): Quote {
	return {
		id: newId(),
		text: said.text,
		language: plan.needs.preferredLanguage,
		spokenBy: { kind: "me" },
		how: said.how,
		through: null,
		typedBy: said.how === "written" ? { kind: "me" } : { kind: "staff", name: said.staff.name, role: said.staff.role },
		keptAt: instantNow(clock),
		talkId: last(plan.talks.held),
		questionId: said.questionId,
		translations: [],
		readBack: null,
		exactWords: [],
		earlier: [],
		visibility: said.isPrivate ? { kind: "private" } : { kind: "everyone" },
	};
}

/** Keeps words as one thing that matters, in its place. */
export function keepMatter(plan: Plan, area: MatterArea, areaName: string, said: Said, clock: Clock): Edit {
	const matter: Matter = { id: newId(), area, quote: newQuote(plan, said, clock), fromWorryId: null, stillTrue: null };
	return { label: `kept words in ${areaName}`, changes: [insert(["matters"], matter, last(plan.matters))] };
}

/** The person changed their words: the earlier ones are kept. */
export function rewordMatter(matter: Matter, text: string, staff: Staff, clock: Clock): Edit {
	const { quote } = matter;
	const earlier = [
		...quote.earlier,
		{ text: quote.text, how: quote.how, keptAt: quote.keptAt, typedBy: quote.typedBy },
	];
	const next: Quote = {
		...quote,
		text,
		earlier,
		keptAt: instantNow(clock),
		readBack: null,
		typedBy: { kind: "staff", name: staff.name, role: staff.role },
	};
	return {
		label: "changed kept words",
		changes: [set(["matters", { id: matter.id }, "quote"], next)],
	};
}

export const moveMatterTo = (matter: Matter, area: MatterArea, areaName: string): Edit => ({
	label: `moved words to ${areaName}`,
	changes: [set(["matters", { id: matter.id }, "area"], area)],
});

export const setMatterHow = (matter: Matter, how: HowGiven): Edit => ({
	label: "changed how words were given",
	changes: [set(["matters", { id: matter.id }, "quote", "how"], how)],
});

export const setMatterVisibility = (matter: Matter, visibility: Visibility): Edit => ({
	label: visibility.kind === "private" ? "kept words between us" : "let words be seen",
	changes: [set(["matters", { id: matter.id }, "quote", "visibility"], visibility)],
});

/** Takes words out; undo brings them back. Words on the first page leave it. */
export function removeMatter(plan: Plan, matter: Matter): Edit {
	const onFirstPage: Change[] = plan.firstPage.quoteId === matter.quote.id ? [set(["firstPage", "quoteId"], null)] : [];
	const goals: Change[] = plan.goals
		.filter((goal) => goal.matterId === matter.id)
		.map((goal) => set(["goals", { id: goal.id }, "matterId"], null));
	return {
		label: "took words out",
		changes: [...onFirstPage, ...goals, remove(["matters"], matter.id)],
	};
}

export const chooseFirstPage = (quoteId: string | null): Edit => ({
	label: quoteId === null ? "took words off the first page" : "put words on the first page",
	changes: [set(["firstPage", "quoteId"], quoteId)],
});
