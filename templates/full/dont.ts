/** What the person asks nobody to do, where their own words say "don't" already. */
import type { MessageKey } from "../language/messages.ts";

const SAYS_NOT = /^\W*(?:please,?\s+)?(?:do\s?n['’]t|do not|never|no|not)\b/iu;

/** "Don't let me drive" after "Please don't" would ask for the opposite: such words say it themselves. */
export const saysNotItself = (words: string): boolean => SAYS_NOT.test(words);

/** The label that words go on from, and the one that ends in a stop. */
export const dontLabels = (words: string): readonly [goesOn: MessageKey, stands: MessageKey] =>
	saysNotItself(words) ? ["first.please", "first.pleaseLabel"] : ["first.dont", "first.dontLabel"];
