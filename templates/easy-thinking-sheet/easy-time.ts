/** A time as easy-read says it: "2 in the afternoon (2 pm)" (reference 7.2, E11). */

/** In: a time as it was written. Out: the same with the part of the day; as it was when it is not a clock time. */
export function easyTime(time: string): string {
	const found = /^(\d{1,2})(?:[:.](\d\d))?\s?(am|pm)$/i.exec(time.trim());
	const [, hourText, minutes] = found ?? [];
	const half = found?.[3]?.toLowerCase();
	const hour = Number(hourText);
	if (hourText === undefined || hour < 1 || hour > 12) return time;
	const clock = minutes === undefined ? hourText : `${hourText}:${minutes}`;
	if (half === "am") return `${clock} in the ${hour === 12 ? "night" : "morning"} (${clock}\u00a0am)`;
	const part = hour === 12 || hour < 6 ? "afternoon" : "evening";
	return `${clock} in the ${part} (${clock}\u00a0pm)`;
}
