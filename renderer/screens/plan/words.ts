/** How words were given, as choices on screen. */
import type { HowGiven } from "../../../shared/plan/quote.ts";

export const howChoices = (name: string): readonly { readonly value: HowGiven; readonly word: string }[] => [
	{ value: "said", word: `Said by ${name}` },
	{ value: "written", word: `Written by ${name}` },
	{ value: "signed", word: `Signed by ${name}` },
	{ value: "pictures", word: "Chosen with pictures" },
	{ value: "interpreter", word: "Through an interpreter" },
	{ value: "someone-who-knows", word: `By someone who knows ${name}` },
	{ value: "best-interests", word: `Agreed as best for ${name}` },
];
