/** The part of Node's `zlib` that pdfkit uses, for workers. pdfkit needs a Buffer back: it writes anything else as text. */
import { Buffer } from "buffer";
import { unzlibSync, zlibSync } from "fflate";

/** Out: the bytes in zlib's wrapping, as a Buffer. */
export function deflateSync(bytes: Uint8Array): Buffer {
	return Buffer.from(zlibSync(bytes));
}

/** For photos with see-through parts. */
export function inflate(bytes: Uint8Array, done: (error: unknown, inflated?: Buffer) => void): void {
	try {
		done(null, Buffer.from(unzlibSync(bytes)));
	} catch (error) {
		done(error);
	}
}

export default { deflateSync, inflate };
