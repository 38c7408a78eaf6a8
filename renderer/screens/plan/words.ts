/** How words were given, as choices on screen. */
import type { HowGiven } from "../../../shared/plan/quote.ts";

/** In: who spoke, and the person, whom the last two are about. */
export const howChoices = (
	speaker: string,
	name = speaker,
): readonly { readonly value: HowGiven; readonly word: string }[] => [
	{ value: "said", word: `Said by ${speaker}` },
	{ value: "written", word: `Written by ${speaker}` },
	{ value: "signed", word: `Signed by ${speaker}` },
	{ value: "pictures", word: "Chosen with pictures" },
	{ value: "interpreter", word: "Through an interpreter" },
	{ value: "someone-who-knows", word: `By someone who knows ${name}` },
	{ value: "best-interests", word: `Agreed as best for ${name}` },
];
