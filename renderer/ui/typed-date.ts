const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date as people in Britain type it: 9 June 1951, 9/6/1951, 9.6.1951, 1951-06-09. Day before month.
 * Gives `1951-06-09`, or null when nothing or no date was typed. Whether the day exists is judged elsewhere.
 */
export function readTypedDate(typed: string): string | null {
	const text = typed.trim().toLowerCase();
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return joined(iso[1], iso[2], iso[3]);
	const numbers = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/.exec(text);
	if (numbers) return joined(numbers[3], numbers[2], numbers[1]);
	const words = /^(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+([a-z]{3,9})[\s.,/-]+(\d{4})$/.exec(text);
	const month = words ? months.indexOf((words[2] ?? "").slice(0, 3)) + 1 : 0;
	return words && month > 0 ? joined(words[3], String(month), words[1]) : null;
}

const joined = (year = "", month = "", day = ""): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
