import type { PlainPlace } from "../../../../templates/easy-read/plain-places.ts";

/** As much of a thing as tells it from the next. */
const MOST_LETTERS = 36;

/** "If my chest fills up: My lips go blue, written": where a thing stands in the document, what it is, and whether it has lines. */
export function nameOfPlace({ section, text, lines }: Pick<PlainPlace, "section" | "text" | "lines">): string {
	const where = section || "The first page";
	const first = (text.trim().split("\n")[0] ?? "").trim();
	const letters = [...first];
	const cut = letters.slice(0, MOST_LETTERS).join("");
	// No word is cut where there is another before it.
	const what = letters.length > MOST_LETTERS ? `${cut.replace(/\s+\S*$/u, "")}…` : first;
	return `${what === "" || what === where ? where : `${where}: ${what}`}${lines.length > 0 ? ", written" : ""}`;
}
