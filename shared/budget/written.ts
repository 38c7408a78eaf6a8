/** Money and amounts as they are written and as they are typed: "£1,470.00", "£120.00 over", "4.5 hours". */
const MOST_POUNDS = 10_000_000;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ",");

/** `£1,470.00`; below nought `−£120.00`. In: whole pence. */
export function writtenPounds(pence: number): string {
	const digits = String(Math.abs(pence)).padStart(3, "0");
	return `${pence < 0 ? "−" : ""}£${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** `12`, `4.5`, `92.25`. In: hundredths. */
export function writtenHundredths(hundredths: number): string {
	const digits = String(hundredths).padStart(3, "0");
	const part = digits.slice(-2).replace(/0+$/, "");
	return part === "" ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${part}`;
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const wrong = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });
const right = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/**
 * Pounds as typed: "£1,470.00", "1470", "13.85". Strict: what could mean two sums is not guessed at.
 * Out: whole pence, or what to type instead.
 */
export function readPounds(typed: string): Read<number> {
	const text = typed.trim().replace(/^£\s*/, "");
	if (text === "") return wrong("Type an amount, such as 13.85.");
	if (/^[-−–]/.test(text)) return wrong("An amount cannot be less than nought.");
	if (/^\d+p$/i.test(text)) return wrong("Type pence as pounds: 85p is 0.85.");
	if (!/^[\d,.]+$/.test(text)) return wrong("Type the amount in figures only, such as 13.85.");
	const parts = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text);
	if (!parts) return wrong("Type a comma only between thousands and one full stop before the pence: 1,470.00.");
	const [, pounds = "", pence] = parts;
	if (pence !== undefined && pence.length !== 2) return wrong("Type two figures for the pence, such as 13.50.");
	const whole = pounds.replaceAll(",", "").replace(/^0+(?=\d)/, "");
	if (whole.length > 8 || Number(whole) * 100 + Number(pence ?? 0) > MOST_POUNDS * 100)
		return wrong("That is more than £10,000,000. Check the amount.");
	return right(Number(whole) * 100 + Number(pence ?? 0));
}

export interface Quantity {
	readonly hundredths: number;
	/** "hours", "visits"; empty when nothing was said. */
	readonly of: string;
}

/** How much as typed: "12 hours", "4.5 hours", "1". Out: hundredths and of what, or what to type instead. */
export function readQuantity(typed: string): Read<Quantity> {
	const parts = /^(\d[\d.,]*|[-−–]\S*)(?:\s+(\S.*)|([\p{L}].*))?$/u.exec(typed.trim());
	if (!parts) return wrong("Start with a number, such as 4.5 hours.");
	const [, number = "", after, joined] = parts;
	if (/^[-−–]/.test(number)) return wrong("How much cannot be less than nought.");
	const digits = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(number);
	if (!digits) return wrong("Type the number without commas and with two figures at most after the full stop: 4.25.");
	const hundredths = Number(digits[1]) * 100 + Number((digits[2] ?? "").padEnd(2, "0"));
	if (hundredths === 0) return wrong("How much must be more than nought.");
	if (hundredths > 10_000_000) return wrong("That is more than 100,000. Check the number.");
	return right({ hundredths, of: (after ?? joined ?? "").trim() });
}

/** A share of a hundred as typed: "60", "60%", "33.33 %". Out: hundredths of one in a hundred. */
export function readPercent(typed: string): Read<number> {
	const parts = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim());
	const hundredths = parts ? Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0")) : Number.NaN;
	return hundredths <= 10_000 ? right(hundredths) : wrong("Type a number from 0 to 100, such as 60.");
}
