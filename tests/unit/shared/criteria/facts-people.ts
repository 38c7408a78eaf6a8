/** Who is in the plans made from facts, and their ids. */
export const numbered = (kind: number, n: number): string =>
	`${String(kind).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const WORKER = numbered(1, 1);
export const REPRESENTATIVE = numbered(1, 2);
export const FRIEND = numbered(1, 3);
export const TALK = numbered(2, 1);

export const staff = { name: "Priya Nair", role: "Link worker" };
export const contact = (contactId: string) => ({ kind: "contact", contactId });
