/** The parts that belong together in the plan, one link each: if things change, risks, planning ahead, other plans, team. */
import type { PartName } from "../../../store/route.ts";
import { usePlan } from "../plan-context.ts";

const parts: readonly { readonly part: PartName; readonly word: string }[] = [
	{ part: "changes", word: "If things change" },
	{ part: "risks", word: "Risks" },
	{ part: "ahead", word: "Planning ahead" },
	{ part: "other-plans", word: "Other plans" },
	{ part: "team", word: "People and team" },
];

export function PartsNearby({ now }: { readonly now: PartName }) {
	const { go } = usePlan();
	return (
		<nav className="parts-nearby" aria-label="Parts beside this one">
			{parts.map(({ part, word }) =>
				part === now ? (
					<span key={part} aria-current="page">
						{word}
					</span>
				) : (
					<button key={part} type="button" className="link" onClick={() => go({ screen: "part", part, itemId: null })}>
						{word}
					</button>
				),
			)}
		</nav>
	);
}
