/** The conversation guide, read once and checked. */
import { type Guide, guideSchema } from "../shared/guide/guide.ts";
import guideData from "./en-GB/guide.json" with { type: "json" };

export const guide: Guide = guideSchema.parse(guideData);

/** A stage by its id. */
export function stageOf(id: string): Guide["stages"][number] {
	const stage = guide.stages.find((candidate) => candidate.id === id);
	if (!stage) throw new Error(`no stage ${id} in the guide`);
	return stage;
}
