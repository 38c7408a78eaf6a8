/** Stands for `fs`, `crypto` and the PNG reader in workers: pdfkit names them, but this writer never lets it use them. */

function refuse(): never {
	throw new Error("A document is written from bytes only, never from files or PNG pictures.");
}

export const readFileSync = refuse;
export const statSync = refuse;

export default { readFileSync, statSync };
