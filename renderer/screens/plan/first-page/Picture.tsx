/** A picture of ours, or a photo of theirs, as it is shown on screen; its words are always beside it. */
import type { Plan } from "../../../../shared/plan/plan.ts";

type Choice = Plan["firstPage"]["pictures"][number];

/** `alt`: empty where the words stand beside it. */
export function Picture({ choice, alt }: { readonly choice: Choice; readonly alt: string }) {
	if (choice.kind !== "shipped") return <span className="picture picture-none">{alt}</span>;
	return <img className="picture" src={`/pictures/${choice.concept}.svg`} alt={alt} width="64" height="64" />;
}
