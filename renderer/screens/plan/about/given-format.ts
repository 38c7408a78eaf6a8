/** In which format something to prepare with was given: as the person needs it, or nobody has said yet. */
import type { Plan } from "../../../../shared/plan/plan.ts";

export const formats = ["Standard", "Easy read", "Large print", "Read aloud", "In another language"] as const;
export type GivenFormat = (typeof formats)[number];

const needed: Partial<Record<Plan["needs"]["formats"][number], GivenFormat>> = {
	"easy-read": "Easy read",
	"large-print": "Large print",
	audio: "Read aloud",
	translation: "In another language",
	standard: "Standard",
};

/** The one format that was asked for and stands in the list; "" where none does, more than one may be meant, or nobody asked. */
export function likelyFormat({ needs }: Plan): GivenFormat | "" {
	const [only, ...more] = [...new Set(needs.formats.map((format) => needed[format] ?? ""))];
	if (only !== undefined) return more.length === 0 ? only : "";
	return needs.askedOn === null ? "" : "Standard";
}
