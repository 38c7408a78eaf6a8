/** Pictures: those of the set, which are for the eye only, and the person's own photos, which say what they show. */

import { pixelSize } from "../../photo-size.ts";
import type { Picture } from "../../tree-pictures.ts";
import type { PageItem, Tag } from "./model.ts";
import type { Paper } from "./paper.ts";

/** Where a picture stands: the corner of a square box, and the structure it goes into. */
export interface PicturePlace {
	readonly x: number;
	readonly side: number;
	readonly parent: Tag;
}

/**
 * A picture in a square box, whole and in the middle of it, never cut. A photo that cannot be read is left out (null);
 * its words are told all the same.
 */
export function pictureItem(paper: Paper, picture: Picture, { x, side, parent }: PicturePlace): PageItem | null {
	if ("concept" in picture) {
		const size = { _width: side, _height: side };
		return { type: "svg", item: { svg: paper.svg(picture.concept), x, y: 0, ...size, options: {} } };
	}
	const { mediaType, base64, shows } = picture.photo;
	const pixels = pixelSize(picture.photo);
	if (pixels === null) return null;
	const scale = side / Math.max(pixels.width, pixels.height);
	const [width, height] = [pixels.width * scale, pixels.height * scale];
	const tag: Tag = { role: "Figure", children: [], alt: shows };
	parent.children.push(tag);
	const place = { x: x + (side - width) / 2, y: (side - height) / 2, _width: width, _height: height };
	return { type: "image", item: { image: `data:${mediaType};base64,${base64}`, ...place, tag } };
}
