/** How sure somebody is, one to ten; below seven, what would help is asked, and it may be left at that (decision 19). */
import { useState } from "react";
import type { Rating } from "../../../shared/plan/quote.ts";
import { Scale } from "../../ui/Scale.tsx";

const words = ["", "One", "Two", "Three", "Four", "Five", "Six"] as const;

interface SureScaleProps {
	readonly question: string;
	readonly value: Rating | null;
	/** What was answered for an earlier version: shown while nothing is answered for this one. */
	readonly last?: Rating | null;
	readonly onChange: (rating: Rating) => void;
}

export function SureScale({ question, value, last = null, onChange }: SureScaleProps) {
	const [isLeft, setLeft] = useState(false);
	const low = value?.kind === "number" && value.value < 7 ? value.value : null;
	return (
		<div>
			<Scale question={question} low="Not at all" high="Completely" value={value} onChange={onChange} />
			{value === null && last !== null ? (
				<p className="soft small">Last time: {last.kind === "number" ? last.value : "could not say"}</p>
			) : null}
			{low !== null && !isLeft ? (
				<div className="note" role="status" style={{ marginBlockStart: "0.5rem" }}>
					<p>
						<strong>{words[low]}.</strong> Below seven, plans often slip. What would make it a seven? Make it smaller,
						or find some help.
					</p>
					<button type="button" className="link" onClick={() => setLeft(true)}>
						Leave it at {(words[low] ?? "").toLowerCase()}
					</button>
				</div>
			) : null}
		</div>
	);
}
