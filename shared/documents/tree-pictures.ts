/** Pictures of a document tree: shipped ones, which say nothing by themselves, and the person’s own photos, which do. */

/** A picture from the shipped set (templates/pictures), by its concept name. Decorative: words beside it carry the meaning. */
export interface PictureRef {
	readonly concept: string;
}

/** A photo of the person's own, carried by the tree. It means something by itself, so it is told in words. */
export interface PhotoRef {
	readonly photo: {
		readonly mediaType: "image/png" | "image/jpeg";
		readonly base64: string;
		/** What it shows, in words: the alternative text. */
		readonly shows: string;
	};
}

export type Picture = PictureRef | PhotoRef;
