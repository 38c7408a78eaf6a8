/** The part of Node's `zlib` that pdfkit uses, for workers. pdfkit needs a Buffer back: it writes anything else as text. */
import { Buffer } from "buffer";
import { zlibSync } from "fflate";

export function deflateSync(bytes: Uint8Array): Buffer {
	return Buffer.from(zlibSync(bytes));
}

export default { deflateSync };
