/** What stands on the screen when it is turned to the person: the page that was open, as far as everybody here may see it. */

import { planPartSchema } from "../../../../shared/plan/agreement.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Quote, Visibility, Who } from "../../../../shared/plan/quote.ts";
import type { LocalDate } from "../../../../shared/plan/time.ts";
import { STRANGER } from "../../../../shared/plan/visible.ts";
import { withoutParts } from "../../../../templates/full/visible.ts";
import type { Route } from "../../../store/route.ts";
import { planInRoom, seenInRoom } from "../../../store/shown.ts";
import { line } from "../agree/reading/item.ts";
import { spoken } from "../agree/reading.ts";
import { PAPER } from "../agree/steps.ts";
import { mayBeShown, type Shown } from "../in-room.ts";
import { nameOfWho } from "../names.ts";
import { beingTyped } from "./being-typed.ts";
import { goalPage, pages } from "./pages.ts";
import type { PageTurned, Seen } from "./seen.ts";

/** Words, or a line of the plan, with what is said before it: a sign of danger and a step that helps look alike. */
export interface TurnedItem {
	readonly id: string;
	readonly lead: string;
	readonly quote: Quote | null;
	readonly line: string;
	/** Of the line, where it is not the language of the screen. */
	readonly language?: string | null;
	/** It is being typed and not kept yet: in whose voice the line stands. */
	readonly typed?: "theirs" | "another" | "ours";
	/** Where it is not that of the words themselves. */
	readonly visibility?: Visibility;
}

/** Why nothing stands there: nothing does yet, or not while these people are here. */
export type Nothing = "not-yet" | "not-now";

export interface TurnedPage {
	readonly question: string;
	readonly items: readonly TurnedItem[];
	/** Null where something stands there. */
	readonly nothing: Nothing | null;
}

/** The plan, who is here, and what else its pages are told. */
export interface Turning {
	readonly plan: Plan;
	readonly present: readonly Who[];
	/** Nobody said yet who is here: the pages that ask first are not shown to whoever that may be. */
	readonly isRoomAsked: boolean;
	readonly day: LocalDate;
	readonly copied: ReadonlySet<string>;
	/** What is typed in it and not kept yet, and what a new goal comes from. */
	readonly drafts: Readonly<Record<string, string>>;
}

/** Quotes as items; `lead` is said before each. */
export const turnedWords = (quotes: readonly Quote[], lead = ""): TurnedItem[] =>
	quotes.map((quote) => ({ id: quote.id, lead, quote, line: "" }));

/** Those that may be shown while these people are here, where what they stand in may be. */
export const shownOf = (
	plan: Plan,
	present: readonly Who[],
	items: readonly TurnedItem[],
	...within: readonly Shown[]
): TurnedItem[] =>
	items.filter(({ quote }) => mayBeShown(plan, present, ...within, ...(quote === null ? [] : [quote])));

type PageRoute = Extract<Route, { readonly screen: "goal" | "part" }>;

/** In: a page of the plan. Out: what it is about, said to the person, and what of it may stand there now. */
export function turnedPage(route: PageRoute, turning: Turning): TurnedPage {
	if (!turning.isRoomAsked && asksRoomFirst(route)) return { ...roomPage(turning), nothing: null };
	const { plan, present, drafts } = turning;
	const seen = seenInRoom(plan, present);
	// Where one of them has nothing of the plan, the page has its name and nothing of what is in it.
	const bare = seen ?? withoutParts(plan, planPartSchema.options, STRANGER, plan.team.contacts);
	const { question, items, isRead } = pageSeen(route, bare, turning);
	const said = isRead ? items : items.flatMap((item) => spoken(bare, item));
	const isAlone = present.every((who) => who.kind === "me");
	const isWhole = planInRoom(plan, present) === plan;
	const shown = seen === null ? [] : [...said, ...beingTyped(route, bare, drafts, isAlone, isWhole)];
	if (shown.length > 0) return { question, items: shown, nothing: null };
	const isKept = pageSeen(route, plan, { ...turning, present: [] }).items.length > 0;
	return { question, items: [], nothing: isKept ? "not-now" : "not-yet" };
}

function pageSeen(route: PageRoute, plan: Plan, { present, day, copied, drafts }: Turning): PageTurned {
	const seen: Seen = { plan, isAlone: present.every((who) => who.kind === "me"), day, copied };
	return route.screen === "goal"
		? goalPage(seen, route.goalId, route.part, drafts["goal-from"] ?? null)
		: pages[route.part](seen, route.itemId);
}

/** Those pages of which a stranger could read what is kept from them ask first who is here (decision 37). */
const asksRoomFirst = (route: PageRoute): boolean =>
	route.screen === "part" &&
	(["agree", "copies", "rights"].includes(route.part) || (route.part === "questions" && route.itemId !== PAPER));

/** Said of those who are written down as here, and of nobody else. */
const roomPage = ({ plan, present }: Turning): PageTurned => ({
	question: "Who else is in the room?",
	items:
		present.length === 0
			? [line("nobody", "", "Nobody else is written down as here.")]
			: present.map((who, at) => line(`here ${at}`, "Written down as here", nameOfWho(plan, who))),
});
