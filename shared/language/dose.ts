/**
 * Text that looks like a dose. The plan keeps no doses: a hint asks "Is this on the medicine label?", nothing structured
 * is stored, and the person's words stay as they are (decision 17; reference 12.1).
 */
const NUMBER = "(?:\\d+(?:[.,/]\\d+)?|½|¼|one|two|three|four|five|six|seven|eight|nine|ten|half(?: a)?)";
const UNIT = [
	"mgs?",
	"milligram(?:me)?s?",
	"mcgs?",
	"[µμ]g",
	"microgram(?:me)?s?",
	"mls?",
	"millilit(?:re|er)s?",
	"units?",
	"iu",
	"tablets?",
	"tabs?",
	"capsules?",
	"puffs?",
	"drops?",
	"patch(?:es)?",
].join("|");

const DOSE = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER}[\\s\\u00a0-]*(?:${UNIT})(?![\\p{L}\\p{N}])`, "giu");

/** Every place that looks like a dose, as it stands in the text. */
export const dosesIn = (text: string): string[] => [...text.matchAll(DOSE)].map(([dose]) => dose);

/** The first that nobody has answered for yet, or null. */
export const unansweredDose = (text: string, answered: readonly string[]): string | null =>
	dosesIn(text).find((dose) => !answered.includes(dose)) ?? null;
