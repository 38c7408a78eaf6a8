/** Gives the ids of an invented plan in one walk, so that they are unique however it shrinks, and ties up who refers to whom. */

/** Stands for an id until then. */
export const ID = "an id, given later";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Gives every id, then turns numbers into the ids they stand for. A number for which there is nobody becomes "me". */
export function withIds(input: unknown, seed: number): unknown {
	let count = 0;
	const next = (): string => {
		count++;
		const digits = `${seed.toString(16).padStart(8, "0")}${(count * 0x9e3779b1).toString(16).padStart(16, "0")}`
			.slice(-24)
			.padStart(24, "0");
		return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-a${digits.slice(15, 18)}-${digits.slice(18, 24)}${(count % 0xffffff).toString(16).padStart(6, "0")}`;
	};
	const give = (value: Json): Json => {
		if (Array.isArray(value)) return value.map(give);
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, child === ID ? next() : give(child)]));
	};
	const plan = give(input as Json) as {
		team: { contacts: { id: string }[] };
		talks: { held: { id: string }[] };
		photos: { id: string }[];
	};
	const quoteIds = [...JSON.stringify(plan).matchAll(/"id":"([^"]+)","text"/g)].map((found) => found[1] ?? "");
	return refer(plan as unknown as Json, {
		contacts: plan.team.contacts.map((one) => one.id),
		talks: plan.talks.held.map((one) => one.id),
		photos: plan.photos.map((one) => one.id),
		quoteIds,
	});
}

interface Known {
	readonly contacts: readonly string[];
	readonly talks: readonly string[];
	readonly photos: readonly string[];
	readonly quoteIds: readonly string[];
}

function refer(value: Json, known: Known): Json {
	if (Array.isArray(value)) return value.map((item) => refer(item, known));
	if (value === null || typeof value !== "object") return value;
	const pick = (list: readonly string[], number: Json | undefined): string | null =>
		typeof number === "number" ? (list[number % Math.max(1, list.length)] ?? null) : null;
	if (value.kind === "contact" && pick(known.contacts, value.contactId) === null && typeof value.contactId === "number")
		return { kind: "me" };
	if (value.kind === "photo" && pick(known.photos, value.photoId) === null) return { kind: "none", because: "none" };
	return Object.fromEntries(
		Object.entries(value).map(([key, child]): [string, Json] => {
			if (key === "photoId") return [key, pick(known.photos, child)];
			if (key === "contactId" || key === "coordinatorId") return [key, pick(known.contacts, child)];
			if (key === "contactIds" && Array.isArray(child))
				return [key, child.flatMap((number) => pick(known.contacts, number) ?? [])];
			if (key === "talkId") return [key, pick(known.talks, child)];
			if (key === "quoteId") return [key, pick(known.quoteIds, child)];
			return [key, refer(child, known)];
		}),
	);
}
