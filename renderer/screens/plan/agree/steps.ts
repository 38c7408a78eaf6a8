/** The way through "read back": three parts, and the short steps of the first. */
import { keyOf } from "../../../../shared/criteria/case.ts";
import { whoMeant } from "../../../../shared/plan/people-known.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import type { Who } from "../../../../shared/plan/quote.ts";
import type { Route } from "../../../store/route.ts";

/** After the reading: what happens next, does Mo agree, when we look again. Any other item is a part that is read. */
export const agreeSteps = ["next", "yes", "again"] as const;
export type AgreeStep = (typeof agreeSteps)[number];
/** Whether a route's item is a step of part 1. */
export const isAgreeStep = (itemId: string | null): itemId is AgreeStep => agreeSteps.some((step) => step === itemId);

/** The draft that says who is about to agree: the person, or whoever decides for them. */
export const SPEAKER_KEY = "agree:by";
/** The draft of what happens next, as the person tells it. */
export const TELL_BACK = "agree:next";

/** The way to part 1, at a step where one is named. */
export const toAgree = (itemId: string | null = null): Route => ({ screen: "part", part: "agree", itemId });
export const toCopies: Route = { screen: "part", part: "copies", itemId: null };
/** Who should have a copy, at what one of them may see. */
export const toCopyOf = (plan: Plan, who: Who): Route => ({ ...toCopies, itemId: keyOf(whoMeant(plan, who)) });
export const toRules: Route = { screen: "part", part: "rules", itemId: null };
/** Who may see this, and who decides: with the page to come back to. */
export const FROM_COPIES = "copies";
export const FROM_YES = "yes";
/** The way there; `from` is the page to come back to. */
export const toRights = (from: typeof FROM_COPIES | typeof FROM_YES): Route => ({
	screen: "part",
	part: "rights",
	itemId: from,
});
/** The way to the seven questions, at one of them where it is named. */
export const toQuestions = (itemId: string | null = null): Route => ({ screen: "part", part: "questions", itemId });
/** In place of a question: which was meant, and the sheet that came back on paper. */
export const MEANT = "meant";
export const PAPER = "paper";
/** The last of them, with the words that stand there. */
export const BETTER = "better";
/** The small line over the heading. */
export const partKicker = (part: 1 | 2 | 3): string => `Read back, part ${part} of 3`;
