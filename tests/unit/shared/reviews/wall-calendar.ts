/**
 * A calendar as it hangs on the wall: every day from 1 January 1995 listed one after another, months turned by hand.
 * Knows nothing of the app's sums; a date is its place in the list.
 */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2065;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Day {
	readonly text: string;
	readonly month: number;
	readonly day: number;
	/** 0 is Sunday. */
	readonly weekday: number;
}

const days: Day[] = [];
/** The place of each month's first day, months counted from January 1995. */
const monthStarts: number[] = [];
const places = new Map<string, number>();

/** 1 January 1995 was a Sunday. Every fourth year between 1995 and 2065 has a leap day, 2000 too. */
function hangUp(): void {
	let weekday = 0;
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		for (let month = 1; month <= 12; month++) {
			monthStarts.push(days.length);
			const length = month === 2 && year % 4 === 0 ? 29 : (LENGTHS[month - 1] ?? 0);
			for (let day = 1; day <= length; day++) {
				const text = `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
				places.set(text, days.length);
				days.push({ text, month: (year - FIRST_YEAR) * 12 + month - 1, day, weekday });
				weekday = (weekday + 1) % 7;
			}
		}
	}
}
hangUp();

export const placeOf = (text: string): number => {
	const place = places.get(text);
	if (place === undefined) throw new Error(`not on this calendar: ${text}`);
	return place;
};
const dayAt = (place: number): Day => {
	const day = days[place];
	if (!day) throw new Error("off this calendar");
	return day;
};
export const textAt = (place: number): string => dayAt(place).text;
export const lengthOfCalendar = days.length;

/** Turns so many leaves, then goes down to the same number, or as near as the month has. */
export function leavesOn(place: number, leaves: number): number {
	const { month, day } = dayAt(place);
	const start = monthStarts[month + leaves] ?? Number.NaN;
	let down = start;
	while (dayAt(down).day < day && dayAt(down + 1).month === month + leaves) down += 1;
	return down;
}

/** Puts a finger on each day after, counting only Monday to Friday. */
export function workingDaysOn(place: number, count: number): number {
	let finger = place;
	let counted = 0;
	while (counted < count) {
		finger += 1;
		if (![0, 6].includes(dayAt(finger).weekday)) counted += 1;
	}
	return finger;
}
