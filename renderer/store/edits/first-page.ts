/** What the person chose for their first page, beside the one line: their colour, and up to three pictures in their order. */
import type { Plan } from "../../../shared/plan/plan.ts";
import { type Edit, edit, set, type Way } from "./edit.ts";

type FirstPage = Plan["firstPage"];
type Picture = FirstPage["pictures"][number];

/** As many as the schema has places for. */
export const MOST_PICTURES = 3;

/** One of the six colours of documents.md 3. */
export const setAccent = (accent: FirstPage["accent"]): Edit =>
	edit("chose a colour", set(["firstPage", "accent"], accent));

const put = (label: string, pictures: readonly Picture[]): Edit =>
	edit(label, set(["firstPage", "pictures"], pictures));

/** A shipped picture, last. Null where there is no room, or it is there already. */
export function addPicture({ firstPage: { pictures } }: Plan, concept: string): Edit | null {
	const isThere = pictures.some((one) => one.kind === "shipped" && one.concept === concept);
	if (isThere || pictures.length >= MOST_PICTURES) return null;
	return put("chose a picture", [...pictures, { kind: "shipped", concept }]);
}

/** Pictures have no ids: each is known by its place, 0 first. */
export const removePicture = ({ firstPage: { pictures } }: Plan, place: number): Edit =>
	put(
		"took a picture out",
		pictures.filter((_, index) => index !== place),
	);

/** One place nearer the start or the end; null at that end. */
export function movePicture({ firstPage: { pictures } }: Plan, place: number, way: Way): Edit | null {
	const other = way === "up" ? place - 1 : place + 1;
	const [one, neighbour] = [pictures[place], pictures[other]];
	if (!one || !neighbour) return null;
	return put("moved a picture", pictures.with(place, neighbour).with(other, one));
}
