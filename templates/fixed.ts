/** Words that the screens say exactly as they are printed. */
import type { Plan } from "../shared/plan/plan.ts";
import { languageFor } from "./language/messages.ts";

const { messages, words } = languageFor("en-GB");

/** Whether the first word of a name is one by itself: no title, no kinship word, no first half of a double name. */
export const isNameAlone = (first: string): boolean =>
	!words.notFirstNames.includes(first) && !words.firstOfTwoNames.includes(first);

/** "If someone’s life is in danger, call 999. This plan does not replace medical advice." */
export const dangerLine: string = messages.danger.replaceAll("**", "");
/** "This page only says where my papers are. It is not a medical order." */
export const aheadLine: string = messages["ahead.line"];
/** "My wishes if I were very ill (not a medical order)" */
export const wishesTitle: string = messages["ahead.wishes"];

type PaperKind = Plan["ahead"]["papers"][number]["kind"];
/** What a kind of paper is called where the plan gives it no name. */
export const paperName = (kind: PaperKind): string => messages[`paper.${kind}`];
