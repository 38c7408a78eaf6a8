/** What a picture and a colour of the first page are called. */
import type { PictureChoice } from "../../../../shared/plan/easy-read.ts";
import type { Plan } from "../../../../shared/plan/plan.ts";
import { pictureName } from "../../../../templates/pictures/index.ts";

/** One of six, each by its name: nothing is told by colour alone. */
export const colours: readonly { readonly value: Plan["firstPage"]["accent"]; readonly word: string }[] = [
	{ value: "plum", word: "Plum" },
	{ value: "pine", word: "Pine green" },
	{ value: "sea", word: "Sea blue" },
	{ value: "rust", word: "Rust" },
	{ value: "slate", word: "Slate grey" },
	{ value: "black", word: "Black" },
];

/** The colour's name as the person chooses it. */
export const colourName = (accent: Plan["firstPage"]["accent"]): string =>
	colours.find(({ value }) => value === accent)?.word ?? accent;

/** What a picture shows, in words. */
export function pictureWords(plan: Plan, choice: PictureChoice): string {
	if (choice.kind === "shipped") return pictureName(choice.concept);
	if (choice.kind === "none") return "no picture";
	return plan.photos.find(({ id }) => id === choice.photoId)?.shows ?? "a photo";
}
