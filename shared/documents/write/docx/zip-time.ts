/** Dates inside a zip. The library writes the moment of packing; a document does not tell when its file was made. */

const CENTRAL_ENTRY = 0x02014b50;
const CENTRAL_END = 0x06054b50;
const END_SIZE = 22;
/** 1 January 1980, midnight: the format's first moment, as DOS time and date. */
const NEUTRAL_TIME = 0;
const NEUTRAL_DATE = 0x21;

/**
 * Sets the date of every entry to 1 January 1980, in place.
 * In: a zip without a comment (as fflate writes it). Errors: `RangeError` when it is not one.
 */
export function neutralTimes(zip: Uint8Array): void {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const end = zip.length - END_SIZE;
	if (end < 0 || view.getUint32(end, true) !== CENTRAL_END) throw new RangeError("Not a zip.");
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (view.getUint32(at, true) !== CENTRAL_ENTRY) throw new RangeError("Not a zip.");
		const local = view.getUint32(at + 42, true);
		setTime(view, at + 12);
		setTime(view, local + 10);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

function setTime(view: DataView, at: number): void {
	view.setUint16(at, NEUTRAL_TIME, true);
	view.setUint16(at + 2, NEUTRAL_DATE, true);
}
