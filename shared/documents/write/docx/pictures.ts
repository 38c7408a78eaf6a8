/** Pictures in the line: SVG for those who can show it, PNG for all others, and nothing for a screen reader to say. */
import { encodeUtf8, ImageRun } from "docx";
import { bytesOf, pixelSize } from "../../photo-size.ts";
import { picturesOf } from "../../pictures.ts";
import type { BarRun, Block, DocumentTree, DotsRun, ShapeRun } from "../../tree.ts";
import type { PhotoRef, Picture as TreePicture } from "../../tree-pictures.ts";
import type { WriterResources } from "../writer.ts";
import { BAR_MM, drawBar } from "./bars.ts";
import { dotsMm, drawDots } from "./dots.ts";
import { pixels } from "./measures.ts";
import type { Picture, Scene } from "./scene.ts";
import { drawShape, shapeMm } from "./shapes.ts";
import { accentHex } from "./styles.ts";

/** The concepts a tree asks for, each once, in the order they are met. */
export function conceptsIn(blocks: readonly Block[]): string[] {
	const all = blocks.flatMap((block): string[] => {
		const own = picturesOf(block).flatMap(conceptOf);
		return block.kind === "together" ? [...own, ...conceptsIn(block.blocks)] : own;
	});
	return [...new Set(all)];
}

const conceptOf = (picture: TreePicture): string[] => ("concept" in picture ? [picture.concept] : []);

/** Fetches every picture of the tree. One that cannot be had is left out: the words carry the meaning. */
export async function gatherPictures(
	tree: DocumentTree,
	resources: WriterResources,
): Promise<{ pictures: Map<string, Picture>; missing: number }> {
	const concepts = conceptsIn(tree.blocks);
	const got = await Promise.allSettled(concepts.map((concept) => resources.picture(concept)));
	const pictures = new Map<string, Picture>();
	for (const [index, concept] of concepts.entries()) {
		const answer = got[index];
		if (answer?.status === "fulfilled") pictures.set(concept, answer.value);
	}
	return { pictures, missing: concepts.length - pictures.size };
}

function image({ svg, png }: Picture, size: { widthMm: number; heightMm: number }, scene: Scene): ImageRun {
	const id = scene.nextDrawing();
	return new ImageRun({
		type: "svg",
		data: encodeUtf8(svg),
		fallback: { type: "png", data: png },
		transformation: { width: pixels(size.widthMm), height: pixels(size.heightMm) },
		altText: { id: String(id), name: `Picture ${id}` },
		decorative: true,
	});
}

/** A picture of the set, square, or nothing when it could not be had. */
export function pictureRun(asked: TreePicture, sideMm: number, scene: Scene): ImageRun[] {
	if ("photo" in asked) return photoRun(asked.photo, sideMm, scene);
	const picture = scene.pictures.get(asked.concept);
	return picture ? [image(picture, { widthMm: sideMm, heightMm: sideMm }, scene)] : [];
}

/** The person's own photo, whole in its square, with what it shows; nothing when its bytes are not a photo. */
function photoRun(photo: PhotoRef["photo"], sideMm: number, scene: Scene): ImageRun[] {
	const size = pixelSize(photo);
	const data = bytesOf(photo.base64);
	if (size === null || data === null) return [];
	const scale = pixels(sideMm) / Math.max(size.width, size.height);
	const id = scene.nextDrawing();
	return [
		new ImageRun({
			type: photo.mediaType === "image/png" ? "png" : "jpg",
			data,
			transformation: { width: size.width * scale, height: size.height * scale },
			altText: { id: String(id), name: `Picture ${id}`, description: photo.shows.replace(/[{}]/g, " ") },
		}),
	];
}

/** The shape of a band. The words that name it follow as text of the tree. */
export const shapePicture = ({ shape }: ShapeRun, scene: Scene): ImageRun =>
	image(drawShape(shape), shapeMm(scene.tree), scene);

/** Ten dots. The words that say the number follow as text of the tree. */
export const dotsPicture = (run: DotsRun, scene: Scene): ImageRun =>
	image(drawDots(run.value, accentHex(scene.tree)), dotsMm(scene.tree), scene);

/** A bar. The sums follow as text of the tree. */
export const barPicture = ({ share, isPale }: BarRun, scene: Scene): ImageRun =>
	image(drawBar(share, accentHex(scene.tree), isPale === true), BAR_MM, scene);
