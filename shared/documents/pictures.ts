/** Which pictures a block shows. The same in every writer. */
import type { Block } from "./tree.ts";
import type { Picture } from "./tree-pictures.ts";

/** The pictures of a block itself, without those of blocks inside it, in their order. */
export function picturesOf(block: Block): readonly Picture[] {
	switch (block.kind) {
		case "pictures":
			return block.pictures;
		case "easy":
			return block.picture === null ? [] : [block.picture];
		case "answers":
			return block.answers.flatMap(({ picture }) => (picture === null ? [] : [picture]));
		default:
			return [];
	}
}
